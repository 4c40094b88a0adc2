package org.goldenthread.core.casefile;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a case is called on paper and on the telephone. Drawn by chance: it says nothing of the child, the council or how
 * many cases there are. Letters that sound or look like another are left out.
 */
record CaseReference(String words) {

    private static final String SIGNS = "23456789CDFGHJKMNPRTVWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As somebody may have written it down: small letters, a space for the line, or neither. */
    static CaseReference typed(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new CaseReference(signs.length() == 8 ? signs.substring(0, 4) + '-' + signs.substring(4) : signs);
    }

    /** Two groups of four, for example {@code 7K3M-92XR}: 110 thousand million of them. */
    static CaseReference next() {
        StringBuilder words = new StringBuilder(9);
        for (int place = 0; place < 9; place++) {
            words.append(place == 4 ? '-' : SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new CaseReference(words.toString());
    }
}
