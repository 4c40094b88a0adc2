package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** What lies on the editors' desk, drafts and all, for those whom the policy lets see it. */
@ApplicationScoped
@Transactional
public class EditorsDesk {

    private static final int AT_A_TIME = 128;

    private EditorialItems items;
    private DeskItems desk;
    private DeskLines lines;
    private Links links;
    private EditorNames names;
    private FieldLabels labels;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorsDesk() {}

    @Inject
    EditorsDesk(
            EditorialItems items,
            DeskItems desk,
            DeskLines lines,
            Links links,
            EditorNames names,
            FieldLabels labels,
            AccessGuard guard,
            Acting acting,
            PortalClock clock) {
        this.items = items;
        this.desk = desk;
        this.lines = lines;
        this.links = links;
        this.names = names;
        this.labels = labels;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * One thing as it lies there.
     *
     * @param live what the public gets now; null where it gets nothing
     * @param due what it gets later; null where nothing is set
     * @param newest of each variant the last words, by its tag
     * @param leadHere what is out, or to go out, and leads to it
     * @param names what those are called who did something with it
     * @param writers who cannot approve it: they wrote some of it since the words that the public has, or asked for another time
     * @param mine true where whoever looks is one of them
     * @param mayWrite true where whoever looks may write it
     * @param mayShare true where whoever looks may bring it to the public, and take it from there
     */
    public record Opened(
            DeskLine line,
            @Nullable Out live,
            @Nullable Out due,
            Map<String, JsonNode> newest,
            List<StepLine> steps,
            List<DeskLine> leadHere,
            Map<PersonId, String> names,
            List<PersonId> writers,
            boolean mine,
            boolean mayWrite,
            boolean mayShare) {

        /** How each variant stands beside the one that all is written in. */
        public List<VariantAge> ages() {
            return line.variants().stream().map(DeskVariant::age).toList();
        }
    }

    /** Which revision the public gets, {@code [from, until)}; without an until, for as long as nothing takes its place. */
    public record Out(int revision, Instant from, @Nullable Instant until) {

        static @Nullable Out of(@Nullable Term term) {
            return term == null ? null : new Out(term.revision(), term.from(), term.until());
        }
    }

    /**
     * One thing in a list.
     *
     * @param title what it is called in the variant that all is written in, or else in another
     */
    public record DeskLine(
            EditorialId id, EditorialKey key, String title, Stage stage, int revision, List<DeskVariant> variants) {}

    /** Whether whoever acts finds a desk at all: to offer the way to it or leave it out. */
    @OpenToAll("asks the gate for the desk, and tells no more")
    public boolean isThere() {
        return guard.allows(Action.SEE, EditorialItem.somewhereOnTheDesk());
    }

    /** Whether whoever acts may begin something on it. */
    @OpenToAll("asks the gate for the desk, and tells no more")
    public boolean mayBegin() {
        return guard.allows(Action.ADD, EditorialItem.somewhereOnTheDesk());
    }

    /** What there is, in the order in which it was begun. @param after the last of the page before, or null */
    @OpenToAll("a list asks by its scope")
    public List<DeskLine> list(DeskFilter filter, @Nullable EditorialId after, int most) {
        List<DeskLine> found = new ArrayList<>();
        List<EditorialItem> next = batch(filter, after);
        while (!next.isEmpty() && found.size() < most) {
            lines.of(next).stream().filter(filter::holds).forEach(found::add);
            next = next.size() < AT_A_TIME
                    ? List.of()
                    : batch(filter, next.get(next.size() - 1).id());
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** One thing in a list, and of each of its English variants how hard it is to read (see {@link ReadingGrade}). */
    public record Graded(DeskLine line, Map<VariantTag, Double> grades) {}

    /** The same list, with how hard each is to read. */
    @OpenToAll("a list asks by its scope")
    public List<Graded> graded(@Nullable EditorialId after, int most) {
        List<EditorialItem> listed = desk.list(guard.scope(Action.SEE), null, after, most);
        List<DeskLine> lines = this.lines.of(listed);
        return IntStream.range(0, listed.size())
                .mapToObj(at -> new Graded(lines.get(at), grades(listed.get(at))))
                .toList();
    }

    private Map<VariantTag, Double> grades(EditorialItem item) {
        Map<VariantTag, Double> grades = new TreeMap<>();
        items.at(item, item.newest()).forEach((variant, revision) -> {
            if (variant.language().equals(Language.ENGLISH.tag())) {
                ReadingGrade.ofBody(labels.seen(item, revision.typeVersion(), revision.body()))
                        .ifPresent(grade -> grades.put(variant, grade));
            }
        });
        return grades;
    }

    private List<EditorialItem> batch(DeskFilter filter, @Nullable EditorialId after) {
        return desk.list(guard.scope(Action.SEE), filter.type(), after, AT_A_TIME);
    }

    /** One thing with its history. @throws NotThere if there is none, or none for this reader */
    @Requires(Action.SEE)
    public Opened open(EditorialId id) {
        Instant now = clock.now();
        EditorialItem item = items.find(id).orElseThrow(NotThere::new);
        Map<String, JsonNode> bodies = new TreeMap<>();
        items.at(item, item.newest())
                .forEach((variant, one) ->
                        bodies.put(variant.value(), labels.seen(item, one.typeVersion(), one.body())));
        DeskLine line = lines.of(List.of(item)).get(0);
        List<StepLine> steps =
                items.steps(item).stream().map(EditorialStep::line).toList();
        List<PersonId> writers = List.copyOf(items.notSecond(item, now));
        Term due = item.due();
        return new Opened(
                line,
                Out.of(item.liveAt(now).orElse(null)),
                due == null || due.begunBy(now) ? null : Out.of(due),
                bodies,
                steps,
                lines.of(links.to(item, now)),
                names.of(line.variants(), steps),
                writers,
                writers.stream().anyMatch(one -> one.equals(acting.current().person())),
                guard.allows(Action.CHANGE, id),
                guard.allows(Action.SHARE, id));
    }
}
