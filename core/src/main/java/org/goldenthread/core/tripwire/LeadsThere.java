package org.goldenthread.core.tripwire;

import java.util.regex.Pattern;

/**
 * Whether words that were found are such as lead to somebody, whatever was registered as an address: they look like one, or are
 * a number with a name that is called like no street. A word of every paper, a day, what is counted, and what the law and its
 * papers are called with a number, lead to nobody. Where something is closed without a word on what one person says of
 * themselves, this is what keeps them from closing whatever they like.
 */
final class LeadsThere {

    /** What stands behind numbers in papers of a court and is nobody's house. */
    private static final String OF_PAPERS =
            "(?:Children|Child|Act|Court|Family|Care|Order|Orders|Statement|Hearing|Section|Page"
                    + "|Paragraph|Exhibit|Schedule|Rule|Rules|Part|Parents?|Adults?|People|Boys|Girls|Sisters?|Brothers?|Weeks?|Days?"
                    + "|Months?|Years?|Hours?|Minutes?|Nights?|Visits?|Calls?|Deddf|Llys|Plant|Plentyn|Gorchymyn|Datganiad)";

    private static final Pattern NUMBER_AND_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{1,4}\\p{Ll}?[\\s,]{1,3}(?!" + OF_PAPERS + "(?!\\p{L}))\\p{Lu}\\p{L}{2,}");

    private LeadsThere() {}

    static boolean says(String found) {
        return !ContactShape.in(found).isEmpty()
                || NUMBER_AND_NAME.matcher(Moments.hidden(found)).find();
    }
}
