package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.GainingSight;
import org.goldenthread.core.access.GainingSight.Reader;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.Words;
import org.goldenthread.web.pages.casefile.GainingInWords;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.shell.Page;

/** Who will be able to read the information for the family, for whoever is about to say that it may be shared. */
@RequestScoped
class WhoWillRead {

    private static final ContentTypeKey PACK = new ContentTypeKey("information-pack");

    @Inject
    GainingSight sight;

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    @Inject
    PortalClock clock;

    List<Basis> of(Page page, CaseId caseId) {
        return content.inCase(caseId, ContentFilter.only(PACK)).stream()
                .findFirst()
                .map(line -> content.read(line.id(), Language.WELSH, Reading.PLAIN))
                .map(pack -> basis(page, caseId, pack))
                .stream()
                .toList();
    }

    private Basis basis(Page page, CaseId caseId, ContentView pack) {
        List<Reader> readers = sight.of(
                caseId, AccessStamp.in(caseId, Compartment.SHARED, pack.type().label()));
        List<Involved> people = cases.people(caseId, page.language()).stream()
                .filter(person -> person.part().holds(clock.now()))
                .toList();
        GainingInWords words = new GainingInWords(page, cases.child(caseId).knownAs(), people);
        List<String> think = new ArrayList<>(words.warnings(
                readers,
                Set.of(),
                null,
                Words.of(written(pack.body()).toArray(String[]::new)).mayLeadToSomebody()));
        inWelsh(page, caseId, readers, pack).ifPresent(think::add);
        List<Shown> said = new ArrayList<>();
        think.forEach(warning -> said.add(new Shown(said.isEmpty() ? page.say("gain.think") : "", warning, List.of())));
        words.readers(readers, Set.of())
                .forEach(reader -> said.add(new Shown(
                        reader.name().isEmpty() ? reader.as() : reader.name() + ", " + reader.as(),
                        reader.why() + ". " + reader.when(),
                        List.of())));
        return new Basis(page.say("gain.heading"), said, null);
    }

    /** What was typed; not the names of things that a form chose. */
    private static Stream<String> written(JsonNode body) {
        return body.isTextual()
                ? Stream.of(body.asText()).filter(text -> text.contains(" "))
                : StreamSupport.stream(body.spliterator(), false).flatMap(WhoWillRead::written);
    }

    /** Some of them read Welsh, and it is not there in Welsh. */
    private Optional<String> inWelsh(Page page, CaseId caseId, List<Reader> readers, ContentView pack) {
        Set<PersonId> welsh = cases.readIn(caseId, Language.WELSH);
        long waiting = readers.stream()
                .map(Reader::person)
                .distinct()
                .filter(welsh::contains)
                .count();
        return waiting == 0 || pack.language() == Language.WELSH
                ? Optional.empty()
                : Optional.of(page.count("gain.welsh", waiting));
    }
}
