package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comes after all other journeys: a page that none of them walked was seen by nobody, and by axe neither. */
@Order(Integer.MAX_VALUE)
@ExtendWith(OneBrowser.class)
class NoPageIsLeftOutTest {

    @Test
    void everyPageOfThePortalWasWalked(PortalBrowser browser) {
        PageAddresses portal = PageAddresses.ofThePortal();

        assertThat(portal.all()).as("addresses of pages").hasSizeGreaterThan(50);
        assertThat(leftOut(portal, browser.walked().paths()))
                .as("pages that no journey walks")
                .isEmpty();
    }

    @Test
    void everyNoticeWasRead(PortalBrowser browser) throws IOException {
        assertThat(Notices.headings()).hasSizeGreaterThan(15);
        assertThat(Notices.headings().entrySet().stream()
                        .filter(notice -> !browser.walked().read(notice.getValue()))
                        .map(notice -> notice.getKey() + ": " + notice.getValue()))
                .as("what the portal says to nobody in any journey")
                .isEmpty();
    }

    @Test
    void aPageThatNobodyWalksIsNamedAndAFileIsNot() {
        List<PageAddress> planted = PageAddresses.declaredIn(
                new ClassFileImporter().importClasses(Planted.class), Planted.class.getPackageName());

        assertThat(leftOut(new PageAddresses(planted), Set.of("/planted/new/")))
                .containsExactlyInAnyOrder("/planted/old", "/planted/{id}/secret");
    }

    private static List<String> leftOut(PageAddresses portal, Set<String> walked) {
        Set<PageAddress> seen =
                walked.stream().map(portal::meant).flatMap(Optional::stream).collect(Collectors.toSet());
        return portal.all().stream()
                .filter(PageAddress::page)
                .filter(address -> !seen.contains(address))
                .map(PageAddress::template)
                .toList();
    }

    /** A page that somebody walks, two that nobody does, and a file, which is no page. */
    @Path("planted")
    static class Planted {

        record View() {}

        @GET
        @Path("{kind: new|old}")
        public View kind() {
            return new View();
        }

        @GET
        @Path("{id}/secret")
        public Object drawnOnTheWay() {
            return new View();
        }

        @GET
        @Path("{id}/file")
        public Object file() {
            return "";
        }
    }
}
