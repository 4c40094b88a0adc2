package org.goldenthread.web.pages.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** The way by the page that asks why somebody looks, and on from it: only ever to a page of this portal. */
public final class WhereTheyWereGoing {

    private WhereTheyWereGoing() {}

    /** The page that asks first. */
    public static String askedFirst(CaseId caseId, @Nullable String to) {
        return "/cases/" + caseId.value() + "/why?to="
                + URLEncoder.encode(ChoosingHowToRead.ours(to), StandardCharsets.UTF_8);
    }

    /** Where they go on; a file is fetched from the list it stands in, because fetching it shows no page. */
    public static String on(CaseId caseId, @Nullable String to) {
        String ours = ChoosingHowToRead.ours(to);
        if (ours.startsWith("/files/")) {
            return "/cases/" + caseId.value() + "/papers";
        }
        return ours.equals("/") ? "/cases/" + caseId.value() : ours;
    }
}
