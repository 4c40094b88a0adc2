package org.goldenthread.core.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * What the operator has set: the system property {@code gt.x.y}, else the environment's {@code GT_X_Y}. Secrets come by
 * the environment, so that no command line shows them.
 */
public final class Settings {

    private Settings() {}

    /** The setting, or a sentence that names what is missing. */
    public static String text(String key) {
        return optional(key)
                .orElseThrow(() ->
                        new IllegalStateException("The setting " + key + " is missing: set " + environmentName(key)));
    }

    public static String text(String key, String otherwise) {
        return optional(key).orElse(otherwise);
    }

    /** A whole number of at least zero. */
    public static int number(String key, int otherwise) {
        String said = optional(key).orElse(null);
        if (said == null) {
            return otherwise;
        }
        if (!said.matches("\\d{1,9}")) {
            throw new IllegalStateException("The setting " + key + " must be a whole number");
        }
        return Integer.parseInt(said);
    }

    public static Optional<String> optional(String key) {
        String property = System.getProperty(key);
        String said = property == null ? System.getenv(environmentName(key)) : property;
        return Optional.ofNullable(said).filter(text -> !text.isBlank());
    }

    static String environmentName(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
