package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.content.TakenOut;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.FamilyRoom.Entry;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody takes a part out of the family's plan while another shares or changes it: nobody's words go where they were not meant to. */
@ExtendWith(ArquillianExtension.class)
class WhatWasTakenOutIsNotSharedTest {

    @Inject
    Household household;

    @Inject
    FamilyRoom familyRoom;

    @Inject
    PlanSharing sharing;

    @Inject
    ContentReading reading;

    private Opened file;
    private FamilyRoomId room;
    private Actor mair;
    private Actor cerys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoRelativesInOneRoom() {
        file = household.openCase();
        room = FamilyRoomId.of(file.id());
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        household.takesPart(file, cerys, Capacity.PARENT);
        household.does(mair, () -> {
            familyRoom.add(room, words("Nain is there at night."), "one");
            familyRoom.add(room, words("Cerys is ill again."), "two");
        });
    }

    @Test
    void whatIsTakenOutAfterTheLastLookIsSharedWithNobody() {
        PlanToShare looked = new PlanToShare(
                entries().stream()
                        .map(entry -> new Chosen(entry.id(), entry.version()))
                        .toList(),
                null,
                "");
        takesOut(cerys, secret());

        assertThatThrownBy(() -> household.as(mair, () -> sharing.share(room, looked, "pressed")))
                .isInstanceOf(TakenOut.class);

        assertThat(household.as(
                        file.socialWorker(), () -> reading.inCase(file.id(), ContentFilter.only(PlanSharing.PLAN))))
                .isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void whoChangesWhatWasTakenOutIsToldWhatItSaid() {
        Entry secret = secret();
        takesOut(cerys, secret);

        TakenOut told = catchThrowableOfType(
                TakenOut.class,
                () -> household.does(
                        mair,
                        () -> familyRoom.change(room, secret.id(), secret.version(), words("Cerys is well again."))));

        assertThat(told.said().path("what").asText()).isEqualTo("Cerys is ill again.");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void whoTakesOutWhatWasChangedMeanwhileIsToldAndItStays() {
        Entry secret = secret();
        household.does(
                mair, () -> familyRoom.change(room, secret.id(), secret.version(), words("Cerys is well again.")));

        SomebodyWasFaster told = catchThrowableOfType(SomebodyWasFaster.class, () -> takesOut(cerys, secret));

        assertThat(told.theirs().path("what").asText()).isEqualTo("Cerys is well again.");
        assertThat(entries()).hasSize(2);
    }

    private Entry secret() {
        return entries().stream()
                .filter(entry -> entry.body().path("what").asText().startsWith("Cerys"))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> entries() {
        return household.as(mair, () -> familyRoom.entries(room));
    }

    private void takesOut(Actor actor, Entry entry) {
        household.does(actor, () -> familyRoom.takeOut(room, entry.id(), entry.version()));
    }

    private static JsonNode words(String what) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("question", "Who is there at night?")
                .put("what", what);
    }
}
