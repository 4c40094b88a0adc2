package org.goldenthread.workflows.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The vocabulary, played by a recorder: each word remembers that it was used and answers as the story says. */
public final class RecordedWords {

    final List<String> said = new ArrayList<>();
    final List<String> parents = new ArrayList<>(List.of(id(), id()));
    final List<String> relatives = new ArrayList<>(List.of(id()));
    final List<String> requests = new ArrayList<>(List.of(id(), id()));
    final List<String> actions = new ArrayList<>(List.of(id()));
    final List<String> agencies = new ArrayList<>();
    boolean noParentAgrees;
    boolean aParentIsLeft;
    Date reviewDay = Date.from(Instant.now().plus(Duration.ofDays(60)));

    Map<String, Object> byName() {
        return new HashMap<>(Map.of(
                "participation", new Participation(),
                "letter", new Letter(),
                "clock", new Clock(),
                "invite", new Invite(),
                "advocacy", new Advocacy(),
                "share", new Share(),
                "record", new Record(),
                "convene", new Convene()));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    private void say(String word, String... about) {
        said.add(word + " " + String.join(" ", about));
    }

    /** Limits in days from now, in the order in which they must come. */
    public final class Clock {
        public Date due(String what, Boolean urgent) {
            int days = switch (what) {
                case "first-contact" -> urgent ? 1 : 7;
                case "first-contact-late" -> urgent ? 2 : 9;
                case "whole" -> urgent ? 1 : 56;
                default -> 5;
            };
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
        }

        public Date before(String meeting) {
            return ClockUtil.getCurrentTime();
        }
    }

    public final class Participation {
        public void holders(String capacity) {
            say("participation.holders", capacity);
        }

        public void appoint(String person, String capacity) {
            say("participation.appoint", capacity);
        }

        public boolean noParentAgrees() {
            return noParentAgrees;
        }

        public boolean noParentAgreesNow() {
            return noParentAgrees;
        }

        public boolean aParentIsLeft() {
            return aParentIsLeft;
        }

        public List<String> parents() {
            return parents;
        }

        public List<String> family() {
            List<String> family = new ArrayList<>(parents);
            family.addAll(relatives);
            return family;
        }

        public String capacity(String person) {
            return parents.contains(person) ? "PARENT" : "FAMILY_NETWORK";
        }

        public void leave(String capacity) {
            say("participation.leave", capacity);
        }
    }

    public final class Record {
        public void decision(String capacity, String content, String outcome) {
            say("record.decision", capacity, outcome);
        }
    }

    public final class Letter {
        public void tell(String whom, String what) {
            say("letter.tell", whom, what);
        }

        public void send(String whom, String which, String meeting) {
            say("letter.send", whom, which);
        }

        public void remind(String whom, String what) {
            say("letter.remind", whom, what);
        }

        public void escalate(String whom, String what) {
            say("letter.escalate", whom, what);
        }
    }

    public final class Invite {
        public void someFamily() {
            say("invite.someFamily");
        }

        public void everyone(String meeting) {
            say("invite.everyone");
        }

        public List<String> family(String meeting) {
            return relatives;
        }

        public void answered(String meeting, String person, String answer) {
            say("invite.answered");
        }
    }

    public final class Advocacy {
        public void begin(String advocate) {
            say("advocacy.begin");
        }
    }

    public final class Share {
        public String withEveryone(String pack) {
            say("share.withEveryone");
            return id();
        }

        public List<String> requests(String plan) {
            return requests;
        }

        public boolean anAgencyAnswers(String plan, String about) {
            return agencies.contains(about);
        }

        public String whomItAsks(String plan, String about) {
            return "EDUCATION";
        }

        public void askAgency(String plan, String about) {
            say("share.askAgency");
        }

        public List<String> actions(String plan) {
            return actions;
        }

        public String owner(String plan, String action) {
            return relatives.get(0);
        }

        public Date by(String plan, String action) {
            return ClockUtil.getCurrentTime();
        }
    }

    public final class Convene {
        public String familyMeeting(String dateAndPlace) {
            say("convene.familyMeeting");
            return id();
        }

        public String review(String reviewDate) {
            say("convene.review");
            return id();
        }

        public Date dayOf(String meeting) {
            return reviewDay;
        }

        public void open(String meeting, String part) {
            say("convene.open", part);
        }

        public void callOff(String ending) {
            say("convene.callOff");
        }
    }
}
