package org.goldenthread.web.api.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.PublishedCursor;
import org.goldenthread.core.editorial.PublishedSort;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of what is published: one thing, or a page of a list. Two that ask the same in other words ask one
 * question.
 *
 * @param name the thing's key, or null for a list
 * @param wanted the variants liked, best first
 * @param after null for the first page, and for one thing
 * @param fields which of its fields; none named means all of one thing, and of a list none
 * @param include along which relations the things that it leads to come with it, each a path of names
 * @param filters what each thing of a list has to say, each as {@code field:value}
 */
record Question(
        ContentTypeKey type,
        @Nullable String name,
        List<VariantTag> wanted,
        PublishedSort sort,
        int most,
        @Nullable PublishedCursor after,
        List<String> fields,
        List<String> include,
        List<String> filters) {

    private static final Set<String> OF_ONE = Set.of("lang", "fields", "include");
    private static final Set<String> OF_A_LIST = Set.of("lang", "sort", "limit", "after", "fields", "filter");
    private static final String NAME = "[a-zA-Z][a-zA-Z0-9_-]{0,59}";
    private static final long BESIDE_A_WORD = 40;
    private static final int MOST_FIELDS = 20;
    private static final int MOST_PATHS = 5;
    private static final int MOST_FILTERS = 5;

    /**
     * Reads what stands in the address after the question mark.
     *
     * @param said each parameter with its values; the first of several counts
     * @throws NotUnderstood if one is not known here, or says what cannot be
     */
    static Question of(
            ContentTypeKey type,
            @Nullable String name,
            Map<String, ? extends Collection<String>> said,
            List<VariantTag> wanted) {
        Set<String> known = name == null ? OF_A_LIST : OF_ONE;
        if (!known.containsAll(said.keySet())) {
            throw new NotUnderstood("Ask with these and no others: "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
        return new Question(
                type,
                name,
                wanted,
                sort(first(said, "sort")),
                Asked.most(first(said, "limit")),
                after(said),
                listed(
                        said,
                        "fields",
                        NAME,
                        MOST_FIELDS,
                        "Name in fields at most 20 fields, with commas between them."),
                listed(
                        said,
                        "include",
                        NAME + "([.]" + NAME + ")?",
                        MOST_PATHS,
                        "Name in include at most five relations, with commas between them and at most one step further each."),
                filters(said));
    }

    /** How many letters it takes to hold, each of its words with what holds it. */
    long length() {
        return Stream.of(fields, include, filters)
                        .flatMap(List::stream)
                        .mapToLong(word -> word.length() + BESIDE_A_WORD)
                        .sum()
                + (after == null ? 0 : after.name().length());
    }

    EditorialKey key() {
        if (name == null) {
            throw new IllegalStateException("a list has no key");
        }
        return new EditorialKey(type, name);
    }

    static @Nullable String first(Map<String, ? extends Collection<String>> said, String parameter) {
        Collection<String> values = said.get(parameter);
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    private static PublishedSort sort(@Nullable String sort) {
        return sort == null
                ? PublishedSort.KEY
                : PublishedSort.named(sort)
                        .orElseThrow(() -> new NotUnderstood("Sort by key, -key, published or -published."));
    }

    private static @Nullable PublishedCursor after(Map<String, ? extends Collection<String>> said) {
        String after = first(said, "after");
        return after == null
                ? null
                : PublishedCursor.read(after)
                        .orElseThrow(() -> new NotUnderstood("Send in after what the page before said in next."));
    }

    /** What stands in one parameter with commas, each once and in the order of the alphabet. */
    private static List<String> listed(
            Map<String, ? extends Collection<String>> said,
            String parameter,
            String shape,
            int most,
            String otherwise) {
        String text = first(said, parameter);
        if (text == null) {
            return List.of();
        }
        List<String> names =
                Arrays.stream(text.split(",", -1)).distinct().sorted().toList();
        if (names.size() > most || !names.stream().allMatch(one -> one.matches(shape))) {
            throw new NotUnderstood(otherwise);
        }
        return names;
    }

    private static List<String> filters(Map<String, ? extends Collection<String>> said) {
        Collection<String> values = said.get("filter");
        if (values == null) {
            return List.of();
        }
        List<String> filters = values.stream().distinct().sorted().toList();
        if (filters.size() > MOST_FILTERS || !filters.stream().allMatch(one -> one.matches(NAME + ":.{1,100}"))) {
            throw new NotUnderstood("Filter at most five times, each by a field, a colon and a value.");
        }
        return filters;
    }
}
