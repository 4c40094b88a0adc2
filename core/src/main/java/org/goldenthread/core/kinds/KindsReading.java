package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.NotAForm;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.content.TypeLine;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.jspecify.annotations.Nullable;

/** The kinds of things, those in use and those that are proposed, for whoever sees the editors' desk. */
@ApplicationScoped
@Transactional
public class KindsReading {

    private static final String ASKS = "asks the gate for the desk that kinds lie on";

    private KindProposals proposals;
    private TypeKeeping types;
    private ContentTypes inUse;
    private KindChecking checking;
    private KindDesk desk;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KindsReading() {}

    @Inject
    KindsReading(
            KindProposals proposals,
            TypeKeeping types,
            ContentTypes inUse,
            KindChecking checking,
            KindDesk desk,
            PeopleReading people) {
        this.proposals = proposals;
        this.types = types;
        this.inUse = inUse;
        this.checking = checking;
        this.desk = desk;
        this.people = people;
    }

    /**
     * One kind in a list.
     *
     * @param type in use; null where it is only proposed
     * @param stage of what is proposed; null where nothing is
     * @param schema what is proposed, else what is in use
     */
    public record Line(
            ContentTypeKey key,
            @Nullable ContentType type,
            @Nullable KindStage stage,
            JsonNode schema) {}

    /** What somebody did with it. */
    public record Deed(KindDeed deed, PersonId by, Instant at, String why) {}

    /** What is proposed of it. */
    public record Proposed(KindStage stage, int changes, JsonNode schema, JsonNode steps) {}

    /**
     * One kind with all there is to know of it.
     *
     * @param inUse the schema in use; null for a new kind
     * @param offered what came with the portal after an editor had changed it; null where nothing did
     * @param shipped the last schema that came with the portal; null where an editor made it
     * @param names of whoever did something with it
     * @param mine true where whoever looks wrote some of what is proposed, and so cannot say yes to it
     */
    public record Opened(
            ContentTypeKey key,
            @Nullable JsonNode inUse,
            @Nullable Proposed proposed,
            @Nullable JsonNode offered,
            @Nullable JsonNode shipped,
            List<TypeLine> versions,
            List<Deed> deeds,
            Map<PersonId, String> names,
            boolean mine,
            boolean mayWrite,
            boolean mayApprove) {}

    /** Whether whoever acts may make and change kinds. */
    @OpenToAll(ASKS)
    public boolean mayWrite() {
        return desk.allows(Action.ADD);
    }

    /** Every kind, by its key. @throws NotThere if there is no desk for whoever acts */
    @OpenToAll(ASKS)
    public List<Line> all() {
        desk.require(Action.SEE);
        Map<String, Line> all = new TreeMap<>();
        for (ContentTypeKey key : inUse.keys()) {
            ContentType type = inUse.byKey(key);
            all.put(key.value(), new Line(key, type, null, type.schema()));
        }
        for (KindProposal one : proposals.all()) {
            ContentTypeKey key = one.key();
            ContentType type =
                    all.containsKey(key.value()) ? all.get(key.value()).type() : null;
            all.put(key.value(), new Line(key, type, one.stage(), one.schema()));
        }
        return List.copyOf(all.values());
    }

    /** @throws NotThere if there is no such kind, or no desk for whoever acts */
    @OpenToAll(ASKS)
    public Opened open(ContentTypeKey key) {
        PersonId me = desk.require(Action.SEE);
        Optional<KindProposal> proposal = proposals.find(key);
        Optional<JsonNode> used = types.inUse(key).map(TypeKeeping.Kept::schema);
        if (proposal.isEmpty() && used.isEmpty()) {
            throw new NotThere();
        }
        List<TypeLine> versions = types.lines(key);
        List<Deed> deeds = proposals.steps(key).stream()
                .map(step -> new Deed(step.deed(), step.by(), step.at(), step.why()))
                .toList();
        return new Opened(
                key,
                used.orElse(null),
                proposal.map(KindsReading::proposed).orElse(null),
                types.offered(key).map(TypeKeeping.Kept::schema).orElse(null),
                types.shipped(key).map(TypeKeeping.Kept::schema).orElse(null),
                versions,
                deeds,
                names(versions, deeds),
                proposal.map(one -> proposals.writers(one).contains(me)).orElse(false),
                desk.allows(Action.CHANGE),
                desk.allows(Action.SHARE));
    }

    private static Proposed proposed(KindProposal one) {
        return new Proposed(
                one.stage(), one.changes(), one.schema(), one.steps().list());
    }

    private Map<PersonId, String> names(List<TypeLine> versions, Collection<Deed> deeds) {
        Set<PersonId> known = Stream.concat(
                        versions.stream()
                                .flatMap(one -> Stream.of(
                                                Optional.ofNullable(one.by()), Optional.ofNullable(one.approvedBy()))
                                        .flatMap(Optional::stream)),
                        deeds.stream().map(Deed::by))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known.isEmpty()
                ? Map.of()
                : people.profiles(known).values().stream()
                        .collect(Collectors.toMap(one -> one.person(), one -> one.fullName()));
    }

    /**
     * What becomes of what there is if the kind is changed as proposed.
     *
     * @throws NotThere if nothing is proposed, or there is no desk for whoever acts
     * @throws CannotBeDone if there can be no such kind, with what is wrong
     */
    @OpenToAll(ASKS)
    public KindCheck check(ContentTypeKey key) {
        desk.require(Action.SEE);
        KindProposal proposal = proposals.find(key).orElseThrow(NotThere::new);
        try {
            return checking.check(checking.tried(proposal), proposal.steps());
        } catch (NotAForm not) {
            throw new CannotBeDone("cannot.kind.not-a-form", not.where(), not.what());
        }
    }
}
