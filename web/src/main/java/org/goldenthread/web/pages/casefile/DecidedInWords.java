package org.goldenthread.web.pages.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Origin;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.ReadingBack;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Says what was decided in the words of its process. {@code decided.<form>} tells that it was decided, to whoever may not
 * read the answer; {@code decided.<form>.<value>} what, by the choice that was made; {@code decided.<form>.said} what, from
 * all that was answered; {@code decided.<form>.shared} that others may read it now; and the same with {@code .why}, the
 * reason. Steps without a form have {@code decided.<step>}. What has no words is nothing to tell.
 */
final class DecidedInWords {

    private final Page page;
    private final String child;
    private final List<Involved> people;
    private final PeopleToChoose names;
    private final List<ContentView> papers;

    /**
     * @param people whom the reader may know of
     * @param papers the answers that the reader may read
     */
    DecidedInWords(Page page, String child, List<Involved> people, PeopleToChoose names, List<ContentView> papers) {
        this.page = page;
        this.child = child;
        this.people = List.copyOf(people);
        this.names = names;
        Map<UUID, ContentView> once = new LinkedHashMap<>();
        papers.forEach(paper -> once.putIfAbsent(answering(paper), paper));
        this.papers = List.copyOf(once.values());
    }

    /** In the order in which it came about. */
    List<Decided> all(List<WorkLine> steps) {
        Map<UUID, WorkLine> answered = new HashMap<>();
        List<Dated> all = new ArrayList<>();
        for (WorkLine step : steps) {
            UUID answer = step.answer();
            if (step.state() != WorkState.DONE) {
                continue;
            }
            if (answer != null
                    && papers.stream().anyMatch(paper -> answering(paper).equals(answer))) {
                answered.merge(answer, step, (one, other) -> left(one).isAfter(left(other)) ? one : other);
            } else {
                unread(step).ifPresent(all::add);
            }
        }
        papers.forEach(paper -> read(paper, answered.get(answering(paper))).ifPresent(all::add));
        return all.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::decided)
                .toList();
    }

    /** True where the process has words for answers of this kind. */
    static boolean told(Page page, String form) {
        return page.has("decided." + form);
    }

    /** That a step was done, without saying what came of it; nothing where there are no words for that. */
    static Optional<String> plainly(Page page, WorkLine step, String child) {
        String form = step.form();
        String key = "decided." + (form == null ? step.step() : form);
        return page.has(key) ? Optional.of(page.say(key, "child", child)) : Optional.empty();
    }

    private record Dated(Instant at, Decided decided) {}

    private Optional<Dated> unread(WorkLine step) {
        return plainly(page, step, child)
                .map(title -> new Dated(
                        left(step),
                        new Decided(page.dayAndYear(left(step)), title, "", by(step.doneBy(), step.waitsFor()), null)));
    }

    private Optional<Dated> read(ContentView paper, @Nullable WorkLine step) {
        PersonId who = step == null ? paper.author().person() : step.doneBy();
        Map<String, Object> args = args(paper, step, who);
        Instant at = step == null ? paper.at() : left(step);
        List<String> keys = keys(paper);
        return first(keys, "", args)
                .map(title -> new Dated(
                        at,
                        new Decided(
                                page.dayAndYear(at),
                                title,
                                first(keys, ".why", args).orElse(""),
                                by(who, step == null ? null : step.waitsFor()),
                                link(paper))));
    }

    private Optional<String> first(List<String> keys, String ending, Map<String, Object> args) {
        return keys.stream()
                .map(key -> key + ending)
                .filter(key -> page.fits(key, args))
                .findFirst()
                .map(key -> page.sayFirst(List.of(key), args));
    }

    /** The answer that the reader has before them: a copy of it says what it says, where its sharing is not told by itself. */
    private UUID answering(ContentView paper) {
        Origin origin = paper.origin();
        return origin == null || sharing(paper)
                ? paper.id().value()
                : origin.item().value();
    }

    private boolean sharing(ContentView paper) {
        return paper.origin() != null && page.has("decided." + paper.type().key() + ".shared");
    }

    /** From the most exact to the most general. */
    private List<String> keys(ContentView paper) {
        String form = "decided." + paper.type().key();
        if (sharing(paper)) {
            return List.of(form + ".shared", form);
        }
        Stream<String> choices = paper.type().fields().stream()
                .filter(field -> field.widget() == Widget.RADIOS || field.widget() == Widget.SELECT)
                .map(Field::name)
                .map(choice -> "decided." + paper.type().key() + "."
                        + paper.body().path(choice).asText(""))
                .flatMap(key -> Stream.of(key, key + ".plain"));
        return Stream.concat(choices, Stream.of(form + ".said", form)).toList();
    }

    private Map<String, Object> args(ContentView paper, @Nullable WorkLine step, @Nullable PersonId who) {
        ContentType type = paper.type();
        Map<String, Object> args = new HashMap<>(new ReadingBack(page, type, names).byName(paper.body()));
        args.put("child", child);
        args.put("who", name(who));
        args.put("party", name(paper.place().party()));
        UUID about = step == null ? null : step.about();
        if (about != null) {
            part(about).forEach((name, words) -> args.put("about_" + name, words));
        }
        return args;
    }

    /** The entry of a list, in any of the papers, that a step was about. */
    private Map<String, String> part(UUID about) {
        Map<String, String> part = new LinkedHashMap<>();
        for (ContentView paper : papers) {
            for (Field field : paper.type().fields()) {
                for (JsonNode entry : paper.body().path(field.name())) {
                    if (about.toString().equals(entry.path("id").asText(""))) {
                        entry.fields()
                                .forEachRemaining(one ->
                                        part.put(one.getKey(), one.getValue().asText("")));
                    }
                }
            }
        }
        return part;
    }

    private String by(@Nullable PersonId who, @Nullable Capacity office) {
        String name = name(who);
        InWords words = new InWords(page, child);
        String as = people.stream()
                .filter(person -> person.part().person().equals(who)
                        && (office == null || person.part().capacity() == office))
                .findFirst()
                .map(words::as)
                .orElseGet(() -> office == null ? "" : words.capacity(office));
        return Stream.of(name, as)
                .filter(said -> !said.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private Link link(ContentView paper) {
        String own = paper.shortTitle();
        return new Link(
                "/papers/" + paper.id().value(),
                own == null ? page.say(paper.type().titleKey(), "child", child) : own);
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : names.known().getOrDefault(person.value().toString(), "");
    }

    private static Instant left(WorkLine step) {
        Instant left = step.leftAt();
        return left == null ? step.openedAt() : left;
    }
}
