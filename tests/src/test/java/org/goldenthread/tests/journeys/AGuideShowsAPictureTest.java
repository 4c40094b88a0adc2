package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor brings a picture, says what it shows in two languages, and readers see and hear it for as long as it is out. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AGuideShowsAPictureTest {

    private static final String GUIDE = "/guides/where-we-sit";
    private static final String SHOWN = "Two chairs at a window, with tea on the sill";
    private static final String DANGOS = "Dwy gadair wrth ffenestr, a the ar y sil";

    private String picture = "";
    private String guide = "";
    private String address = "";

    @BeforeAll
    static void drawn(@TempDir Path folder) throws IOException {
        chairs = folder.resolve("chairs.png");
        better = folder.resolve("better.jpg");
        broken = folder.resolve("broken.png");
        ImageIO.write(window(900, 600, Color.ORANGE), "png", chairs.toFile());
        ImageIO.write(window(1000, 500, Color.GREEN), "jpeg", better.toFile());
        Files.write(broken, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    private static Path chairs = Path.of("");
    private static Path better = Path.of("");
    private static Path broken = Path.of("");

    @Test
    @Order(1)
    void anEditorBringsAPictureAndSaysWhatItShows(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo("/editor").follows("Pictures");
        lowri.follows("Add a picture").presses("Bring it").seesWhatIsMissing();
        lowri.uploads("The picture", broken).presses("Bring it").seesWhatIsMissing();
        lowri.uploads("The picture", chairs).presses("Bring it").sees("What does the picture show?");
        lowri.presses("Save the draft").seesWhatIsMissing();
        lowri.writes("What do editors call it?", "Two chairs by the window")
                .answers("Does it say something?", "Yes, it shows something")
                .writes("What does it show, in English?", SHOWN)
                .writes("What does it show, in Welsh?", DANGOS)
                .writes("Words below it, in English", "Where you <b>sit</b>")
                .writes("Who holds the rights?", "The council")
                .presses("Save the draft")
                .sees("Your words are saved, as a draft");
        picture = lowri.isAt().replaceFirst("\\?.*", "");

        lowri.goesTo(picture)
                .follows("Bring a better picture")
                .presses("Bring it")
                .seesWhatIsMissing();
        lowri.uploads("The picture", better).presses("Bring it").sees("The picture is a new one");
        lowri.goesTo(picture + "/write/cy").finds("What does it show?", DANGOS);
        lowri.goesTo(picture + "/preview/cy");
        assertThat(lowri.page().frameLocator("iframe").locator("img")).hasAttribute("alt", DANGOS);
        lowri.goesTo("/editor/pictures?without=cy").doesNotSee("Two chairs by the window");
        lowri.goesTo("/editor/pictures").sees(SHOWN);
        address = lowri.page().locator(".gt-thumbs img").last().getAttribute("src");
        Assertions.assertThat(lowri.asks(address).status()).isEqualTo(200);
        Assertions.assertThat(browser.visitor("a reader").asks(address).status())
                .isEqualTo(404);
        Assertions.assertThat(browser.signInAs("priya").asks(address).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void itIsChosenInAGuideInBothLanguages(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo("/editor/new/guide/where-we-sit");
        lowri.writes("Title", "Where we sit")
                .writes("In short", "By the window.")
                .writes("Heading", "The room")
                .writes("Words", "There are two chairs.")
                .picks("Picture", "two-chairs-by-the-window")
                .presses("Save the draft");
        guide = lowri.isAt().replaceFirst("\\?.*", "");
        lowri.goesTo(guide + "/write/cy")
                .writes("Title", "Ble rydyn ni’n eistedd")
                .writes("In short", "Wrth y ffenestr.")
                .writes("Heading", "Yr ystafell")
                .writes("Words", "Mae dwy gadair.")
                .picks("Picture", "two-chairs-by-the-window")
                .presses("Save it and see it");
        assertThat(lowri.page().frameLocator("iframe").locator("img")).hasAttribute("alt", DANGOS);
        lowri.goesTo(guide).follows("Ask a second person").presses("Ask");

        Visitor gethin = editor(browser, "gethin").goesTo(guide).follows("Say yes to it");
        gethin.answers("When?", "Now").answers("Until when?", "No end").presses("Say yes");
        gethin.seesWhatIsMissing().sees("two-chairs-by-the-window");
    }

    @Test
    @Order(3)
    void aReaderOnAPhoneSeesItInTheirLanguage(PortalBrowser browser) {
        editor(browser, "lowri").goesTo(picture).follows("Ask a second person").presses("Ask");
        for (String thing : new String[] {picture, guide}) {
            Visitor gethin = editor(browser, "gethin").goesTo(thing).follows("Say yes to it");
            gethin.answers("When?", "Now")
                    .answers("Until when?", "No end")
                    .presses("Say yes")
                    .sees("You approved it");
        }
        editor(browser, "lowri").goesTo(picture).sees("These lead here: Where we sit");

        Visitor reader = browser.visitor("a reader").goesTo("/language/en").goesTo(GUIDE);
        isSeen(reader, SHOWN);
        reader.sees("Where you <b>sit</b>").sees("Picture: The council");
        reader.goesTo("/language/cy").goesTo(GUIDE);
        isSeen(reader, DANGOS);
        Assertions.assertThat(reader.asks(address).status()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void whatIsWithdrawnIsGoneFromTheGuideAndFromTheServer(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(picture).follows("Stop showing it");
        lowri.writes("Why?", "the chairs are gone").presses("Stop showing it").sees("Nobody outside gets it");

        Visitor reader = browser.visitor("a reader").goesTo("/language/en").goesTo(GUIDE);
        reader.sees("There are two chairs.");
        assertThat(reader.page().locator("main img")).hasCount(0);
        Assertions.assertThat(reader.asks(address).status()).isEqualTo(404);
    }

    private static void isSeen(Visitor reader, String words) {
        Locator shown = reader.page().locator("figure img");
        assertThat(shown).hasAttribute("alt", words);
        shown.scrollIntoViewIfNeeded();
        reader.page()
                .waitForFunction("() => { const i = document.querySelector('figure img');"
                        + " return i.complete && i.naturalWidth > 0; }");
    }

    private static BufferedImage window(int width, int height, Color light) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(light);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    private static Visitor editor(PortalBrowser browser, String username) {
        return browser.signInAs(username).goesTo("/language/en").goesTo("/");
    }
}
