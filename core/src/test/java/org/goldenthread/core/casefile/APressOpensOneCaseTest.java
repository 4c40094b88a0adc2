package org.goldenthread.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.junit.jupiter.api.Test;

class APressOpensOneCaseTest {

    private final AgencyId council = AgencyId.next();
    private final PersonId priya = PersonId.next();

    @Test
    void theSamePressAboutTheSameChildIsTheSame() {
        assertThat(press(priya, "pressed", "Efa")).isEqualTo(press(priya, "pressed", "Efa"));
    }

    @Test
    void anotherPressAnotherPersonAndAnotherChildAreNot() {
        assertThat(press(priya, "pressed", "Efa"))
                .isNotEqualTo(press(priya, "again", "Efa"))
                .isNotEqualTo(press(PersonId.next(), "pressed", "Efa"))
                .isNotEqualTo(press(priya, "pressed", "Tomos"));
    }

    @Test
    void whatIsKeptNamesNoChild() {
        assertThat(press(priya, "pressed", "Efa").key()).doesNotContain("Efa").hasSizeLessThanOrEqualTo(120);
    }

    private OpenedOnce press(PersonId opener, String token, String child) {
        NewPerson efa = new NewPerson(child, child + " Pritchard", null, Needs.plain(Language.ENGLISH));
        return OpenedOnce.of(opener, token, new NewCase(efa, council, null, token));
    }
}
