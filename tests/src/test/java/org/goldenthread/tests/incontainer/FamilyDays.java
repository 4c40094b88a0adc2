package org.goldenthread.tests.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.tests.incontainer.UnderWay.Family;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;

/** Families on their day: somebody answers the invitation, a file is brought, the plan is shared, and a clock runs out. */
@ApplicationScoped
class FamilyDays {

    private static final Map<String, String> HALVES = new TreeMap<>(Map.of(
            "work without its task",
            "select count(*) from work_item w left join ACT_RU_TASK t on t.ID_ = w.engine_task"
                    + " where w.opened_at >= ? and w.state = 'OPEN' and w.engine_task <> '' and t.ID_ is null",
            "tasks without their work",
            "select count(*) from ACT_RU_TASK t left join work_item w on w.engine_task = t.ID_ and w.state = 'OPEN'"
                    + " where t.CREATE_TIME_ >= ? and w.id is null",
            "plans that are still waited for",
            "select count(*) from content_item i join ACT_RU_EXECUTION p on p.BUSINESS_KEY_ = i.case_id"
                    + " join ACT_RU_EVENT_SUBSCR s on s.PROC_INST_ID_ = p.ID_ and s.EVENT_NAME_ = 'plan-shared'"
                    + " where i.begun_at >= ? and i.type_key = 'family-plan'",
            "answers without their words",
            "select count(*) from work_item w left join content_item i on i.id = w.answer_id"
                    + " where w.opened_at >= ? and w.state = 'DONE' and w.answer_id is not null and i.id is null",
            "clocks that ran out in vain",
            "select count(*) from ACT_RU_JOB where CREATE_TIME_ >= ? and (DUEDATE_ <= '2026-01-02' or RETRIES_ = 0)"));

    @Inject
    Household household;

    @Inject
    UnderWay underWay;

    @Inject
    FamilyRoom familyRoom;

    @Inject
    PlanSharing sharing;

    @Inject
    FileKeeping files;

    @Inject
    FileReading reading;

    @Inject
    Rows rows;

    /** A family whose plan is shared, and one of which no parent has answered in time. */
    String shared() {
        Family asked = underWay.peopleNamed();
        noAnswerCame(asked.id());
        Family family = underWay.peopleNamed();
        underWay.daySet(family);
        underWay.says(family.mair(), family.id(), "answer-invitation", "{\"coming\":\"yes\"}");
        FileId map = brings(family);
        underWay.says(family.coordinator(), family.id(), "open-information", "{}");
        shares(family);
        underWay.dayClosed(family);
        return "case=%s&manager=%s&team=%s&coordinator=%s&file=%s&asked=%s&asker=%s"
                .formatted(
                        family.id().value(),
                        person(family.begun().manager()),
                        person(family.teamManager()),
                        person(family.coordinator()),
                        map.value(),
                        asked.id().value(),
                        person(asked.coordinator()));
    }

    void requestAnswered(Actor teamManager, CaseId file) {
        underWay.says(
                teamManager,
                file,
                "answer-request",
                "{\"answer\":\"yes\",\"reason\":\"It is needed\",\"approver\":\"Head of service\",\"from\":\"%s\"}"
                        .formatted(LocalDate.now().plusDays(8)));
    }

    /** Whether what was brought can be opened and is what it was. */
    boolean isThere(Actor reader, CaseId of, FileId file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        household.as(reader, () -> reading.open(file)).writeTo(out);
        return Arrays.equals(out.toByteArray(), map(of));
    }

    /** What was begun since then and is there by half; the word nothing, one hopes. */
    String halves(String since) {
        List<String> found = HALVES.entrySet().stream()
                .filter(half -> rows.count(half.getValue(), since) > 0)
                .map(Map.Entry::getKey)
                .toList();
        return found.isEmpty() ? "nothing" : String.join(", ", found);
    }

    /** The engine lets a server five minutes for what it has begun; then another takes it up. */
    void deadServersTimeIsOver() {
        change("update ACT_RU_JOB set LOCK_EXP_TIME_ = '2026-01-01' where LOCK_OWNER_ is not null");
    }

    private void noAnswerCame(CaseId file) {
        int clocks = change("update ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_"
                + " set j.DUEDATE_ = '2026-01-01' where j.HANDLER_CFG_ = 'no-answer-yet' and p.BUSINESS_KEY_ = '"
                + file.value() + "'");
        if (clocks == 0) {
            throw new IllegalStateException("No clock runs for the parents' answers");
        }
    }

    private int change(String command) {
        try {
            return rows.change(command);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private FileId brings(Family family) {
        AccessStamp all = AccessStamp.in(family.id(), Compartment.SHARED, Label.SENSITIVE);
        byte[] map = map(family.id());
        return household.as(
                family.coordinator(),
                () -> files.receive(all, "Map.pdf", "application/pdf", new ByteArrayInputStream(map)));
    }

    private void shares(Family family) {
        FamilyRoomId room = FamilyRoomId.of(family.id());
        JsonNode words = StrictJson.read("{\"question\":\"Who is there at night?\",\"what\":\"Nain\",\"help\":true,"
                + "\"request\":\"A bed\",\"requestOf\":\"children\"}");
        household.does(family.mair(), () -> familyRoom.add(room, words, "one"));
        List<Chosen> chosen = household.as(family.mair(), () -> familyRoom.entries(room)).stream()
                .map(entry -> new Chosen(entry.id(), entry.version()))
                .toList();
        household.as(family.mair(), () -> sharing.share(room, new PlanToShare(chosen, null, ""), "shared"));
    }

    /** Of another house for each family, so that none finds the bytes of another. */
    private static byte[] map(CaseId of) {
        return "%%PDF-1.4\n%% %s\n%%%%EOF\n".formatted(of.value()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String person(Actor actor) {
        return Household.personOf(actor).value().toString();
    }
}
