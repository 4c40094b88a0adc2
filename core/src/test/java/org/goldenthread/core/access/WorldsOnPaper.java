package org.goldenthread.core.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Generated worlds as facts in JSON, with what the engine answers to every question about them, for another engine to read. */
final class WorldsOnPaper {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<Role> OFFICES =
            Set.of(Role.CONTENT_EDITOR, Role.INFORMATION_GOVERNANCE, Role.ADMINISTRATOR);

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private final ArrayNode worlds = JSON.arrayNode();
    private int asked;

    /** Worlds from that seed on until so many questions are written down. */
    WorldsOnPaper(long firstSeed, int questions) {
        for (long seed = firstSeed; asked < questions; seed++) {
            worlds.add(world(seed));
        }
    }

    void write(Path file) throws IOException {
        new ObjectMapper().writeValue(file.toFile(), worlds);
    }

    private ObjectNode world(long seed) {
        GeneratedWorld world = new GeneratedWorld(seed);
        ObjectNode paper = JSON.objectNode().put("seed", seed);
        ArrayNode things = paper.putArray("things");
        world.subjects.forEach(subject -> things.add(thing(subject, world.holding(subject))));
        ArrayNode turns = paper.putArray("turns");
        for (int turn = 0; turn < 6; turn++) {
            turns.add(turn(world, world.actor(), world.moment()));
        }
        return paper;
    }

    private ObjectNode turn(GeneratedWorld world, Actor actor, Instant now) {
        ObjectNode turn = JSON.objectNode().put("now", now.toEpochMilli());
        ArrayNode hats = turn.putArray("hats");
        hats.add(entity("Anybody", "1", hat(world, actor, "NOBODY")));
        if (actor.isStep()) {
            ObjectNode step = hat(world, actor, "PROCESS");
            step.put("case", actor.stepCase().value().toString());
            hats.add(entity("Step", "1", step));
        } else if (actor.person() != null) {
            OFFICES.stream()
                    .filter(actor.roles()::contains)
                    .forEach(office -> hats.add(entity("Desk", office.name(), hat(world, actor, office.name()))));
            world.wanted.stream()
                    .filter(wanted -> wanted.terms().person().equals(actor.person()))
                    .forEach(wanted ->
                            hats.add(entity("Part", String.valueOf(hats.size()), part(world, actor, wanted))));
        }
        ObjectNode answers = turn.putObject("answers");
        for (Action action : Action.values()) {
            answers.put(action.name(), answers(world, actor, action, now));
        }
        return turn;
    }

    private String answers(GeneratedWorld world, Actor actor, Action action, Instant now) {
        StringBuilder answers = new StringBuilder();
        List<GrantTerms> live =
                world.grants.stream().filter(grant -> grant.span().holds(now)).toList();
        Set<UUID> waiting = world.waitsFor(actor, rules.keys(actor, action, live, now));
        for (Subject subject : world.subjects) {
            boolean outOfSight = world.keeps(subject, actor) || waiting.contains(subject.id());
            Decision said = rules.decide(actor, action, subject, world.grants, outOfSight, now);
            answers.append(said.permitted() ? '1' : '0');
            asked++;
        }
        return answers.toString();
    }

    private static ObjectNode hat(GeneratedWorld world, Actor actor, String capacity) {
        ObjectNode hat = JSON.objectNode().put("capacity", capacity).put("strongly", actor.strongly());
        ArrayNode roles = hat.putArray("roles");
        actor.roles().forEach(role -> roles.add(role.name()));
        ArrayNode kept = hat.putArray("kept");
        world.keptFrom(actor).forEach(thing -> kept.add(thing.toString()));
        if (actor.person() != null) {
            hat.put("person", actor.person().value().toString());
        }
        return hat;
    }

    private static ObjectNode part(GeneratedWorld world, Actor actor, GeneratedWorld.Wanted wanted) {
        GrantTerms grant = wanted.terms();
        ObjectNode part = hat(world, actor, grant.capacity().name());
        part.put("onAYes", wanted.onAYes()).put("theirs", wanted.theirs());
        part.put("adultFrom", adultFrom(world.born.get(grant.caseId())));
        part.put("case", grant.caseId().value().toString());
        part.put("from", grant.span().from().toEpochMilli());
        if (grant.span().until() != null) {
            part.put("until", grant.span().until().toEpochMilli());
        }
        if (grant.party() != null) {
            part.put("speaksFor", grant.party().value().toString());
        }
        if (grant.thing() != null) {
            part.put("only", grant.thing().toString());
        }
        return part;
    }

    /** Eighteen years of the calendar after the day of birth, at midnight in London; a day that is missing gives way to the next. */
    private static long adultFrom(LocalDate born) {
        Calendar london = Calendar.getInstance(TimeZone.getTimeZone("Europe/London"), Locale.UK);
        london.clear();
        london.setLenient(true);
        london.set(born.getYear() + 18, born.getMonthValue() - 1, born.getDayOfMonth());
        return london.getTimeInMillis();
    }

    private static ObjectNode thing(Subject subject, @Nullable HeldBack held) {
        AccessStamp stamp = subject.stamp();
        ObjectNode attributes = JSON.objectNode()
                .put("id", subject.id().toString())
                .put("room", stamp.forCapacity() == null ? stamp.compartment().name() : "WAITING")
                .put("label", stamp.label().ordinal());
        if (stamp.caseId() != null) {
            attributes.put("case", stamp.caseId().value().toString());
        }
        if (stamp.party() != null) {
            attributes.put("owner", stamp.party().value().toString());
        }
        if (stamp.forCapacity() != null) {
            attributes.put("capacity", stamp.forCapacity().name());
        }
        if (held != null) {
            attributes.put("waits", true);
            if (held.writer() != null) {
                attributes.put("writer", held.writer().value().toString());
            }
        }
        String type =
                subject.kind() == SubjectKind.CASE ? "ChildsCase" : stamp.forCapacity() == null ? "Paper" : "Waiting";
        return entity(type, subject.id().toString(), attributes);
    }

    private static ObjectNode entity(String type, String id, ObjectNode attributes) {
        ObjectNode entity = JSON.objectNode();
        entity.putObject("uid").put("type", type).put("id", id);
        entity.set("attrs", attributes);
        entity.putArray("parents");
        return entity;
    }
}
