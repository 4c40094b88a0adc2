package org.goldenthread.core.tripwire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of day, which look like numbers of telephones and houses. */
final class Moments {

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november"
                    + "|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf"
                    + "|awst|medi|hydref|tachwedd|rhagfyr)";

    /** There are streets of that name, but no courts, places or drives are told from what happens there on the day. */
    private static final String NO_STREET =
            "(?![ ,\n]{1,3}(?:street|st|road|rd|avenue|ave|lane|gardens|crescent|terrace|grove)\\b)";

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String BEFORE = "(?<![\\p{L}\\d])(?<!\\d[./-])";
    private static final String AFTER = "(?![\\p{L}\\d])(?![./-]\\d)";
    private static final String DOTTED_TIME = "(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![.\\d])";

    private static final Pattern ANY = Pattern.compile(
            String.join(
                    "|",
                    BEFORE + "(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:t\\d\\d:\\d\\d(?::\\d\\d)?)?" + AFTER,
                    BEFORE + DAY + "([./-])(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d\\d|\\d\\d)" + AFTER,
                    BEFORE + DAY + "(?:st|nd|rd|th|ain|fed|eg|ydd)?[ \n](?:of |o )?" + MONTH
                            + "\\b(?:[ ,]{1,2}(?:19|20)\\d\\d\\b)?" + NO_STREET,
                    "\\b" + MONTH + " " + DAY + "(?:st|nd|rd|th)?" + AFTER + NO_STREET,
                    BEFORE + "(?:[01]?\\d|2[0-3]):[0-5]\\d" + AFTER,
                    BEFORE + "\\d{1,2}(?:[.:][0-5]\\d)?[ \n]?(?:am|pm|a\\.m\\.|p\\.m\\.|oclock|yb|yh|yp)(?!\\p{L})",
                    "(?<![\\p{L}\\d.])(?<!\\d[ \n])" + DOTTED_TIME + "(?:[ \n,-]{1,3}" + DOTTED_TIME
                            + ")*+(?![ \n]?\\d)"),
            Pattern.CASE_INSENSITIVE);

    private Moments() {}

    /** The text, as long as before, with a mark that joins nothing in the place of each. */
    static String hidden(String text) {
        StringBuilder hidden = new StringBuilder(text);
        Matcher moment = ANY.matcher(text);
        while (moment.find()) {
            for (int at = moment.start(); at < moment.end(); at++) {
                hidden.setCharAt(at, '|');
            }
        }
        return hidden.toString();
    }
}
