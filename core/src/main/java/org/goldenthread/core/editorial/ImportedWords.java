package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Writes words that came in files: as drafts in one release, or at once for the public where nobody has worked yet. What an
 * editor has changed since the files were written is left as it is, and the file's words are put beside it.
 */
@ApplicationScoped
class ImportedWords {

    private static final String NOTHING = " Nothing was brought in.";

    private EditorialItems items;
    private Imports imports;
    private Releases releases;
    private ReleaseParts parts;
    private Links links;
    private BracesThatFit braces;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ImportedWords() {}

    @Inject
    ImportedWords(
            EditorialItems items,
            Imports imports,
            Releases releases,
            ReleaseParts parts,
            Links links,
            BracesThatFit braces,
            PortalClock clock) {
        this.items = items;
        this.imports = imports;
        this.releases = releases;
        this.parts = parts;
        this.links = links;
        this.braces = braces;
        this.clock = clock;
    }

    /** A thing whose words fit its type. @param type null where no words of it are there */
    record Accepted(ImportedThing thing, @Nullable ContentType type, Map<VariantTag, JsonNode> bodies) {

        Accepted(ImportedThing thing, @Nullable ContentType type) {
            this(thing, type, new HashMap<>());
        }
    }

    /** All of it. @return what has come of each file that is not as it was, and of them all in the last line */
    List<String> write(ImportRow row, List<Accepted> all) {
        Instant now = clock.now();
        List<String> said = new ArrayList<>();
        List<EditorialItem> written = new ArrayList<>();
        items.holdEdition();
        for (Accepted one : all) {
            EditorialItem item = item(one, now);
            int before = item.newest();
            for (VariantTag tag : Variants.configured().all()) {
                JsonNode body = one.bodies().get(tag);
                if (body != null) {
                    said.addAll(variant(one, item, tag, body, now));
                }
            }
            if (item.newest() > before) {
                note(item, row, now);
                written.add(item);
            }
        }
        String end = row.how() == ImportKind.PUBLISH ? publish(written, now) : gather(row, written, now);
        said.add(end);
        return said;
    }

    private EditorialItem item(Accepted one, Instant now) {
        EditorialItem known = items.find(one.thing().key()).orElse(null);
        if (known != null) {
            return items.hold(known.id(), now);
        }
        EditorialItem item = new EditorialItem(EditorialId.next(), one.thing().key(), now);
        if (!one.bodies().isEmpty()) {
            items.add(item);
        }
        return item;
    }

    private List<String> variant(Accepted one, EditorialItem item, VariantTag tag, JsonNode body, Instant now) {
        String path = one.thing().path(tag);
        Revision said = items.at(item, item.newest()).get(tag);
        if (said != null && said.says(body)) {
            return List.of();
        }
        String hash = EditorialSeeding.sha256(body.toString());
        if (said != null && !mayBeFollowed(one.thing(), tag, said, item, body)) {
            if (imports.wasSaid(item, tag, body.toString())) {
                return List.of(path + ": this was said or offered before and is not now; left as it is");
            }
            items.add(new EditorialOffer(item, tag, body, hash, now));
            return List.of(path + ": an editor has changed it since; left as it is, with this put beside it");
        }
        try {
            item.write();
        } catch (CannotBeDone not) {
            throw new NotBroughtIn(path, "what is there waits for a second person, or for its time." + NOTHING);
        }
        try {
            items.add(new Revision(item, Objects.requireNonNull(one.type()), tag, body, now).from(hash));
        } catch (AnswersRejected not) {
            throw NotBroughtIn.withoutPicture(path, not);
        }
        return List.of(path + (said == null ? ": new" : ": changed"));
    }

    /** Whether nobody would lose anything: it says what it said when the file was written, or what came in files itself. */
    private boolean mayBeFollowed(
            ImportedThing thing, VariantTag tag, Revision said, EditorialItem item, JsonNode body) {
        String since = thing.since().get(tag);
        return since != null
                ? since.equals(EditorialSeeding.sha256(said.body().toString()))
                : said.fileHash() != null && !imports.wasSaid(item, tag, body.toString());
    }

    private void note(EditorialItem item, ImportRow row, Instant now) {
        items.add(new EditorialStep(
                item, new EditorialItem.Turn(StepKind.IMPORTED, item.newest(), now), null, row.name()));
    }

    private String publish(List<EditorialItem> written, Instant now) {
        written.forEach(item -> item.publishShipped(now));
        for (EditorialItem item : written) {
            String path = ContentPath.THINGS + "/" + item.key().type() + "/"
                    + item.key().name();
            mustFit(path, item);
            mustLead(path, item, now);
            items.tell(item, item.newest(), true, now);
        }
        return "Out now: " + written.size() + ".";
    }

    private void mustFit(String path, EditorialItem item) {
        try {
            braces.require(item);
        } catch (CannotBeDone not) {
            throw new NotBroughtIn(
                    path,
                    "what stands between braces is not what its type lets the portal fill in, or some of that is missing."
                            + NOTHING);
        }
    }

    private void mustLead(String path, EditorialItem item, Instant now) {
        try {
            links.mustLead(item, now);
        } catch (CannotBeDone not) {
            throw new NotBroughtIn(
                    path,
                    "this leads to “" + String.join("", not.arguments())
                            + "”, which is not out, or is a picture without words in one of its languages." + NOTHING);
        }
    }

    private String gather(ImportRow row, List<EditorialItem> written, Instant now) {
        List<EditorialItem> free = written.stream()
                .filter(item -> releases.with(item.id(), now).isEmpty())
                .toList();
        for (int from = 0; from < free.size(); from += ReleaseGathering.MOST) {
            int to = Math.min(free.size(), from + ReleaseGathering.MOST);
            Release release = new Release(ReleaseId.next(), row.name(), now);
            releases.add(release);
            releases.add(new ReleaseStep(release, ReleaseStepKind.BEGUN, null, null, now, ""));
            free.subList(from, to).forEach(item -> releases.add(new ReleasePart(release, item)));
        }
        return written.isEmpty()
                ? "Nothing has to be changed."
                : "New drafts: " + written.size() + ", in the release “" + row.name()
                        + "” on the editors' desk. An editor asks for it there, and another says yes.";
    }
}
