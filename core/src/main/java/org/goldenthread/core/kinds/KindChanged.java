package org.goldenthread.core.kinds;

import org.goldenthread.core.content.ContentTypeKey;

/** A kind has another version in use, once the transaction has ended. */
public record KindChanged(ContentTypeKey key, int version) {}
