package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** No call to another program dies in a demonstration: {@code WhatWentOutIsToldElsewhereTest} has one, and asks about it. */
    private static final String DEAD_CALL = "/content/hooks/{id}/replay";

    private static final int OF_EACH = 3;

    private @Nullable KnownThings known;

    @Test
    void noPageTellsWhatIsHiddenFromWhatIsNot(PortalBrowser browser) throws Exception {
        List<Question> questions = questions(Route.ofThePages(), known(browser));
        for (String stranger : STRANGERS) {
            Asker asker = new Asker(browser.signInAs(stranger)).withItsForms();
            List<Question> theirs = questions.stream()
                    .filter(question -> !mayKnow(stranger, question.route()))
                    .toList();
            assertThat(differences(
                            theirs,
                            (route, path) ->
                                    route.verb().equals("GET") ? asker.asks(path) : asker.sends(path, "nothing=")))
                    .as("what %s can tell apart", stranger)
                    .isEmpty();
        }
        assertThat(notAskedAbout(Route.ofThePages(), questions))
                .as("asked about with what is there")
                .isEmpty();
    }

    @Test
    void noAnswerOfTheInterfaceTellsWhatIsHiddenFromWhatIsNot(PortalBrowser browser) throws Exception {
        List<Question> questions = questions(Route.ofTheInterface(), known(browser));
        for (String stranger : STRANGERS) {
            Program program = Program.of(browser.signInAs(stranger), browser.portal());
            assertThat(differences(questions, (route, path) -> program.asks(route.verb(), path)))
                    .as("what %s can tell apart", stranger)
                    .isEmpty();
        }
        assertThat(notAskedAbout(Route.ofTheInterface(), questions))
                .as("asked about with what is there")
                .isEmpty();
    }

    /** The same address about something that there is and about nothing. */
    private record Question(Route route, String hidden, String absent) {}

    private interface Asking {
        HttpResponse<byte[]> at(Route route, String path) throws Exception;
    }

    private static List<Question> questions(List<Route> routes, KnownThings things) {
        return routes.stream()
                .flatMap(route -> addresses(route, things).stream()
                        .map(hidden -> new Question(route, hidden, KnownThings.aboutNothing(hidden))))
                .toList();
    }

    private static List<String> differences(List<Question> questions, Asking asking) {
        return TwoAtATime.each(questions, question -> {
                    Answer toHidden = Asker.toTheByte(asking.at(question.route(), question.hidden()))
                            .askedAt(question.hidden());
                    Answer toAbsent = Asker.toTheByte(asking.at(question.route(), question.absent()))
                            .askedAt(question.absent());
                    return toHidden.equals(toAbsent) ? "" : question + ": " + toHidden.comparedWith(toAbsent);
                })
                .stream()
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    /** An administrator keeps the agencies; what lies on the editors' desk they and information governance look at. */
    private static boolean mayKnow(String stranger, Route route) {
        return stranger.equals("kit") && route.template().startsWith("/agencies/")
                || !stranger.equals("elaine")
                        && route.verb().equals("GET")
                        && (route.template().startsWith("/editor/")
                                || route.template().startsWith("/media/"));
    }

    private static List<String> notAskedAbout(List<Route> routes, List<Question> questions) {
        Set<Route> askedAbout = questions.stream().map(Question::route).collect(Collectors.toSet());
        return routes.stream()
                .filter(route -> route.namesSomething() && !askedAbout.contains(route))
                .filter(route -> !route.template().endsWith(DEAD_CALL))
                .map(Route::toString)
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
}
