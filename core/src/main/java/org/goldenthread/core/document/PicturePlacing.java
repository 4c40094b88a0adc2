package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Puts a picture that was made on the shelf, all its widths in one short transaction. */
@ApplicationScoped
@Transactional
class PicturePlacing {

    private PictureRows rows;
    private BytesToErase bytes;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PicturePlacing() {}

    @Inject
    PicturePlacing(PictureRows rows, BytesToErase bytes, AccessGuard guard, Acting acting, PortalClock clock) {
        this.rows = rows;
        this.bytes = bytes;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /** Asks the gate now, not when it began to arrive. @param made the narrowest first */
    public Picture place(AccessStamp place, List<PictureMaking.Made> made, List<BlobStore.Arrived> arrived) {
        List<Rendition> renditions = IntStream.range(0, made.size())
                .mapToObj(at -> rendition(made.get(at), arrived.get(at)))
                .toList();
        Picture picture = new Picture(renditions.get(renditions.size() - 1).sha256(), renditions);
        guard.require(Action.ADD, new Subject(SubjectKind.FILE, idOf(picture.sha256()), place));
        PersonId by = acting.current().person();
        rows.add(picture.sha256(), by == null ? null : by.value(), clock.now());
        // in one order for everybody, so that two who bring the same wait for each other and never crosswise
        arrived.stream().sorted(Comparator.comparing(BlobStore.Arrived::sha256)).forEach(one -> {
            bytes.bringAnew(one.sha256());
            one.keep();
        });
        rows.addWidths(picture);
        return rows.find(List.of(picture.sha256())).getOrDefault(picture.sha256(), picture);
    }

    /** What a picture is called where only identifiers are. */
    static UUID idOf(String sha256) {
        return UUID.nameUUIDFromBytes(("picture " + sha256).getBytes(StandardCharsets.UTF_8));
    }

    private static Rendition rendition(PictureMaking.Made made, BlobStore.Arrived arrived) {
        return new Rendition(made.width(), made.height(), made.kind(), arrived.size(), arrived.sha256());
    }
}
