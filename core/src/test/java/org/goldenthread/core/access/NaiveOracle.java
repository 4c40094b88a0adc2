package org.goldenthread.core.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The policy once more, as a practitioner would apply it with the table and a calendar on the desk: slow, plain, sharing no
 * line with the engine, and read from the words of the table alone. What the engine says must be what this says.
 */
final class NaiveOracle {

    /** What each capacity has to be signed in as. */
    private static final Map<String, String> SIGN_IN = Map.ofEntries(
            Map.entry("CHILD", "YOUNG_PERSON"),
            Map.entry("PARENT", "FAMILY_MEMBER"),
            Map.entry("PARENT_APART", "FAMILY_MEMBER"),
            Map.entry("FAMILY_NETWORK", "FAMILY_MEMBER"),
            Map.entry("FOSTER_CARER", "FOSTER_CARER"),
            Map.entry("ADOPTER", "FAMILY_MEMBER"),
            Map.entry("SOCIAL_WORKER", "SOCIAL_WORKER"),
            Map.entry("HANDING_OVER", "SOCIAL_WORKER"),
            Map.entry("TEAM_MANAGER", "TEAM_MANAGER"),
            Map.entry("COORDINATOR", "FGC_COORDINATOR"),
            Map.entry("FGC_MANAGER", "FGC_MANAGER"),
            Map.entry("REVIEWING_OFFICER", "IRO"),
            Map.entry("ADVOCATE", "ADVOCATE"),
            Map.entry("PARENTS_SOLICITOR", "SOLICITOR"),
            Map.entry("SOLICITOR_APART", "SOLICITOR"),
            Map.entry("AUTHORITY_SOLICITOR", "SOLICITOR"),
            Map.entry("CHILDRENS_GUARDIAN", "CAFCASS_GUARDIAN"),
            Map.entry("JUDGE", "JUDGE"),
            Map.entry("COURT_STAFF", "COURT_STAFF"),
            Map.entry("HEALTH", "HEALTH"),
            Map.entry("EDUCATION", "EDUCATION"),
            Map.entry("INTERPRETER", "INTERPRETER"),
            Map.entry("EMERGENCY", "SOCIAL_WORKER"));

    private static final List<String> LABELS = List.of("PUBLIC", "OFFICIAL", "SENSITIVE", "RESTRICTED");
    private static final List<String> WITHOUT_A_CODE = List.of("FAMILY_MEMBER", "YOUNG_PERSON");
    private static final List<String> IN_THE_WHOLE_PORTAL =
            List.of("CONTENT_EDITOR", "INFORMATION_GOVERNANCE", "ADMINISTRATOR");

    /** Whose part has nothing more to do once the child is an adult. */
    private static final List<String> FOR_A_CHILD = List.of(
            "PARENT",
            "PARENT_APART",
            "PARENTS_SOLICITOR",
            "SOLICITOR_APART",
            "FAMILY_NETWORK",
            "FOSTER_CARER",
            "ADOPTER",
            "REVIEWING_OFFICER",
            "CHILDRENS_GUARDIAN",
            "HEALTH",
            "EDUCATION",
            "INTERPRETER");

    private final List<String[]> table = table();

    /** Somebody in one capacity, whom they speak for, and what one thing it is for if for no more. */
    private record Hat(
            String capacity,
            @Nullable PersonId speaksFor,
            @Nullable UUID only) {}

    /** The parts that still count when somebody looks at the clock on the wall, in London, and at the birth certificate. */
    static List<GrantTerms> notOutgrown(GeneratedWorld world, Instant now) {
        LocalDateTime clock = LocalDateTime.ofInstant(now, ZoneId.of("Europe/London"));
        List<GrantTerms> counting = new ArrayList<>();
        for (GeneratedWorld.Wanted part : world.wanted) {
            LocalDate born = world.born.get(part.terms().caseId());
            // the day of the month comes round, or would have if the month were long enough
            boolean adult = clock.getYear() * 10000 + clock.getMonthValue() * 100 + clock.getDayOfMonth()
                    >= (born.getYear() + 18) * 10000 + born.getMonthValue() * 100 + born.getDayOfMonth();
            boolean over = FOR_A_CHILD.contains(part.terms().capacity().name()) || part.onAYes();
            if (!adult || !over || part.theirs()) {
                counting.add(part.terms());
            }
        }
        return counting;
    }

    boolean may(Actor actor, Action action, Subject subject, List<GrantTerms> grants, boolean keptFrom, Instant now) {
        return may(actor, action, subject, null, grants, keptFrom, now);
    }

    /** @param held what holds the thing back until a second person has looked; null where nothing does */
    boolean may(
            Actor actor,
            Action action,
            Subject subject,
            @Nullable HeldBack held,
            List<GrantTerms> grants,
            boolean keptFrom,
            Instant now) {
        if (keptFrom || held != null && !mayMeanwhile(actor, action.name(), subject, held, grants, now)) {
            return false;
        }
        AccessStamp stamp = subject.stamp();
        boolean word = stamp.caseId() == null && stamp.compartment().name().equals("EDITORIAL");
        if (word && stamp.label().name().equals("PUBLIC") && action.name().equals("SEE")) {
            return true;
        }
        for (Hat hat : hats(actor, subject, grants, now)) {
            if (mayWearing(hat, actor, action.name(), subject)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a shape that was made for some is for this one: they wear that hat in the case now, and it is theirs where it names one. */
    boolean isFor(String madeFor, Actor actor, Subject subject, List<GrantTerms> grants, Instant now) {
        if (madeFor.isEmpty()) {
            return true;
        }
        String[] whom = madeFor.split(":");
        boolean named = whom.length == 1
                || actor.person() != null && actor.person().value().toString().equals(whom[1]);
        return !actor.isStep()
                && named
                && hats(actor, subject, grants, now).stream()
                        .anyMatch(hat -> hat.only() == null
                                && hat.capacity()
                                        .toLowerCase(Locale.ROOT)
                                        .replace("_", "-")
                                        .equals(whom[0]));
    }

    /** While it waits: a step, its writer, who speaks for its writer, and who may do the same to every safe contact there. */
    private boolean mayMeanwhile(
            Actor actor, String action, Subject subject, HeldBack held, List<GrantTerms> grants, Instant now) {
        PersonId writer = held.writer();
        if (actor.isStep() || writer != null && writer.equals(actor.person())) {
            return true;
        }
        return hats(actor, subject, grants, now).stream()
                .filter(hat -> hat.only() == null)
                .anyMatch(hat -> writer != null && writer.equals(hat.speaksFor())
                        || opens(hat, "SAFE_CONTACT", "ANY", "RESTRICTED", action));
    }

    private static List<Hat> hats(Actor actor, Subject subject, List<GrantTerms> grants, Instant now) {
        List<Hat> hats = new ArrayList<>();
        var caseId = subject.stamp().caseId();
        if (actor.isStep()) {
            if (caseId != null && caseId.equals(actor.stepCase())) {
                hats.add(new Hat("PROCESS", null, null));
            }
        } else if (caseId == null) {
            for (Role role : actor.roles()) {
                if (IN_THE_WHOLE_PORTAL.contains(role.name()) && actor.strongly()) {
                    hats.add(new Hat(role.name(), null, null));
                }
            }
        } else {
            for (GrantTerms grant : grants) {
                if (grant.person().equals(actor.person()) && grant.caseId().equals(caseId) && runs(grant, now)) {
                    String asked = SIGN_IN.get(grant.capacity().name());
                    boolean signedIn =
                            actor.roles().stream().anyMatch(role -> role.name().equals(asked));
                    if (signedIn && (actor.strongly() || WITHOUT_A_CODE.contains(asked))) {
                        hats.add(new Hat(grant.capacity().name(), grant.party(), grant.thing()));
                    }
                }
            }
        }
        return hats;
    }

    private static boolean runs(GrantTerms grant, Instant now) {
        long from = grant.span().from().toEpochMilli();
        Instant until = grant.span().until();
        return from <= now.toEpochMilli() && (until == null || now.toEpochMilli() < until.toEpochMilli());
    }

    private boolean mayWearing(Hat hat, Actor actor, String action, Subject subject) {
        AccessStamp stamp = subject.stamp();
        if (hat.only() != null) {
            boolean one = subject.id().equals(hat.only()) && stamp.caseId() != null && stamp.forCapacity() == null;
            return one
                    && subject.kind() != SubjectKind.CASE
                    && List.of("COURT", "LA_LEGAL", "PARTY_LEGAL")
                            .contains(stamp.compartment().name())
                    && opens(
                            hat,
                            stamp.compartment().name(),
                            "NAMED",
                            stamp.label().name(),
                            action);
        }
        boolean process = hat.capacity().equals("PROCESS");
        if (subject.kind() == SubjectKind.CASE) {
            return action.equals("SEE")
                    || opens(hat, "SHARED", "ANY", stamp.label().name(), action);
        }
        if (stamp.forCapacity() != null) {
            boolean forThem = !process
                    && stamp.forCapacity().name().equals(hat.capacity())
                    && (stamp.party() == null || stamp.party().equals(actor.person()));
            return forThem && List.of("SEE", "DO_WORK").contains(action);
        }
        String room = stamp.compartment().name();
        String label = stamp.label().name();
        PersonId owner = stamp.party();
        return opens(hat, room, "ANY", label, action)
                || owner != null && owner.equals(actor.person()) && opens(hat, room, "SELF", label, action)
                || owner != null && owner.equals(hat.speaksFor()) && opens(hat, room, "CLIENT", label, action);
    }

    private boolean opens(Hat hat, String room, String whose, String label, String action) {
        for (String[] line : table) {
            if (line[0].equals(hat.capacity())
                    && line[1].equals(room)
                    && line[2].equals(whose)
                    && LABELS.indexOf(label) <= LABELS.indexOf(line[3])
                    && Arrays.asList(line[4].split(" ")).contains(action)) {
                return true;
            }
        }
        return false;
    }

    private static List<String[]> table() {
        try (InputStream file = NaiveOracle.class.getResourceAsStream("access-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
