package org.goldenthread.workflows.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.ContentSharing;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileSharing;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.workflows.conference.FilesForTheFamily;
import org.goldenthread.workflows.engine.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code share}: lets others read what was written, and finds its way in a plan that the family has shared. */
@Vocabulary
@Named("share")
@ApplicationScoped
public class ShareStep {

    private static final ContentTypeKey REQUEST = new ContentTypeKey("agency-request");

    private static final ContentTypeKey CHECK = new ContentTypeKey("pack-check");

    /** Who answers for which agency, where they take part. */
    private static final Map<String, Capacity> AGENCIES =
            Map.of("school", Capacity.EDUCATION, "health", Capacity.HEALTH);

    private CaseAtHand here;
    private ContentSharing sharing;
    private WorkReading work;
    private Answers answers;
    private FileSharing files;
    private ContentWriting writing;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ShareStep() {}

    @Inject
    ShareStep(
            CaseAtHand here,
            ContentSharing sharing,
            WorkReading work,
            Answers answers,
            FileSharing files,
            ContentWriting writing) {
        this.files = files;
        this.writing = writing;
        this.here = here;
        this.sharing = sharing;
        this.work = work;
        this.answers = answers;
    }

    /**
     * Copies what was written into the room of everybody who takes part. With the information for the family go the files
     * that were brought for it and looked at with it. @return the copy's id
     */
    public String withEveryone(String content) {
        ContentView view = answers.read(content).view();
        AccessStamp place =
                AccessStamp.in(here.id(), Compartment.SHARED, view.type().label());
        if (view.type().key().equals(FilesForTheFamily.PACK)) {
            files.shareWaiting(here.id(), seenWithIt());
        }
        return sharing.share(view.id(), view.version(), place, "", null)
                .item()
                .value()
                .toString();
    }

    /** The files that the coordinator had before them when they said that the information may be shared. */
    private Set<FileId> seenWithIt() {
        return answers.newest(CHECK).map(check -> check.words("files")).orElse(List.of()).stream()
                .map(file -> new FileId(UUID.fromString(file)))
                .collect(Collectors.toSet());
    }

    /** What the family asks agencies for: the parts of the plan with a request, by the name each has in the plan. */
    public List<String> requests(String plan) {
        return parts(plan)
                .filter(part -> part.path("request").isTextual())
                .map(ShareStep::name)
                .toList();
    }

    /** True where the family asks an agency from which somebody takes part now. Else the authority answers. */
    public boolean anAgencyAnswers(String plan, String about) {
        return !asked(plan, about).isEmpty();
    }

    /** The capacity of those whom the family asks. */
    public String whomItAsks(String plan, String about) {
        return Optional.ofNullable(
                        AGENCIES.get(part(plan, about).path("requestOf").asText()))
                .orElse(Capacity.TEAM_MANAGER)
                .name();
    }

    /** Tells each of them what is asked for, and nothing of what it is for: they do not read the plan. */
    public void askAgency(String plan, String about) {
        JsonNode part = part(plan, about);
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("about", about);
        request.set("request", part.path("request"));
        asked(plan, about)
                .forEach(person -> writing.writeInProcess(NewContent.answers(
                        REQUEST,
                        AccessStamp.of(here.id(), Compartment.PROFESSIONALS, Label.SENSITIVE, person),
                        request,
                        "",
                        null)));
    }

    private List<PersonId> asked(String plan, String about) {
        Capacity agency = AGENCIES.get(part(plan, about).path("requestOf").asText());
        return agency == null ? List.of() : here.takingPart(Set.of(agency));
    }

    /** What somebody is to make sure of and has not done yet, by the name each has in the plan. */
    public List<String> actions(String plan) {
        Set<UUID> done = done();
        return parts(plan)
                .filter(part -> part.path("owner").isTextual())
                .map(ShareStep::name)
                .filter(name -> !done.contains(UUID.fromString(name)))
                .toList();
    }

    /** Who makes sure of it: the person named in the plan, or the coordinator where they take no part any more. */
    public String owner(String plan, String about) {
        return Optional.of(part(plan, about).path("owner"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(who -> here.people(Set.of(Capacity.values())).contains(CaseAtHand.person(who)))
                .orElseGet(this::coordinator);
    }

    /** By when, or null where the family set no day. */
    public @Nullable Date by(String plan, String about) {
        JsonNode by = part(plan, about).path("by");
        return by.isTextual() ? ClockStep.endOf(LocalDate.parse(by.textValue())) : null;
    }

    private Stream<JsonNode> parts(String plan) {
        return StreamSupport.stream(
                answers.read(plan).view().body().path("actions").spliterator(), false);
    }

    private JsonNode part(String plan, String about) {
        return parts(plan).filter(part -> name(part).equals(about)).findFirst().orElseThrow();
    }

    private static String name(JsonNode part) {
        return part.path("id").textValue();
    }

    private String coordinator() {
        return here.people(Set.of(Capacity.COORDINATOR)).stream()
                .findFirst()
                .map(CaseAtHand::text)
                .orElseThrow(() -> new CannotBeDone("cannot.office.nobody-holds-it"));
    }

    private boolean wentWell(WorkLine line) {
        UUID answer = line.answer();
        return answer != null && "done".equals(answers.read(answer.toString()).orNull("went"));
    }

    private Set<UUID> done() {
        return work.ofCase(here.id()).stream()
                .filter(line -> line.state() == WorkState.DONE && wentWell(line))
                .map(WorkLine::about)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
