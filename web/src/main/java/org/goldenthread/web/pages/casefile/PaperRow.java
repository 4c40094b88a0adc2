package org.goldenthread.web.pages.casefile;

import org.goldenthread.web.pages.parts.Tag;

/**
 * A paper in a list.
 *
 * @param detail when it was begun, which version it is
 * @param room where it lives, in words
 * @param redacted true where this reader gets it with parts taken out
 */
public record PaperRow(String href, String title, String detail, Tag room, String handling, boolean redacted) {}
