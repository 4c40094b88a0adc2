package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Settings;

/**
 * Keeps the bytes of pictures that are for everybody. What is kept is never what was brought, but made of it. Who may see a
 * picture is asked by whoever gives it out: these are bytes under a hash and know no words.
 */
@ApplicationScoped
@Transactional
public class PictureKeeping {

    private static final String BELOW = "called by the room that knows whose picture it is, and asks there";

    private BlobStore store;
    private VirusCheck check;
    private PicturePlacing placing;
    private PictureRows rows;
    private BytesToErase bytes;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PictureKeeping() {}

    @Inject
    PictureKeeping(
            BlobStore store,
            VirusCheck check,
            PicturePlacing placing,
            PictureRows rows,
            BytesToErase bytes,
            AccessGuard guard) {
        this.store = store;
        this.check = check;
        this.placing = placing;
        this.rows = rows;
        this.bytes = bytes;
        this.guard = guard;
    }

    /** How large a picture may be as it is brought, in bytes: {@code gt.pictures.most-mib}, 10 MiB unless set. */
    public static long most() {
        return Settings.number("gt.pictures.most-mib", 10) * 1024L * 1024L;
    }

    /**
     * Takes a picture in: PNG or JPEG, by its name, by what its sender says and by what is in it; found clean; small enough by its
     * head; and then drawn anew in a few widths. The same picture brought again is there once.
     *
     * @param place where whoever brings it has to be allowed to add something
     * @throws FileRefused if it was not taken in; nothing of it is kept
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @OpenToAll("asks the gate for the place that it is brought to")
    public Picture receive(AccessStamp place, String name, String declaredType, InputStream picture) {
        Subject before = new Subject(SubjectKind.FILE, Ids.next(), place);
        if (!guard.allows(Action.ADD, before)) {
            guard.require(Action.ADD, before);
        }
        List<PictureMaking.Made> made;
        try (BlobStore.Arrived arrived = store.receive(picture, most())) {
            FileKind kind = kind(FileName.tidy(name), declaredType, arrived);
            check.requireClean(arrived.file());
            made = PictureMaking.of(arrived.file(), kind);
        }
        List<BlobStore.Arrived> arrived = new ArrayList<>();
        try {
            made.forEach(one -> arrived.add(store.receive(new ByteArrayInputStream(one.bytes()), Long.MAX_VALUE)));
            return placing.place(place, made, arrived);
        } finally {
            arrived.forEach(BlobStore.Arrived::close);
        }
    }

    private static FileKind kind(String name, String declaredType, BlobStore.Arrived arrived) {
        FileKind named = FileKind.named(name).orElse(FileKind.TXT);
        if (named != FileKind.PNG && named != FileKind.JPEG) {
            throw new FileRefused(FileRefused.Reason.NOT_A_PICTURE);
        }
        return FileKeeping.kind(name, declaredType, Sniffing.kind(arrived.file()));
    }

    /** Those of these that are kept, by their hashes. */
    @OpenToAll(BELOW)
    public Map<String, Picture> find(Collection<String> sha256) {
        return rows.find(sha256);
    }

    /** Nobody sweeps it away until this transaction ends. @return false where it is not kept */
    @OpenToAll(BELOW)
    public boolean hold(String sha256) {
        return rows.hold(sha256);
    }

    /** The bytes of one width. */
    @OpenToAll(BELOW)
    public InputStream open(Rendition rendition) {
        return store.open(rendition.sha256());
    }

    /** Some of what was brought before then. @param after the last of those asked for before; empty for none */
    @OpenToAll(BELOW)
    public List<String> cameBefore(Instant instant, String after, int most) {
        return rows.cameBefore(instant, after, most);
    }

    /** It is there no more, unless somebody brought it again since; its bytes go with the next that are swept. */
    @OpenToAll(BELOW)
    public void forget(String sha256, Instant cameBefore) {
        Picture picture = rows.find(List.of(sha256)).get(sha256);
        if (picture != null && rows.holdOld(sha256, cameBefore)) {
            picture.renditions().forEach(one -> bytes.add(one.sha256()));
            rows.remove(sha256);
        }
    }
}
