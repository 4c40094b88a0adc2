package org.goldenthread.web.pages.wording;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.editorial.WordingFilter;
import org.goldenthread.core.editorial.WordingNeed;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.wording.WordingsView.Filter;
import org.goldenthread.web.pages.wording.WordingsView.Option;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the words, as the address says it; what says nothing narrows nothing. */
record WordingsAsked(String find, String where, @Nullable WordingNeed need) {

    private static final int LONGEST = 200;

    static WordingsAsked of(String find, String where, String need) {
        return new WordingsAsked(
                find.substring(0, Math.min(find.length(), LONGEST)),
                areas().anyMatch(where::equals) ? where : "",
                Arrays.stream(WordingNeed.values())
                        .filter(one -> WordingInWords.name(one).equals(need))
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<String> areas() {
        return Stream.concat(Areas.names().stream(), Stream.of(Areas.ANYWHERE));
    }

    WordingFilter filter(Set<String> keys) {
        return new WordingFilter(find, where.isEmpty() ? Set.of() : Areas.beginnings(where, keys), need);
    }

    List<Filter> filters(Page page) {
        List<Option> places = all(page, where.isEmpty());
        areas().forEach(area -> places.add(new Option(area, page.say("wording.where." + area), area.equals(where))));
        List<Option> needs = all(page, need == null);
        for (WordingNeed one : WordingNeed.values()) {
            String name = WordingInWords.name(one);
            needs.add(new Option(name, page.say("wording.need." + name), one == need));
        }
        return List.of(
                new Filter("where", page.say("wording.filter.where"), places),
                new Filter("need", page.say("wording.filter.need"), needs));
    }

    private static List<Option> all(Page page, boolean chosen) {
        return new ArrayList<>(List.of(new Option("", page.say("wording.filter.all"), chosen)));
    }

    /** The same list. @param also what else the address is to say, a name and a value */
    String address(String also, String value) {
        StringBuilder address = new StringBuilder(WordingInWords.PLACE);
        add(address, "find", find);
        add(address, "where", where);
        add(address, "need", need == null ? "" : WordingInWords.name(need));
        add(address, also, value);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
