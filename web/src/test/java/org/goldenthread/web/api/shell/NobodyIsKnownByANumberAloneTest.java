package org.goldenthread.web.api.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.api.court.CourtShown;
import org.goldenthread.web.api.privilege.CaseWaiversResource;
import org.junit.jupiter.api.Test;

/** Whose name no page would say, no program is given the identifier of: two numbers that are the same tell as much as a name. */
class NobodyIsKnownByANumberAloneTest {

    private static final PersonId MAIR = PersonId.next();
    private static final PersonId UNKNOWN = PersonId.next();

    private final KnownPeople people = new KnownPeople();

    NobodyIsKnownByANumberAloneTest() {
        people.cases = new CaseReading() {
            @Override
            public Map<PersonId, String> names(CaseId caseId) {
                return Map.of(MAIR, "Mair");
            }
        };
    }

    @Test
    void whoeverMayBeKnownOfIsSaidAndNobodyElse() {
        KnownPeople.Known known = people.in(CaseId.next());

        assertThat(known.id(MAIR)).isEqualTo(MAIR.value());
        assertThat(known.id(UNKNOWN)).isNull();
        assertThat(known.id(null)).isNull();
    }

    @Test
    void ofWhatIsInNoCaseNobodyIsSaid() {
        assertThat(people.in(null).id(MAIR)).isNull();
    }

    @Test
    void whatIsOpenByNameSaysItsReadersNameAndNoIdentifierOfTheirs() {
        assertThat(Stream.of(CourtShown.CourtDisclosure.class, CaseWaiversResource.Waiver.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .contains("knownAs")
                .doesNotContain("person", "recipient");
    }
}
