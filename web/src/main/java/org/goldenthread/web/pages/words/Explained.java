package org.goldenthread.web.pages.words;

import java.util.List;

/**
 * A page of plain words.
 *
 * @param titleKey the key of its title and heading
 * @param lead the key of a first sentence
 * @param words the keys of what is explained; each with {@code .title} and {@code .words}
 */
public record Explained(String titleKey, String lead, List<String> words) {}
