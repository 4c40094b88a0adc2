package org.goldenthread.web.pages.conference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.GainingSight;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.tripwire.Words;
import org.goldenthread.web.pages.casefile.GainingInWords;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.OwnWords.Mine;
import org.jspecify.annotations.Nullable;

/** Puts "what I want to say" in words: on the day's page, while it is written, and before others may read it. */
public final class OwnWordsInWords {

    private final Page page;
    private final String day;
    private final boolean child;

    public OwnWordsInWords(Page page, MeetingId meeting) {
        this(page, meeting, false);
    }

    /** @param child whether it is the child whom the meeting is about who writes */
    OwnWordsInWords(Page page, MeetingId meeting, boolean child) {
        this.page = page;
        this.day = "/meetings/" + meeting.value();
        this.child = child;
    }

    public OwnCard card(Optional<Mine> mine) {
        if (mine.isEmpty()) {
            return new OwnCard("", page.say("conference.own.none"), day + "/words", "");
        }
        Mine own = mine.get();
        String state = own.shared() == 0
                ? "conference.own.only-me"
                : own.shared() == own.version() ? "conference.own.shared" : "conference.own.shared-before";
        return new OwnCard(
                own.words(),
                page.say(state),
                day + "/words",
                own.shared() == own.version() ? "" : day + "/words/share");
    }

    /** @param meanwhile what was saved elsewhere since, or a missing node */
    OwnSheet sheet(
            ContentType form,
            JsonNode answers,
            int basedOn,
            List<FieldError> errors,
            JsonNode meanwhile,
            String token) {
        Asking asking = new Asking(page, form, answers, errors, PeopleToChoose.none(), "");
        return new OwnSheet(
                day + "/words",
                day,
                token,
                child ? page.say("conference.own.child") : "",
                basedOn,
                asking.onPage(1),
                asking.errorsOnPage(0),
                meanwhile.path("words").asText(""));
    }

    /** @param people those who take part now and whom the writer may know of */
    OwnSharing sharing(
            Mine own,
            List<GainingSight.Reader> readers,
            List<Involved> people,
            String child,
            @Nullable PersonId me,
            String token) {
        GainingInWords gaining = new GainingInWords(page, child, people);
        Set<PersonId> already = me == null ? Set.of() : Set.of(me);
        return new OwnSharing(
                day + "/words/share",
                day,
                token,
                own.version(),
                own.words(),
                gaining.readers(readers, already),
                gaining.warnings(readers, already, null, Words.of(own.words()).mayLeadToSomebody()));
    }
}
