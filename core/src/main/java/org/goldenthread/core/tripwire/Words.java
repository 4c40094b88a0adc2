package org.goldenthread.core.tripwire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to put where others read it: every text of it, in order, each with where it stands. They are looked
 * through as one text, so that an address in two boxes is an address.
 *
 * @param whole false where something in it can be read by others and could not be read here: locked, broken, too long, or
 *     said in another way than by words
 */
public record Words(List<Said> all, boolean whole) {

    private static final String BETWEEN = "\n";

    /**
     * One text.
     *
     * @param path where it stands in a form, with dots; empty for a title, a name or a file
     */
    public record Said(String path, String text) {}

    public Words {
        all = List.copyOf(all);
    }

    public Words(List<Said> all) {
        this(all, true);
    }

    /** Texts that stand in no form; those that were not written are left out. */
    public static Words of(@Nullable String... texts) {
        List<Said> said = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                said.add(new Said("", text));
            }
        }
        return new Words(said);
    }

    /** The same, which could be read to its end or not. */
    public Words readToItsEnd(boolean toItsEnd) {
        return new Words(all, whole && toItsEnd);
    }

    /**
     * Whether anything in it looks like a way to somebody: a postcode, a street, a number, an e-mail address. Whether one of
     * them is kept safe makes no difference, so the answer tells nobody which is.
     */
    public boolean mayLeadToSomebody() {
        return !ContactShape.in(text()).isEmpty();
    }

    String text() {
        return String.join(BETWEEN, all.stream().map(Said::text).toList());
    }

    /** Where the character of {@link #text} stands. */
    String pathAt(int place) {
        int end = 0;
        for (Said said : all) {
            end += said.text().length() + BETWEEN.length();
            if (place < end) {
                return said.path();
            }
        }
        return "";
    }

    /** Says nothing of what was said, wherever it is printed. */
    @Override
    public String toString() {
        return all.size() + " texts";
    }
}
