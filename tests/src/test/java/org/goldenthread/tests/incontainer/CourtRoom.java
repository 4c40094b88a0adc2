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
import org.goldenthread.core.court.PaperOrigin;
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

    /**
     * A case that is before the court, and a paper of it that nobody else reads yet.
     *
     * @param theo works for the court
     * @param cerys the mother
     * @param paper of the court's, in care proceedings
     */
    record Hearing(
            Opened file,
            Actor theo,
            Actor cerys,
            ParticipationId cerysPart,
            ProceedingsId proceedings,
            FileId order,
            CourtPaperId paper) {}

    Hearing opened() {
        Opened file = household.openCase();
        Actor theo = staff(file);
        Actor cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        ParticipationId cerysPart = household.takesPart(file, cerys, Capacity.PARENT);
        ProceedingsId proceedings = begins(file, theo, "NM26C00417");
        FileId order = brings(file, theo, "Order.txt");
        CourtPaperId paper = household.as(theo, () -> going.file(proceedings, order, PaperOrigin.COURT));
        return new Hearing(file, theo, cerys, cerysPart, proceedings, order, paper);
    }

    Actor staff(Opened file) {
        Actor theo = household.somebody("Theo", Role.COURT_STAFF);
        household.takesPart(file, theo, Capacity.COURT_STAFF);
        return theo;
    }

    ProceedingsId begins(Opened file, Actor theo, String number) {
        return begins(file, theo, CourtKind.CARE, number);
    }

    ProceedingsId begins(Opened file, Actor theo, CourtKind kind, String number) {
        return household.as(
                theo,
                () -> going.begin(file.id(), new NewProceedings("Family Court at Northmarsh", kind, number, NINTH)));
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
