package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.document.PictureKeeping;
import org.goldenthread.core.document.Rendition;
import org.goldenthread.core.kernel.PortalClock;

/** Gives out the bytes of pictures: to everybody while words that are out show them, and else to whoever sees the desk. */
@ApplicationScoped
@Transactional
public class PictureShowing {

    private PictureKeeping keeping;
    private PublishedItems published;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PictureShowing() {}

    @Inject
    PictureShowing(PictureKeeping keeping, PublishedItems published, AccessGuard guard, PortalClock clock) {
        this.keeping = keeping;
        this.published = published;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * A picture in one width, on its way to somebody.
     *
     * @param out true where everybody gets it; else it is for whoever sees the desk, and nobody keeps it for them
     */
    public record Shown(Rendition rendition, boolean out, byte[] bytes) {}

    /**
     * The bytes of one width, or of the next that there is.
     *
     * @throws NotThere if there are none, or nobody has brought them to the public and whoever asks does not see the desk: that
     *     an address is hard to guess is no permission
     */
    @OpenToAll("what is out is for everybody, and for all else it asks the gate for the desk")
    public Shown open(String sha256, int width) {
        boolean out = published.show(sha256, clock.now());
        if (!out) {
            guard.require(Action.SEE, EditorialItem.somewhereOnTheDesk());
        }
        Rendition rendition =
                find(sha256).map(picture -> picture.atLeast(width)).orElseThrow(NotThere::new);
        try (InputStream bytes = keeping.open(rendition)) {
            return new Shown(rendition, out, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Picture> find(String sha256) {
        return Optional.ofNullable(keeping.find(List.of(sha256)).get(sha256));
    }

    /** How wide and high pictures are, by their hashes; of those that are kept. */
    @OpenToAll("whoever holds a picture's hash was given it with words that they may read, and learns how wide it is")
    public Map<String, Picture> measured(Collection<String> sha256) {
        return keeping.find(sha256);
    }
}
