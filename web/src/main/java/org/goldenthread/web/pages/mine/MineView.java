package org.goldenthread.web.pages.mine;

import java.util.List;
import org.goldenthread.web.pages.form.SaidLine;

/**
 * One's own details.
 *
 * @param about name, language, way of reading, what helps, each with where it is changed
 * @param ways how one is reached
 * @param never the ways one never wants; empty for none
 * @param news what has just come about; empty for nothing
 */
public record MineView(List<SaidLine> about, List<Way> ways, String never, String news) {

    /**
     * @param words the sentence that says how
     * @param value the number or address, or as much of it as its owner needs to know which it is
     * @param remove where it is taken out; empty where it cannot be done
     */
    public record Way(String words, String value, String remove) {}
}
