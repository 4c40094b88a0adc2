package org.goldenthread.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;

/** The words of the demonstration's own pages, in the language that was chosen on this device for the portal. */
record SheetWords(Language language, Map<String, String> words) {

    private static final String COOKIE = "gt-language";
    private static final Map<Language, SheetWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read(language));
        }
    }

    static SheetWords in(Language language) {
        return ALL.getOrDefault(language, read(language));
    }

    static SheetWords of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return in(Language.ofTag(cookie.getValue()).orElse(Language.ENGLISH));
                }
            }
        }
        return in(Language.ENGLISH);
    }

    /** The words of a key, with what goes into {@code {0}}, {@code {1}} …, in order. */
    String say(String key, Object... places) {
        String said = words.get(key);
        if (said == null) {
            throw new IllegalArgumentException("The demonstration has no words for " + key + " in " + language);
        }
        for (int i = 0; i < places.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(places[i]));
        }
        return said;
    }

    Locale locale() {
        return language == Language.WELSH ? Locale.forLanguageTag("cy-GB") : Locale.UK;
    }

    Language other() {
        return language == Language.WELSH ? Language.ENGLISH : Language.WELSH;
    }

    private static SheetWords read(Language language) {
        String name = "/pages/" + language.tag() + ".json";
        try (InputStream file = SheetWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The demonstration's " + name + " is missing from its archive");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new SheetWords(language, StrictJson.MAPPER.readValue(text, new TypeReference<>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
