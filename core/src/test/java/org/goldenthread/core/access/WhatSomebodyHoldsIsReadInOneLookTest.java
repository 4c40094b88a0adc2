package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one question to the database that stands behind every question to the policy. */
class WhatSomebodyHoldsIsReadInOneLookTest {

    private final SessionFactory factory = new Configuration()
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:held;DB_CLOSE_DELAY=-1")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .setProperty("hibernate.type.preferred_enum_jdbc_type", "VARCHAR")
            .addAnnotatedClass(Grant.class)
            .addAnnotatedClass(NeverSee.class)
            .addAnnotatedClass(HeldBack.class)
            .buildSessionFactory();
    private final Session session = factory.openSession();
    private final Holdings holdings = new Holdings();
    private final PersonId priya = PersonId.next();
    private final PersonId mair = PersonId.next();
    private final CaseId elasCase = CaseId.next();
    private final CaseId another = CaseId.next();

    WhatSomebodyHoldsIsReadInOneLookTest() {
        holdings.em = session;
        session.beginTransaction();
    }

    @AfterEach
    void nothing_stays() {
        session.close();
        factory.close();
    }

    @Test
    void every_grant_in_the_case_is_there_as_it_was_given_and_no_other() {
        UUID thing = Ids.next();
        GrantTerms worker = grant(priya, elasCase, null, null);
        GrantTerms lawyer = grant(priya, elasCase, mair, thing);
        session.persist(new Grant(worker));
        session.persist(new Grant(lawyer));
        session.persist(new Grant(grant(priya, another, null, null)));
        session.persist(new Grant(grant(mair, elasCase, null, null)));

        Holding holding = holdings.of(priya, elasCase);

        assertThat(holding.grants()).containsExactlyInAnyOrder(worker, lawyer);
        assertThat(holding.kept()).isEmpty();
    }

    @Test
    void an_edge_keeps_a_thing_from_them_wherever_it_is_until_it_is_lifted() {
        Subject paper = paper(elasCase);
        NeverSee lifted = new NeverSee(priya, paper(elasCase), "not-safe", mair, FamilyWorld.THURSDAY);
        lifted.lift(PersonId.next(), FamilyWorld.THURSDAY);
        session.persist(new NeverSee(priya, paper, "not-safe", mair, FamilyWorld.THURSDAY));
        session.persist(lifted);

        assertThat(holdings.of(priya, elasCase).kept()).containsExactly(new KeptBack(paper.id(), Set.of()));
        assertThat(holdings.of(priya, null)).isEqualTo(holdings.of(priya, another));
        assertThat(holdings.of(mair, elasCase).kept()).isEmpty();
    }

    @Test
    void what_waits_in_the_case_is_kept_from_all_but_its_writer_and_can_be_opened_by_its_keys() {
        Subject paper = paper(elasCase);
        HeldBack over = new HeldBack(paper(elasCase), null, FamilyWorld.THURSDAY);
        over.takenOut(FamilyWorld.THURSDAY);
        session.persist(new HeldBack(paper, mair, FamilyWorld.THURSDAY));
        session.persist(over);

        assertThat(holdings.of(priya, elasCase).kept())
                .containsExactly(new KeptBack(
                        paper.id(),
                        Set.of(AccessKey.keepers(elasCase.value()), AccessKey.by(elasCase.value(), mair.value()))));
        assertThat(holdings.of(mair, elasCase).kept()).isEmpty();
        assertThat(holdings.of(priya, another).kept()).isEmpty();
    }

    @Test
    void what_nobody_wrote_waits_for_those_alone_who_hold_safe_contacts() {
        Subject paper = paper(elasCase);
        session.persist(new HeldBack(paper, null, FamilyWorld.THURSDAY));

        assertThat(holdings.of(mair, elasCase).kept())
                .containsExactly(new KeptBack(paper.id(), Set.of(AccessKey.keepers(elasCase.value()))));
    }

    private static GrantTerms grant(PersonId person, CaseId caseId, @Nullable PersonId party, @Nullable UUID thing) {
        return new GrantTerms(
                person,
                caseId,
                Capacity.PARENTS_SOLICITOR,
                party,
                "purpose.advice",
                "INSTRUCTION",
                new Span(FamilyWorld.THURSDAY, party == null ? null : FamilyWorld.THURSDAY.plus(Duration.ofDays(9))),
                thing);
    }

    private static Subject paper(CaseId caseId) {
        return new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.in(caseId, Compartment.SHARED, Label.OFFICIAL));
    }
}
