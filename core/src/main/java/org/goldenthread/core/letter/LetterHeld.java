package org.goldenthread.core.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.HeldWords;
import org.jspecify.annotations.Nullable;

/** Says what is written in a letter that is held back. It was filled in by a step of a process, so that nobody takes it back. */
@ApplicationScoped
class LetterHeld implements HeldWords {

    private Letters letters;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterHeld() {}

    @Inject
    LetterHeld(Letters letters) {
        this.letters = letters;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.LETTER;
    }

    @Override
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return letters.standing(caseId, after, most).stream()
                .map(letter -> new Standing(letter.subject(), null))
                .toList();
    }

    @Override
    public Told tell(UUID thing) {
        LetterWords words =
                letters.find(new LetterId(thing)).orElseThrow(NotThere::new).words();
        return new Told("held.letter", words.title(), words.toLookThrough());
    }
}
