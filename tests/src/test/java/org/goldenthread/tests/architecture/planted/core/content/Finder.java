package org.goldenthread.tests.architecture.planted.core.content;

import org.apache.lucene.document.Document;

public class Finder {
    public Document found() {
        return new Document();
    }
}
