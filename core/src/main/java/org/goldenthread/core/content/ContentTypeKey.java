package org.goldenthread.core.content;

import java.util.regex.Pattern;

/** The name of a content type, as its file is called: {@code family-plan}. Lower case letters, digits and hyphens, 2 to 80. */
public record ContentTypeKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,79}");

    public ContentTypeKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A content type is named in lower case letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
