package org.goldenthread.web.login;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;
import org.goldenthread.core.kernel.PersonId;

/** A name to sign in with that is short, can be said on the telephone, and tells no surname: {@code mair-482163}. */
final class SignInName {

    private static final int LONGEST = 20;

    private SignInName() {}

    /** The same for the same person each time; another for each try. */
    static String of(String knownAs, PersonId person, int tried) {
        String letters = Normalizer.normalize(knownAs, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        String name = letters.isEmpty() ? "guest" : letters.substring(0, Math.min(letters.length(), LONGEST));
        CRC32 sum = new CRC32();
        sum.update((person.value() + "/" + tried).getBytes(StandardCharsets.US_ASCII));
        return name + "-" + (100_000 + sum.getValue() % 900_000);
    }
}
