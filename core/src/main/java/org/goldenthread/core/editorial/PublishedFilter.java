package org.goldenthread.core.editorial;

/**
 * A field and what it has to say, in the words that everything is written in; of a field of several, one of them.
 *
 * @param json what it has to say, as it stands in JSON
 */
public record PublishedFilter(String field, String json) {}
