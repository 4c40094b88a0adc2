package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Decision;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.MarkingReaders;
import org.goldenthread.core.people.ReadBy;
import org.jspecify.annotations.Nullable;

/** Gives files out, through the gate. */
@ApplicationScoped
@Transactional
public class FileReading {

    private BlobStore store;
    private StoredFiles files;
    private AccessGuard guard;
    private Acting acting;
    private MarkingReaders readers;
    private Texts texts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileReading() {}

    @Inject
    FileReading(
            BlobStore store, StoredFiles files, AccessGuard guard, Acting acting, MarkingReaders readers, Texts texts) {
        this.readers = readers;
        this.texts = texts;
        this.store = store;
        this.files = files;
        this.guard = guard;
        this.acting = acting;
    }

    /**
     * Opens a file for whoever is acting. Where its reader has to be named on it, a PDF is a copy that says so, made for this
     * once; of what cannot carry a name the trail alone says who took it, because whoever has to act needs what stands in it.
     *
     * @throws NotThere if there is none, or none for this reader
     * @throws CannotBeDone if this reader may know of it and read it with others, but not take it away
     */
    @OpenToAll("asks the gate itself, because what goes with a yes decides whether the original may leave")
    public OpenFile open(FileId id) {
        StoredFile file = files.find(id).orElse(null);
        // the same questions whether it is refused or absent, so that the time an answer takes tells nothing
        if (file == null || !guard.allows(Action.SEE, file.subject())) {
            guard.require(Action.SEE, id);
            throw new NotThere();
        }
        Decision decision = guard.require(Action.SEE, file.subject());
        if (decision.obligations().contains(Obligation.NO_DOWNLOAD)) {
            throw new CannotBeDone("file.not-to-take-away");
        }
        Actor reader = acting.current();
        BooleanSupplier stillMay = () -> acting.as(reader, () -> guard.allows(Action.SEE, id));
        return decision.obligations().contains(Obligation.WATERMARK)
                ? marked(file, stillMay)
                : original(file, stillMay);
    }

    /** With its reader's name on each page where it has pages that can carry one; else as it is, and the trail names them. */
    private OpenFile marked(StoredFile file, BooleanSupplier stillMay) {
        if (file.line().kind() == FileKind.PDF) {
            Language language = readers.language();
            Optional<byte[]> copy = StampedPdf.of(store.at(file.sha256()), mark(language, readers.me(language)));
            if (copy.isPresent()) {
                return OpenFile.marked(file.line(), copy.get(), stillMay);
            }
        }
        return original(file, stillMay);
    }

    private OpenFile original(StoredFile file, BooleanSupplier stillMay) {
        return OpenFile.original(file.line(), file.sha256(), store, stillMay);
    }

    private String mark(Language language, ReadBy by) {
        String when = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.forLanguageTag(language.tag()))
                .format(by.at().atZone(PortalClock.LONDON));
        return by.agency().isEmpty()
                ? texts.say(language, "file.read-by.alone", by.name(), when)
                : texts.say(language, "file.read-by", by.name(), by.agency(), when);
    }

    /** What is known of a file without its bytes. */
    @Requires(Action.SEE)
    public FileLine describe(FileId id) {
        return files.find(id).orElseThrow(NotThere::new).line();
    }

    /** The files this reader finds in a case, newest first, 50 at most; the last one's id gives the next page. */
    @Requires(Action.SEE)
    public List<FileLine> inCase(CaseId caseId, @Nullable FileId before) {
        return inCase(caseId, before, 50);
    }

    /** The same. @param most how many at most, 1 to 100 */
    @Requires(Action.SEE)
    public List<FileLine> inCase(CaseId caseId, @Nullable FileId before, int most) {
        int wanted = Math.max(1, Math.min(most, 100));
        return files.inCase(caseId, before, wanted, guard.scope(Action.SEE, caseId)).stream()
                .map(StoredFile::line)
                .toList();
    }

    /** The files this reader finds in one room of a case, in the order in which they came. */
    @Requires(Action.SEE)
    public List<FileLine> inRoom(CaseId caseId, Compartment room) {
        return files.inRoom(caseId, room, guard.scope(Action.SEE, caseId)).stream()
                .map(StoredFile::line)
                .toList();
    }

    /** Of these, the ones that are there for this reader, in no order: what an index found is asked about again. */
    @OpenToAll("a list asks by its scope")
    public List<FileLine> among(Set<UUID> ids) {
        return files.among(ids, guard.scope(Action.SEE)).stream()
                .map(StoredFile::line)
                .toList();
    }
}
