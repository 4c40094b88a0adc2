package org.goldenthread.web.pages.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.ReasonsSaid.Said;
import org.goldenthread.core.access.WhoHasLooked;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.WhyTheyLooked;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.grants.Reasons;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says who has looked at something, in which capacity, and on which days. */
@RequestScoped
class SeenInWords {

    @Inject
    WhoHasLooked looks;

    @Inject
    WhyTheyLooked whyTheyLooked;

    @Inject
    AccessGuard guard;

    @Inject
    CaseReading cases;

    List<SeenView.Line> lines(Page page, Identifier thing, @Nullable CaseId caseId, String child) {
        Map<PersonId, String> names = caseId == null ? Map.of() : cases.names(caseId);
        InWords words = new InWords(page, child);
        List<Said> said =
                caseId != null && guard.allows(Action.OVERSEE, caseId) ? whyTheyLooked.inCase(caseId) : List.of();
        return looks.at(thing).stream()
                // of somebody whom a family may not know of, not even that they were there
                .filter(look -> page.reader().staff() || names.containsKey(look.person()))
                .map(look -> new SeenView.Line(
                        names.getOrDefault(look.person(), page.say("seen.somebody")),
                        words.capacity(look.capacity()),
                        days(page, look),
                        because(page, said, look.person())))
                .toList();
    }

    /** Told to whoever answers for the case; a family reads that somebody was there, and when. */
    private static List<String> because(Page page, List<Said> said, PersonId person) {
        return said.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> Reasons.inWords(page, one))
                .toList();
    }

    private static String days(Page page, WhoHasLooked.Reader look) {
        String first = page.date(look.first());
        return look.first().equals(look.last())
                ? first
                : page.say("seen.between", "first", first, "last", page.date(look.last()));
    }
}
