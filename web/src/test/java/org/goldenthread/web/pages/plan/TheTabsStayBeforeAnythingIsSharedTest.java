package org.goldenthread.web.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.shell.Drawing;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class TheTabsStayBeforeAnythingIsSharedTest {

    @Test
    void staffSeeWhoseCaseItIsAndFindTheWayToItsOtherRooms() {
        assertThat(drawn(Ground.STAFF, "plan-none-staff")).contains("<h1 class=\"gt-xl\">Ela</h1>", "gt-tabs");
    }

    @Test
    void aFamilyHasNoTabs() {
        assertThat(drawn(Ground.FAMILY, "plan-none")).doesNotContain("gt-tabs");
    }

    private static String drawn(Ground ground, String name) {
        Page page = LongWords.page(ground);
        var pages = ground == Ground.STAFF ? SharedPlanGallery.staff(page) : SharedPlanGallery.family(page);
        return new String(Drawing.draw(pages.get(name), page).toByteArray(), StandardCharsets.UTF_8);
    }
}
