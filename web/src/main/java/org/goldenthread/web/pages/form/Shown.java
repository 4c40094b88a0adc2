package org.goldenthread.web.pages.form;

import java.util.List;

/**
 * An answer on a page that is read.
 *
 * @param said the words; empty where there are entries
 * @param entries for a list, the lines of each entry
 */
public record Shown(String question, String said, List<List<SaidLine>> entries) {}
