package org.goldenthread.web.pages.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.content.Widget;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong to a page and to no form of the repository, put the same way. The words of a question named
 * {@code reach.channel} stand under {@code ask.reach.channel.label}, {@code .hint} and {@code .option.<value>}.
 */
public final class Ask {

    private final Page page;
    private final String about;

    /** @param about the first part of the questions' keys */
    public Ask(Page page, String about) {
        this.page = page;
        this.about = about;
    }

    public Question text(String name, String value, @Nullable Integer width) {
        return question(Widget.TEXT, name, value, List.of(), width);
    }

    public Question textarea(String name, String value) {
        return question(Widget.TEXTAREA, name, value, List.of(), null);
    }

    /** @param value the day as {@code 2017-03-09}, or as much of it as was typed */
    public Question date(String name, String value) {
        return question(Widget.DATE, name, value, List.of(), null);
    }

    public Question file(String name) {
        return question(Widget.FILE, name, "", List.of(), null);
    }

    /** One of several. @param options values, with words under {@code .option.<value>} */
    public Question oneOf(String name, List<String> options, String chosen) {
        return question(Widget.RADIOS, name, chosen, choices(name, words(name, options), Set.of(chosen)), null);
    }

    public Question anyOf(String name, List<String> options, Set<String> chosen) {
        return question(Widget.CHECKBOXES, name, "", choices(name, words(name, options), chosen), null);
    }

    /** One of several whose words are not ours: names of people, parts of a plan. */
    public Question oneOf(String name, Map<String, String> options, String chosen) {
        return question(Widget.RADIOS, name, chosen, choices(name, options, Set.of(chosen)), null);
    }

    /** One of so many that a list is shorter to go through than buttons. */
    public Question fromList(String name, Map<String, String> options, String chosen) {
        return question(Widget.SELECT, name, chosen, choices(name, options, Set.of(chosen)), null);
    }

    public Question anyOf(String name, Map<String, String> options, Set<String> chosen) {
        return question(Widget.CHECKBOXES, name, "", choices(name, options, chosen), null);
    }

    private Question question(Widget widget, String name, String value, List<Choice> choices, @Nullable Integer width) {
        String key = "ask." + about + "." + name;
        String hint = page.has(key + ".hint") ? page.say(key + ".hint") : "";
        return new Question(
                widget, name, page.say(key + ".label"), hint, null, value, choices, List.of(), false, width);
    }

    private Map<String, String> words(String name, List<String> options) {
        Map<String, String> words = new LinkedHashMap<>();
        options.forEach(option -> words.put(option, page.say("ask." + about + "." + name + ".option." + option)));
        return words;
    }

    private static List<Choice> choices(String name, Map<String, String> options, Set<String> chosen) {
        List<Choice> choices = new ArrayList<>();
        options.forEach((value, words) -> choices.add(new Choice(
                value,
                Question.idOf(name) + (choices.isEmpty() ? "" : "-" + (choices.size() + 1)),
                words,
                chosen.contains(value),
                List.of())));
        return choices;
    }
}
