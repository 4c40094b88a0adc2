package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.guides.GuideList;
import org.goldenthread.web.pages.guides.GuideView;
import org.goldenthread.web.pages.guides.GuideView.Block;
import org.goldenthread.web.pages.guides.GuideView.Part;
import org.goldenthread.web.pages.guides.PictureView;
import org.goldenthread.web.pages.shell.View;

/** The guides, none at all, one in the reader's own way, and one that is in another language and old besides. */
final class GuideGallery {

    private static final List<Part> PARTS = List.of(
            new Part(
                    "The three parts of the day",
                    List.of(
                            new Block(false, List.of("Your family is alone in the second.")),
                            new Block(true, List.of("First, you can ask.", "Then you talk alone."))),
                    new PictureView(
                            "/media/a/640",
                            "/media/a/320 320w, /media/a/640 640w",
                            640,
                            480,
                            "Two chairs at a window",
                            "Where you sit",
                            "The council",
                            "en")),
            new Part("After the day", List.of(new Block(false, List.of("You meet again."))), null),
            new Part(
                    "On the way",
                    List.of(),
                    new PictureView("/media/b/320", "/media/b/320 320w", 320, 200, "", "", "The council", null)));

    private GuideGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put(
                "guides",
                new View(
                        "guides/all",
                        new GuideList(List.of(
                                new GuideList.Line("/guides/a", "What a family meeting is", "A day together.", null),
                                new GuideList.Line("/guides/b", "Pwy sy’n gweld", "Pwy sy’n darllen.", "cy")))));
        pages.put("guides-none", new View("guides/all", new GuideList(List.of())));
        pages.put("guide", guide(null, "You read this in: English.", false, ""));
        pages.put(
                "guide-in-another-language",
                guide(
                        "cy",
                        "We do not have this in the way you asked for yet (English). You read it in: Welsh.",
                        true,
                        "These words are 12 days older than the first ones (English). Something may be missing."));
        return pages;
    }

    private static View guide(String lang, String served, boolean fallback, String behind) {
        return new View(
                "guides/one",
                new GuideView(
                        "What a family meeting is",
                        "Your family comes together.",
                        PARTS,
                        lang,
                        served,
                        fallback,
                        behind));
    }
}
