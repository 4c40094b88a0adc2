package org.goldenthread.tests.architecture.planted.core.content;

import org.hibernate.search.engine.Version;

public class Indexer {
    public boolean made(Version version) {
        return version.equals(this);
    }
}
