package org.goldenthread.web.pages.involved;

/**
 * A link to be printed and handed over, shown this once.
 *
 * @param link the whole address
 * @param back the person's page
 */
public record PaperLink(String link, String back) {

    /** Never the link, wherever it is printed in a log. */
    @Override
    public String toString() {
        return "a link on paper";
    }
}
