package org.goldenthread.web.pages.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.editorial.DeskFilter;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.VariantNeed;
import org.goldenthread.web.pages.editor.DeskView.Filter;
import org.goldenthread.web.pages.editor.DeskView.Option;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** By what somebody narrows the list, as the address says it; what says nothing narrows nothing. */
record DeskAsked(
        @Nullable ContentType type,
        @Nullable Stage stage,
        @Nullable VariantNeed need) {

    static DeskAsked of(List<ContentType> types, String type, String stage, String need) {
        return new DeskAsked(
                types.stream()
                        .filter(one -> one.key().value().equals(type))
                        .findFirst()
                        .orElse(null),
                named(Stage.values(), stage).orElse(null),
                named(VariantNeed.values(), need).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> EditorWords.name(one).equals(name))
                .findFirst();
    }

    DeskFilter filter() {
        return new DeskFilter(type == null ? null : type.key(), stage, need);
    }

    boolean chosen() {
        return type != null || stage != null || need != null;
    }

    /** What can be chosen; of which type only where there are several. */
    List<Filter> filters(Page page, List<ContentType> types, EditorWords words) {
        List<Filter> filters = new ArrayList<>();
        if (types.size() > 1) {
            List<Option> all = all(page, "type", type == null);
            types.forEach(one -> all.add(new Option(
                    one.key().value(),
                    words.type(one),
                    type != null && one.key().equals(type.key()))));
            filters.add(new Filter("type", page.say("editor.filter.type"), all));
        }
        filters.add(filter(page, "stage", Stage.values(), stage));
        filters.add(filter(page, "need", VariantNeed.values(), need));
        return filters;
    }

    private static Filter filter(Page page, String name, Enum<?>[] values, @Nullable Enum<?> chosen) {
        List<Option> options = all(page, name, chosen == null);
        for (Enum<?> one : values) {
            String value = EditorWords.name(one);
            options.add(new Option(value, page.say("editor." + name + "." + value), one == chosen));
        }
        return new Filter(name, page.say("editor.filter." + name), options);
    }

    private static List<Option> all(Page page, String name, boolean chosen) {
        return new ArrayList<>(List.of(new Option("", page.say("editor.filter." + name + ".all"), chosen)));
    }

    /** Where the next rows are. */
    String more(EditorialId last) {
        return Stream.of(
                        "after=" + last.value(),
                        type == null ? "" : "type=" + type.key(),
                        stage == null ? "" : "stage=" + EditorWords.name(stage),
                        need == null ? "" : "need=" + EditorWords.name(need))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", Places.DESK + "?", ""));
    }
}
