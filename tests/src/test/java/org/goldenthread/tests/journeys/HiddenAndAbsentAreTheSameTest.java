package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who takes part in nothing asks at every address there is, of the pages and of the interface, about what is there
 * and about what is not: the same status, the same words to the byte, the same headers. The addresses are read from what was
 * compiled and described; one that names something and could not be asked about is named here, with why, or fails.
 */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE - 1)
class HiddenAndAbsentAreTheSameTest {

    /** Who knows of what there is. */
    private static final List<String> KNOW =
            List.of("priya", "marian", "ruth", "helen", "cerys", "mair", "ela", "sam", "kit");

    /** Who takes part in nothing: an administrator, a judge before whom no case is, and one who answers for information. */
    private static final List<String> STRANGERS = List.of("kit", "elaine", "neil");

    private static final int OF_EACH = 3;

    private @Nullable KnownThings known;

    @Test
    void noPageTellsWhatIsHiddenFromWhatIsNot(PortalBrowser browser) {
        KnownThings things = known(browser);
        Set<String> askedAbout = new TreeSet<>();
        for (String stranger : STRANGERS) {
            Visitor visitor = browser.signInAs(stranger);
            String token = token(visitor);
            for (Route route : Route.ofThePages()) {
                for (String hidden : addresses(route, things)) {
                    String absent = KnownThings.aboutNothing(hidden);
                    if (!mayKnow(stranger, route)) {
                        Answer toHidden = EverythingAnswered.page(visitor, hidden, route.verb(), token);
                        Answer toAbsent = EverythingAnswered.page(visitor, absent, route.verb(), token);
                        assertThat(toHidden.askedAt(hidden))
                                .as("%s asks %s: %s", stranger, route, hidden)
                                .isEqualTo(toAbsent.askedAt(absent));
                    }
                    askedAbout.add(route.toString());
                }
            }
        }
        assertThat(notAskedAbout(Route.ofThePages(), askedAbout))
                .as("asked about with what is there")
                .isEmpty();
    }

    @Test
    void noAnswerOfTheInterfaceTellsWhatIsHiddenFromWhatIsNot(PortalBrowser browser) throws Exception {
        KnownThings things = known(browser);
        Set<String> askedAbout = new TreeSet<>();
        for (String stranger : STRANGERS) {
            Program program = Program.of(browser.signInAs(stranger), browser.portal());
            for (Route route : Route.ofTheInterface()) {
                for (String hidden : addresses(route, things)) {
                    String absent = KnownThings.aboutNothing(hidden);
                    Answer toHidden = EverythingAnswered.program(program, hidden, route.verb());
                    Answer toAbsent = EverythingAnswered.program(program, absent, route.verb());
                    assertThat(toHidden.askedAt(hidden))
                            .as("%s asks %s: %s", stranger, route, hidden)
                            .isEqualTo(toAbsent.askedAt(absent));
                    askedAbout.add(route.toString());
                }
            }
        }
        assertThat(notAskedAbout(Route.ofTheInterface(), askedAbout))
                .as("asked about with what is there")
                .isEmpty();
    }

    /** An administrator keeps the agencies and who works for them, and may know of them. */
    private static boolean mayKnow(String stranger, Route route) {
        return stranger.equals("kit") && route.template().startsWith("/agencies/");
    }

    private static List<String> notAskedAbout(List<Route> routes, Set<String> askedAbout) {
        return routes.stream()
                .filter(Route::namesSomething)
                .map(Route::toString)
                .filter(route -> !askedAbout.contains(route))
                .toList();
    }

    private static List<String> addresses(Route route, KnownThings things) {
        Set<String> addresses = new TreeSet<>();
        for (int choice = 0; choice < OF_EACH && route.namesSomething(); choice++) {
            String address = route.about(things, choice);
            if (!address.contains("{")) {
                addresses.add(address);
            }
        }
        return new ArrayList<>(addresses);
    }

    private KnownThings known(PortalBrowser browser) {
        if (known == null) {
            known = readBy(browser);
        }
        return known;
    }

    private static KnownThings readBy(PortalBrowser browser) {
        KnownThings things = new KnownThings();
        for (String knows : KNOW) {
            EverythingToRead.of(browser.signInAs(knows)).forEach((path, words) -> {
                things.in(path);
                things.in(words);
            });
        }
        // what journeys have come by and nobody is led to any more
        browser.walked().paths().forEach(things::in);
        // how somebody is reached is shown to whoever has just proved who they are
        things.in(browser.signInAfresh("cerys").asks("/my-details/ways").text());
        return things;
    }

    /** From any form that is theirs. */
    private static String token(Visitor visitor) {
        return visitor.asks("/my-details/speaking")
                .text()
                .replaceFirst("(?s).*name=\"form-token\" value=\"([^\"]+)\".*", "$1");
    }
}
