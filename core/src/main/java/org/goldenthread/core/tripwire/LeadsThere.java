package org.goldenthread.core.tripwire;

import java.util.regex.Pattern;

/**
 * Whether words that were found are such as lead to somebody, whatever was registered as an address: they look like one, or are
 * a number with a name, or a house with one. A word of every paper, a day, what is counted, and what the law and its
 * papers are called with a number, lead to nobody. Where something is closed without a word on what one person says of
 * themselves, this is what keeps them from closing whatever they like.
 */
final class LeadsThere {

    /** What stands behind numbers in papers of a court and is nobody's house. */
    private static final String OF_PAPERS =
            "(?:Children|Child|Act|Court|Family|Care|Order|Orders|Statement|Hearing|Section|Page"
                    + "|Paragraph|Exhibit|Schedule|Rule|Rules|Part|Parents?|Adults?|People|Boys|Girls|Sisters?|Brothers?|Weeks?|Days?"
                    + "|Months?|Years?|Hours?|Minutes?|Nights?|Visits?|Calls?|Deddf|Plant|Plentyn|Gorchymyn|Datganiad)";

    /** A court that is called so in Welsh, and no house of that name. */
    private static final String WELSH_COURT =
            "Llys(?!\\p{L})(?![\\s,]+(?:y[r]?[\\s]+)?(?!Teulu|Sirol|Goron|Ynadon|Uchel)\\p{Lu})";

    private static final Pattern NUMBER_AND_NAME = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,4}\\p{Ll}?[\\s,]{1,3}(?!"
            + OF_PAPERS + "(?!\\p{L}))(?!" + WELSH_COURT + ")(?:Yr?[\\s]+)?\\p{Lu}\\p{L}{2,}");

    /** A house that has a name and no number. */
    private static final Pattern HOUSE =
            Pattern.compile("(?<!\\p{L})(?!(?:The|A|An|Contact|Safe|Children['’]?s?)\\s)\\p{Lu}\\p{L}+\\s+"
                    + "(?:Cottage|House|Farm|Lodge|Bungalow|Barn|Mews)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:Tŷ|Fferm|Bwthyn|Plas|Ysgubor)\\s+\\p{Lu}\\p{L}+");

    private LeadsThere() {}

    static boolean says(String found) {
        return !ContactShape.in(found).isEmpty()
                || NUMBER_AND_NAME.matcher(Moments.hidden(found)).find()
                || HOUSE.matcher(found).find();
    }
}
