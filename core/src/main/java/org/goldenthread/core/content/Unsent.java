package org.goldenthread.core.content;

/**
 * What a form sent that could not be taken.
 *
 * @param address the path of the portal that it was sent to
 * @param answers as the browser encoded them ({@code application/x-www-form-urlencoded}), without the form's mark
 */
public record Unsent(String address, String answers) {

    /** Says nothing of what is inside, wherever it is printed. */
    @Override
    public String toString() {
        return "unsent";
    }
}
