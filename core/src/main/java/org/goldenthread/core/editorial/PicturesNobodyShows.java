package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.document.PictureKeeping;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Pictures that were brought and that no revision shows, not even an old one, are swept away after two days: whoever brought them
 * went away before they gave them words.
 */
@ApplicationScoped
class PicturesNobodyShows implements KeptForAWhile {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final int AT_A_TIME = 100;

    private PictureKeeping keeping;
    private EditorialItems items;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PicturesNobodyShows() {}

    @Inject
    PicturesNobodyShows(PictureKeeping keeping, EditorialItems items, PortalClock clock) {
        this.keeping = keeping;
        this.items = items;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void forgetOld() {
        Instant before = clock.now().minus(KEPT);
        items.unshown(before, AT_A_TIME).forEach(picture -> keeping.forget(picture, before));
    }
}
