package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.NotAForm;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.content.TypeSteps;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;

/** Writes what a kind is to become: a proposal that changes nothing for anybody until a second editor has said yes. */
@ApplicationScoped
@Transactional
public class KindWriting {

    /** The longest schema that is read, in characters. */
    public static final int LONGEST = 128 * 1024;

    private static final String ASKS = "asks the gate for the desk that is written at";

    private KindProposals proposals;
    private TypeKeeping types;
    private KindChecking checking;
    private KindDesk desk;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KindWriting() {}

    @Inject
    KindWriting(KindProposals proposals, TypeKeeping types, KindChecking checking, KindDesk desk, PortalClock clock) {
        this.proposals = proposals;
        this.types = types;
        this.checking = checking;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Begins a new kind.
     *
     * @param schema JSON Schema (2020-12) with its hints and words in {@code x-gt}
     * @throws NotThere if the actor may not write at the desk
     * @throws CannotBeDone if the key is taken, or there can be no such kind, with what is wrong; then nothing is kept
     */
    @OpenToAll(ASKS)
    public void begin(ContentTypeKey key, String schema, String why) {
        PersonId me = desk.require(Action.ADD);
        if (types.isTaken(key) || proposals.find(key).isPresent()) {
            throw new CannotBeDone("cannot.kind.key-taken");
        }
        begin(key, 0, read(key, schema), me, why);
    }

    /**
     * Begins to change a kind, from how it is now.
     *
     * @throws NotThere if the actor may not write at the desk, or there is no such kind
     * @throws CannotBeDone if somebody changes it already
     */
    @OpenToAll(ASKS)
    public void change(ContentTypeKey key, String why) {
        PersonId me = desk.require(Action.ADD);
        TypeKeeping.Kept now = types.inUse(key).orElseThrow(NotThere::new);
        begin(key, now.number(), now.schema(), me, why);
    }

    /** Begins to change it, from how it came with the portal after an editor had changed it. */
    @OpenToAll(ASKS)
    public void takeUp(ContentTypeKey key, String why) {
        PersonId me = desk.require(Action.ADD);
        TypeKeeping.Kept offered = types.offered(key).orElseThrow(NotThere::new);
        int inUse = types.inUse(key).map(TypeKeeping.Kept::number).orElse(0);
        begin(key, inUse, offered.schema(), me, why);
    }

    private void begin(ContentTypeKey key, int basedOn, JsonNode schema, PersonId me, String why) {
        if (proposals.find(key).isPresent()) {
            throw new CannotBeDone("cannot.kind.changes-already");
        }
        KindProposal proposal = new KindProposal(key, basedOn, schema, clock.now());
        proposals.add(proposal);
        note(proposal, KindDeed.BEGUN, me, why);
    }

    /**
     * Writes what it is to become.
     *
     * @param changes the count of changes that whoever writes had before them
     * @param steps by which what there is is carried over; see {@link TypeSteps}
     * @throws NotThere if there is no such proposal, or none for the actor
     * @throws CannotBeDone if somebody else wrote meanwhile, it waits for a second person, or there can be no such kind, with
     *     what is wrong; then nothing is kept
     */
    @OpenToAll(ASKS)
    public void write(ContentTypeKey key, int changes, String schema, String steps, String why) {
        KindProposal proposal = held(key);
        PersonId me = desk.require(Action.CHANGE, proposal);
        if (proposal.changes() != changes) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        int inUse = types.inUse(key).map(TypeKeeping.Kept::number).orElse(0);
        proposal.write(read(key, schema), steps(key, steps), inUse);
        List<KindStep> before = proposals.steps(key);
        KindStep last = before.get(before.size() - 1);
        boolean goesOn = last.by().equals(me)
                && (last.deed() == KindDeed.WRITTEN || last.deed() == KindDeed.BEGUN)
                && KindStep.oneLine(why).isEmpty();
        if (!goesOn) {
            note(proposal, KindDeed.WRITTEN, me, why);
        }
    }

    /** Throws it away; what was done with it is kept. */
    @OpenToAll(ASKS)
    public void drop(ContentTypeKey key, String why) {
        KindProposal proposal = held(key);
        PersonId me = desk.require(Action.CHANGE, proposal);
        note(proposal, KindDeed.DROPPED, me, why);
        proposals.remove(proposal);
    }

    private JsonNode read(ContentTypeKey key, String schema) {
        if (schema.length() > LONGEST) {
            throw new CannotBeDone("cannot.kind.too-long");
        }
        try {
            JsonNode read = StrictJson.read(schema);
            checking.mayBe(key, read);
            return read;
        } catch (StrictJson.NotJson not) {
            throw new CannotBeDone("cannot.kind.not-json");
        } catch (NotAForm not) {
            throw new CannotBeDone("cannot.kind.not-a-form", not.where(), not.what());
        }
    }

    private static TypeSteps steps(ContentTypeKey key, String steps) {
        if (steps.length() > LONGEST) {
            throw new CannotBeDone("cannot.kind.too-long");
        }
        try {
            return TypeSteps.read(key, StrictJson.read(steps));
        } catch (StrictJson.NotJson not) {
            throw new CannotBeDone("cannot.kind.not-json");
        } catch (NotAForm not) {
            throw new CannotBeDone("cannot.kind.not-a-form", not.where(), not.what());
        }
    }

    private KindProposal held(ContentTypeKey key) {
        return proposals.hold(key).orElseThrow(NotThere::new);
    }

    private void note(KindProposal proposal, KindDeed deed, PersonId me, String why) {
        proposals.add(new KindStep(proposal, deed, me, clock.now(), why));
    }
}
