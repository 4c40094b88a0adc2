package org.goldenthread.demonstration.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/** {@code family/story.json}: what has happened in each case when the demonstration begins. */
record StoryText(List<CaseText> cases) {

    /** @param siblingOf the child whose case this one is joined to */
    record CaseText(
            String child,
            String openedBy,
            @Nullable String siblingOf,
            List<PartText> parts,
            List<Scene> scenes,
            List<WordsText> words,
            List<PaperText> papers,
            @Nullable CourtText court) {}

    /**
     * @param by who brought them in, or null for who opened the case
     * @param until the day on which their part ends, or null for the longest that the portal allows
     */
    record PartText(
            String person,
            Capacity capacity,
            String purpose,
            LegalBasis basis,
            @Nullable String actingFor,
            @Nullable String by,
            @Nullable String until) {}

    /** Somebody does a step. In the answers {@code @ruth} stands for a person and {@code @thursday} for the day. */
    record Scene(String by, String step, JsonNode answers) {}

    /** What somebody wants to say at the meeting, in their own words. @param shared whether they let others read it */
    record WordsText(String by, String title, String words, boolean shared) {}

    /**
     * Somebody brings a file.
     *
     * @param text what it says, in {@code family/papers}
     * @param name what they call it; how it ends says what kind of file is made of the text
     * @param whose to whom alone it belongs in its room, or null for all who enter there
     * @param never who is never to see it, whatever part they take
     */
    record PaperText(
            String by,
            String text,
            String name,
            Compartment room,
            Label label,
            @Nullable String whose,
            List<String> never) {}

    /**
     * The case is before a court.
     *
     * @param by who writes that down
     * @param issued the day on which the court issued it
     */
    record CourtText(String by, String court, CourtKind kind, String number, String issued, List<FilingText> filings) {}

    /** A paper of the case is before the court. @param paper what it is called */
    record FilingText(String paper, PaperOrigin origin, List<OpeningText> open) {}

    /** A paper is opened to somebody by name. */
    record OpeningText(String person, DisclosureBasis basis) {}

    static StoryText read() {
        try (InputStream file = StoryText.class.getResourceAsStream("/family/story.json")) {
            if (file == null) {
                throw new IllegalStateException("The demonstration's family/story.json is missing from its archive");
            }
            return StrictJson.MAPPER.readValue(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), StoryText.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException("The demonstration's family/story.json is not as it should be", wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
