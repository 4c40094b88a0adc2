package org.goldenthread.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.NewProceedings;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.tests.incontainer.Household.Opened;

/** A court with somebody who works for it, and papers before it. */
@ApplicationScoped
class CourtRoom {

    static final LocalDate NINTH = LocalDate.of(2025, 11, 9);

    @Inject
    Household household;

    @Inject
    GoingToCourt going;

    @Inject
    Disclosing disclosing;

    @Inject
    FileKeeping keeping;

    Actor staff(Opened file) {
        Actor theo = household.somebody("Theo", Role.COURT_STAFF);
        household.takesPart(file, theo, Capacity.COURT_STAFF);
        return theo;
    }

    ProceedingsId begins(Opened file, Actor theo, String number) {
        return household.as(
                theo,
                () -> going.begin(
                        file.id(), new NewProceedings("Family Court at Northmarsh", CourtKind.CARE, number, NINTH)));
    }

    FileId brings(Opened file, Actor theo, String name) {
        AccessStamp place = AccessStamp.in(file.id(), Compartment.COURT, Label.SENSITIVE);
        return household.as(theo, () -> keeping.receive(place, name, "text/plain", bytes("Words of " + name)));
    }

    DisclosureId opens(Actor theo, CourtPaperId paper, ParticipationId part, DisclosureBasis basis) {
        return household.as(theo, () -> disclosing.disclose(paper, to(part, basis)));
    }

    static NewDisclosure to(ParticipationId part, DisclosureBasis basis) {
        return new NewDisclosure(part, basis, null, null, null);
    }

    static ByteArrayInputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
