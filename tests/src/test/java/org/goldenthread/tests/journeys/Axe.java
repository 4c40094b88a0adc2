package org.goldenthread.tests.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All of axe's rules on a page as it stands. Our pages have no frames, so axe is put into the page once and asked there at
 * every width, without the second page in which its own builder puts frames together.
 */
final class Axe {

    private static final String SOURCE = source();
    private static final String ASKED = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(found =>
                found.id + ': ' + found.help + ' at ' + found.nodes.map(node => node.html).join(', '))""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    static Axe in(Page page) {
        page.evaluate(SOURCE);
        return new Axe(page);
    }

    List<String> objections() {
        return ((List<?>) page.evaluate(ASKED)).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not among the tests' jars");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
