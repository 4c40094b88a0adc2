package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.GivingBack;
import org.goldenthread.core.tripwire.HeldWords;
import org.jspecify.annotations.Nullable;

/** Says what can be read in a file that is held back, and gives it back to whoever brought it. */
@ApplicationScoped
class FileHeld implements HeldWords, GivingBack {

    private StoredFiles files;
    private BlobStore store;
    private BytesToErase bytes;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileHeld() {}

    @Inject
    FileHeld(StoredFiles files, BlobStore store, BytesToErase bytes, PortalClock clock) {
        this.files = files;
        this.store = store;
        this.bytes = bytes;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.FILE;
    }

    @Override
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return files.standing(caseId, after, most).stream()
                .map(file -> new Standing(file.subject(), file.line().by()))
                .toList();
    }

    @Override
    public Told tell(UUID thing) {
        StoredFile file = there(thing);
        FileLine line = file.line();
        return new Told("held.file", line.name(), FileWords.of(line.name(), line.kind(), store.at(file.sha256())));
    }

    @Override
    public boolean canGo(Held waits) {
        return waits.subject().stamp().compartment() != Compartment.COURT;
    }

    @Override
    public boolean stoodBefore(Held waits) {
        return there(waits.subject().id()).line().at().isBefore(waits.heldAt());
    }

    @Override
    public void hold(UUID thing) {
        if (files.hold(new FileId(thing)).isEmpty()) {
            throw new NotThere();
        }
    }

    /** Where it has waited since it came and nobody else has seen it, nothing of it is kept. */
    @Override
    public void goes(Held waited, boolean nobodySaw) {
        StoredFile file = there(waited.subject().id());
        FileLine line = file.line();
        Instant now = clock.now();
        files.withdraw(file, now);
        if (nobodySaw
                && line.at().equals(waited.heldAt())
                && line.by() != null
                && line.by().equals(waited.writer())) {
            file.takeBack(now);
            bytes.add(file.sha256());
        }
    }

    private StoredFile there(UUID thing) {
        return files.find(new FileId(thing)).orElseThrow(NotThere::new);
    }
}
