package org.goldenthread.web.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.home.FamilyHome.NextThing;
import org.goldenthread.web.pages.shell.Drawing;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.junit.jupiter.api.Test;

class WhoIsAskedIsToldOnTheirFirstPageTest {

    private final WorkList nothing = new WorkList(LocalDate.of(2026, 11, 23), 0, List.of(), null, null);

    @Test
    void somebodyWhoWorksHereAndIsAskedAsARelativeFindsTheQuestion() {
        WorkList asked =
                nothing.and(new NextThing("Somebody has asked you", "You choose.", "Have a look", "/asked", ""));

        assertThat(drawn(asked)).contains("Somebody has asked you", "href=\"/asked\"");
    }

    @Test
    void whoIsNotAskedFindsNone() {
        assertThat(drawn(nothing)).doesNotContain("href=\"/asked\"");
    }

    private static String drawn(WorkList list) {
        Page page = LongWords.page(Ground.STAFF);
        return new String(Drawing.draw(new View("home/work", list), page).toByteArray(), StandardCharsets.UTF_8);
    }
}
