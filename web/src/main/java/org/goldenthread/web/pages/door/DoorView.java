package org.goldenthread.web.pages.door;

/**
 * What a page of the door shows.
 *
 * @param about the page that the reader wanted, as a parameter that is escaped already; the page they are at; or their
 *     sign-in name
 * @param formToken the mark of our own forms
 */
public record DoorView(String about, String formToken) {

    /** True where somebody comes who had written something that could not be taken. */
    public boolean kept() {
        return about.startsWith("%2Fagain%2F");
    }
}
