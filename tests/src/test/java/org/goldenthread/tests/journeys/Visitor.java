package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;

/** A person in front of the portal, in sentences. Every page they come to is checked for its manners. */
final class Visitor {

    private static final int LOOKS = 240;
    private static final int BETWEEN_LOOKS = 250;

    private final Page page;
    private final String portal;
    private final String name;
    private final PageManners manners;

    Visitor(Page page, String portal, String name, PageManners manners) {
        this.page = page;
        this.portal = portal;
        this.name = name;
        this.manners = manners;
    }

    /** Goes to an address of the portal, for example {@code /work}. */
    Visitor goesTo(String path) {
        page.navigate(portal + path);
        return arrives();
    }

    /** Goes to a whole address that somebody was sent. */
    Visitor opens(String address) {
        page.navigate(address);
        return arrives();
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return arrives();
    }

    /** Takes up what a family's home shows as the next thing: its link is a button below the heading. */
    Visitor takesUp(String title) {
        findsInTime("/", title);
        Locator next = page.locator(".gt-next")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
        if (next.count() == 0) {
            return follows(title);
        }
        next.locator("a.govuk-button").click();
        return arrives();
    }

    /** Takes up a line of the work list that is about this child. */
    Visitor takesUpFor(String child, String title) {
        Locator line = page.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(child))))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title));
        waitsAt("/", line, title);
        line.first().click();
        return arrives();
    }

    /** Follows the first link that leads below an address, whatever its words. */
    Visitor followsTo(String address) {
        page.locator("main a[href^='" + address + "']").first().click();
        return arrives();
    }

    Visitor presses(String... buttons) {
        for (String button : buttons) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                    .first()
                    .click();
            arrives();
        }
        return this;
    }

    /** Writes into the field with that label; a field that waits for another answer is not there yet. */
    Visitor writes(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .fill(words);
        return this;
    }

    /** Finds in the field what was written there before. */
    Visitor finds(String label, String words) {
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                        .first())
                .hasValue(words);
        return this;
    }

    /** Chooses the option with that label, wherever it stands on the page. */
    Visitor chooses(String option) {
        page.getByLabel(option, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Chooses the option under the question. */
    Visitor answers(String question, String option) {
        Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .first();
        group.getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Names somebody, from buttons where there are few to choose from and from a list where there are many. */
    Visitor names(String question, String person) {
        Locator list =
                page.locator("select").and(page.getByLabel(question, new Page.GetByLabelOptions().setExact(false)));
        if (list.count() == 0) {
            Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                    .first();
            group.getByLabel(person).first().check();
            return this;
        }
        list.selectOption(list.locator("option", new Locator.LocatorOptions().setHasText(person))
                .first()
                .getAttribute("value"));
        return this;
    }

    /** Looks again until the words are there; for what a process does by itself a moment later. */
    Visitor findsInTime(String path, String words) {
        waitsAt(path, page.getByText(words), words);
        return arrives();
    }

    private void waitsAt(String path, Locator wanted, String words) {
        for (int looks = 0; looks < LOOKS; looks++) {
            page.navigate(portal + path);
            if (wanted.count() > 0) {
                return;
            }
            page.waitForTimeout(BETWEEN_LOOKS);
        }
        throw new AssertionError(name + " never found \"" + words + "\" at " + path);
    }

    /** As if it had run out, or the server had been started anew. */
    Visitor losesTheSession() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-thread"));
        return this;
    }

    Visitor picks(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    /** A day, year first, into a question with three boxes. */
    Visitor givesDay(String question, int year, int month, int day) {
        Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .first();
        Locator boxes = group.locator("input");
        boxes.nth(0).fill(Integer.toString(day));
        boxes.nth(1).fill(Integer.toString(month));
        boxes.nth(2).fill(Integer.toString(year));
        return this;
    }

    Visitor uploads(String label, Path file) {
        page.getByLabel(label).first().setInputFiles(file);
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** The page says above all else what is to be put right. */
    Visitor seesWhatIsMissing() {
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        return this;
    }

    String reads(String place) {
        return page.locator(place).first().innerText();
    }

    /** The portal says that there is nothing here, whether there is or not. */
    Visitor findsNothingAt(String path) {
        int status = page.navigate(portal + path).status();
        if (status != 404) {
            throw new AssertionError(name + " got " + status + " at " + path + " and should have found nothing");
        }
        return arrives();
    }

    /** What the portal answers to their browser, unshown. */
    APIResponse asks(String path) {
        return page.context().request().get(portal + path);
    }

    /** Where they are, without the portal's own address. */
    String isAt() {
        return page.url().replaceFirst("^" + java.util.regex.Pattern.quote(portal), "");
    }

    Page page() {
        return page;
    }

    String portal() {
        return portal;
    }

    void signsIn(DemonstrationPeople person) {
        goesTo("/").comesIn(person);
    }

    /** From the page that asks how they want to come in, to wherever they were going. */
    Visitor comesIn(DemonstrationPeople person) {
        // families and those who work with them come in by different doors
        page.locator("a[href*='door=" + (person.code() == null ? "family" : "work") + "']")
                .click();
        arrives();
        page.locator("input[name=username]").fill(person.username());
        if (page.locator("input[name=password]").count() == 0) {
            page.locator("[type=submit]").first().click();
        }
        page.locator("input[name=password]").fill(person.password());
        page.locator("[type=submit]").first().click();
        arrives();
        if (person.code() != null) {
            page.locator("input[name=otp]").fill(person.code());
            page.locator("[type=submit]").first().click();
            arrives();
        }
        if (!page.url().startsWith(portal)) {
            throw new AssertionError(name + " could not sign in; the page says: "
                    + page.locator("body").innerText());
        }
        return this;
    }

    /** On the provider's page, where an account begins. */
    Visitor choosesPassword(String password) {
        page.locator("input[name=password-new]").fill(password);
        page.locator("input[name=password-confirm]").fill(password);
        page.locator("[type=submit]").first().click();
        return arrives();
    }

    @Override
    public String toString() {
        return name;
    }

    private Visitor arrives() {
        for (int leaves = 0; !settled(leaves); leaves++) {
            page.waitForLoadState(LoadState.LOAD);
        }
        return this;
    }

    /** False where the page was still on its way to the next one while it was looked at. */
    private boolean settled(int leaves) {
        try {
            page.waitForLoadState(LoadState.LOAD);
            manners.check(page, name);
            return true;
        } catch (PlaywrightException left) {
            if (leaves == LOOKS || !left.getMessage().contains("Execution context was destroyed")) {
                throw left;
            }
            return false;
        }
    }
}
