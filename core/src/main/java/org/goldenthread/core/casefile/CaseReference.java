package org.goldenthread.core.casefile;

import java.security.SecureRandom;

/**
 * What a case is called on paper and on the telephone. Drawn by chance: it says nothing of the child, the council or how
 * many cases there are. Letters that sound or look like another are left out.
 */
record CaseReference(String words) {

    private static final String SIGNS = "23456789CDFGHJKMNPRTVWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Two groups of four, for example {@code 7K3M-92XR}: 110 thousand million of them. */
    static CaseReference next() {
        StringBuilder words = new StringBuilder(9);
        for (int place = 0; place < 9; place++) {
            words.append(place == 4 ? '-' : SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new CaseReference(words.toString());
    }
}
