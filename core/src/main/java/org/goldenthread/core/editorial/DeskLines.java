package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.kernel.PortalClock;

/** Things of the desk as a list tells of them: what each is called, how far it has come, how its languages stand. */
@ApplicationScoped
class DeskLines {

    private DeskItems desk;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DeskLines() {}

    @Inject
    DeskLines(DeskItems desk, PortalClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    List<DeskLine> of(List<EditorialItem> listed) {
        Map<UUID, List<LastWritten>> written = desk.lastWritten(listed);
        return listed.stream()
                .map(item -> line(
                        item, Objects.requireNonNullElse(written.get(item.id().value()), List.of())))
                .toList();
    }

    private DeskLine line(EditorialItem item, List<LastWritten> written) {
        Variants variants = Variants.configured();
        return new DeskLine(
                item.id(),
                item.key(),
                LastWritten.title(variants, written).orElse(item.key().name()),
                item.stageAt(clock.now()),
                item.newest(),
                LastWritten.standing(variants, written));
    }
}
