package org.goldenthread.core.editorial;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.content.ContentTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands among exported files, as what ships does: {@code content-types/<type>.json},
 * {@code editorial/<type>/<key>/<variant>.json}, and {@code thing.json} beside the variants for what a seed needs not.
 *
 * @param name the thing's name; null where it is a type
 * @param variant the name of the variant, or {@code thing}; null where it is a type
 */
record ContentPath(
        ContentTypeKey type,
        @Nullable String name,
        @Nullable String variant) {

    static final String THING = "thing";
    static final String TYPES = "content-types";
    static final String THINGS = "editorial";

    private static final String KEY = "([a-z][a-z0-9-]{1,79})";
    private static final Pattern TYPE_FILE = Pattern.compile(TYPES + "/" + KEY + "\\.json");
    private static final Pattern VARIANT_FILE =
            Pattern.compile(THINGS + "/" + KEY + "/" + KEY + "/(" + THING + "|[a-z]{2,3}(?:-simple)?)\\.json");

    /** @throws NotBroughtIn if nothing of ours is called so */
    static ContentPath of(String path) {
        Matcher type = TYPE_FILE.matcher(path);
        if (type.matches()) {
            return new ContentPath(new ContentTypeKey(type.group(1)), null, null);
        }
        Matcher thing = VARIANT_FILE.matcher(path);
        if (thing.matches()) {
            return new ContentPath(new ContentTypeKey(thing.group(1)), thing.group(2), thing.group(3));
        }
        throw new NotBroughtIn(
                path,
                "no file of the repository is called so. There are content-types/<type>.json and"
                        + " editorial/<type>/<key>/<variant>.json. Nothing was brought in.");
    }

    static String of(ContentTypeKey type) {
        return TYPES + "/" + type + ".json";
    }

    static String of(EditorialKey key, String variant) {
        return THINGS + "/" + key.type() + "/" + key.name() + "/" + variant + ".json";
    }

    boolean isType() {
        return name == null;
    }

    EditorialKey thing() {
        return new EditorialKey(type, Objects.requireNonNull(name));
    }
}
