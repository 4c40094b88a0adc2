package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * All words of the portal, for those who see the editors' desk: looked for, read by somebody whose language it is, and begun to
 * be changed. What is begun is a thing of the desk from then on.
 */
@ApplicationScoped
@Transactional
public class WordingDesk {

    private EditorialItems items;
    private DeskItems desk;
    private WordingRows rows;
    private Wordings wordings;
    private WordingSeeding seeding;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WordingDesk() {}

    @Inject
    WordingDesk(
            EditorialItems items,
            DeskItems desk,
            WordingRows rows,
            Wordings wordings,
            WordingSeeding seeding,
            AccessGuard guard,
            Acting acting,
            PortalClock clock) {
        this.items = items;
        this.desk = desk;
        this.rows = rows;
        this.wordings = wordings;
        this.seeding = seeding;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /** A page of a list. @param total how many there are on all pages */
    public record Found(List<WordingLine> lines, int total) {}

    /**
     * Those that are asked for, in the order of their names.
     *
     * @param after the name that the page before ended with; empty for the first
     * @throws NotThere if there is no desk for whoever asks
     */
    @OpenToAll("asks the gate for the desk, and a list asks by its scope")
    public Found list(WordingFilter filter, String after, int most) {
        guard.require(Action.SEE, theDesk());
        BegunWordings begun = begun();
        List<WordingLine> found = wordings.all().stream()
                .filter(shipped -> filter.holds(shipped.wording()))
                .map(begun::line)
                .filter(filter::holds)
                .toList();
        List<WordingLine> page = found.stream()
                .filter(line -> line.wording().name().compareTo(after) > 0)
                .limit(most)
                .toList();
        return new Found(page, found.size());
    }

    /** How many there are that are short of that, or have had it done; of all where it is null. */
    @OpenToAll("asks the gate for the desk, and a list asks by its scope")
    public int count(@Nullable WordingNeed need) {
        return list(new WordingFilter("", Set.of(), need), "", 0).total();
    }

    /** One of them. @throws NotThere if there are no such words, or no desk for whoever asks */
    @OpenToAll("asks the gate for the desk")
    public WordingLine find(String name) {
        guard.require(Action.SEE, theDesk());
        return begun().line(named(name));
    }

    /**
     * Makes a thing of the desk of it, which says what ships, in every language that it ships in; where there is one already,
     * nothing changes.
     *
     * @throws NotThere if there are no such words, or whoever acts may not add to the desk
     */
    @OpenToAll("asks the gate for the desk that is written at")
    public EditorialId begin(String name) {
        guard.require(Action.ADD, theDesk());
        Wordings.Shipped shipped = named(name);
        items.holdEdition();
        return items.find(shipped.wording().key()).map(EditorialItem::id).orElseGet(() -> begin(shipped));
    }

    private EditorialId begin(Wordings.Shipped shipped) {
        seeding.bringIn(shipped.wording());
        EditorialItem item = items.find(shipped.wording().key()).orElseThrow(NotThere::new);
        Revision translated =
                items.at(item, item.newest()).get(Variants.configured().translation());
        if (translated != null) {
            rows.read(shipped.sum()).ifPresent(read -> items.add(read.of(translated)));
        }
        return item.id();
    }

    /**
     * Says that whoever acts has read these translations beside what they are made from, and that their language is that of the
     * translations.
     *
     * @param seen the names, each with the sum of the words that they had before them; words that changed since are left out
     * @return how many are read by that which nobody had read
     * @throws NotThere if whoever acts may not change what lies on the desk
     */
    @OpenToAll("asks the gate for the desk")
    public int markRead(Map<String, String> seen) {
        guard.require(Action.CHANGE, theDesk());
        PersonId reader = acting.current().person();
        if (reader == null) {
            throw new NotThere();
        }
        items.holdEdition();
        BegunWordings begun = begun();
        List<WordingLine> unread = wordings.all().stream()
                .filter(shipped -> seen.containsKey(shipped.wording().name()))
                .map(begun::line)
                .filter(line -> line.unread() && !line.behind())
                .filter(line -> line.sum().equals(seen.get(line.wording().name())))
                .toList();
        unread.forEach(line -> read(line, reader));
        return unread.size();
    }

    private void read(WordingLine line, PersonId reader) {
        EditorialId thing = line.thing();
        if (thing == null) {
            rows.add(new WordingRead(line.sum(), reader, clock.now()));
            return;
        }
        EditorialItem item = items.hold(thing, clock.now());
        Revision last = items.at(item, item.newest()).get(Variants.configured().translation());
        if (last != null) {
            items.add(new WordsRead(thing.value(), last.number(), reader.value(), clock.now()));
        }
    }

    private Wordings.Shipped named(String name) {
        return wordings.all().stream()
                .filter(shipped -> shipped.wording().name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static Subject theDesk() {
        return new Subject(SubjectKind.CONTENT, new UUID(0, 0), EditorialItem.desk());
    }

    private BegunWordings begun() {
        List<EditorialItem> all = rows.begun(guard.scope(Action.SEE));
        Map<EditorialKey, EditorialItem> byKey = new HashMap<>();
        all.forEach(item -> byKey.put(item.key(), item));
        return new BegunWordings(byKey, rows.newest(), desk.lastWritten(all), new HashSet<>(rows.read()), clock.now());
    }
}
