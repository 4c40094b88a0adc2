package org.goldenthread.core.editorial;

import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.core.content.ContentTypeKey;

/**
 * How a thing is called from outside, for as long as it is there: {@code guide} and {@code your-family-meeting}.
 *
 * @param name lower case letters, digits and hyphens, 2 to 80, as a content type is named
 */
public record EditorialKey(ContentTypeKey type, String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,79}");

    public EditorialKey {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("A key is written in lower case letters, digits and hyphens.");
        }
    }

    /** The key that somebody asked for; nothing where no thing could be called so. */
    public static Optional<EditorialKey> asked(String type, String name) {
        return SHAPE.matcher(type).matches() && SHAPE.matcher(name).matches()
                ? Optional.of(new EditorialKey(new ContentTypeKey(type), name))
                : Optional.empty();
    }
}
