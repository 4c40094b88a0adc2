package org.goldenthread.tests.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One browser, and in it as many people as the journeys need, each with a session of their own. */
final class PortalBrowser implements AutoCloseable {

    private static final List<String> SWITCHES =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String portal;
    private final PagesWalked walked = new PagesWalked();
    private final Map<String, Visitor> signedIn = new HashMap<>();
    private final PageManners manners;
    private final PageManners plain;

    private PortalBrowser(Playwright playwright, Browser browser, String portal) {
        this.playwright = playwright;
        this.browser = browser;
        this.portal = portal;
        this.manners = new PageManners(portal, walked);
        this.plain = PageManners.withoutScript(portal);
    }

    static PortalBrowser open() {
        String portal = System.getenv("GT_PORTAL_URL");
        if (portal == null) {
            throw new IllegalStateException("GT_PORTAL_URL is not set: start the demonstration with ./portal up first");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("gt.chromium", "/usr/bin/chromium")))
                        .setArgs(SWITCHES));
        return new PortalBrowser(playwright, browser, portal.replaceAll("/$", ""));
    }

    /** Somebody who has not signed in. */
    Visitor visitor(String name) {
        return newcomer(context(), name);
    }

    PagesWalked walked() {
        return walked;
    }

    String portal() {
        return portal;
    }

    /** Somebody of the demonstration, signed in with a browser that runs no script: an old phone, or one that is locked down. */
    Visitor signInWithoutScript(String username) {
        Visitor visitor = newcomer(browser.newContext(options().setJavaScriptEnabled(false)), username, plain);
        visitor.signsIn(DemonstrationPeople.of(this, portal, username));
        return visitor;
    }

    /** Somebody of the demonstration, signed in: for the first time in this run, or as they were left. */
    Visitor signInAs(String username) {
        return signedIn.computeIfAbsent(username, this::signInAfresh);
    }

    /** Somebody of the demonstration with a new browser: their password, and a one-time code where they need one. */
    Visitor signInAfresh(String username) {
        Visitor visitor = newcomer(context(), username);
        visitor.signsIn(DemonstrationPeople.of(this, portal, username));
        return visitor;
    }

    BrowserContext context() {
        return browser.newContext(options());
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(PageManners.PHONE, PageManners.HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    private Visitor newcomer(BrowserContext context, String name) {
        return newcomer(context, name, manners);
    }

    private Visitor newcomer(BrowserContext context, String name, PageManners manners) {
        context.onRequest(request -> manners.notice(request.url()));
        return new Visitor(context.newPage(), portal, name, manners);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
