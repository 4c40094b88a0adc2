package org.goldenthread.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.editorial.ReleaseId;
import org.goldenthread.core.editorial.ReleasePublishing;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.Stage;
import org.jspecify.annotations.Nullable;

/** Editors who bring several things to the public at once. */
@ApplicationScoped
class ReleasesAtWork {

    @Inject
    Household household;

    @Inject
    EditorsDesk desk;

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleaseGathering gathering;

    @Inject
    ReleasePublishing releasing;

    ReleaseId with(Actor by, EditorialId... things) {
        ReleaseId release = household.as(by, () -> gathering.begin("Spring"));
        for (EditorialId thing : things) {
            puts(by, release, thing);
        }
        return release;
    }

    void puts(Actor by, ReleaseId release, EditorialId thing) {
        household.does(by, () -> gathering.add(release, thing));
    }

    void asks(Actor by, ReleaseId release) {
        int seen = number(by, release);
        household.does(by, () -> releasing.ask(release, seen, "please look"));
    }

    void approves(Actor by, ReleaseId release, @Nullable Instant from) {
        int seen = number(by, release);
        household.does(by, () -> releasing.approve(release, seen, from, "good"));
    }

    int number(Actor by, ReleaseId release) {
        return household.as(by, () -> releases.open(release)).line().number();
    }

    ReleaseStage stage(Actor by, ReleaseId release) {
        return household.as(by, () -> releases.open(release)).line().stage();
    }

    Stage stage(Actor by, EditorialId thing) {
        return household.as(by, () -> desk.open(thing)).line().stage();
    }

    /** What a program without a token is answered at the thing. */
    static int status(EditorialKey thing) throws IOException {
        return EditorsAtWork.gets("/published/" + thing.type() + "/" + thing.name())
                .status();
    }

    /** What everybody gets of it. */
    static String body(EditorialKey thing) throws IOException {
        return EditorsAtWork.gets("/published/" + thing.type() + "/" + thing.name())
                .body();
    }
}
