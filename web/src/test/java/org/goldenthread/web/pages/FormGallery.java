package org.goldenthread.web.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.form.Answered;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.CheckSheet;
import org.goldenthread.web.pages.form.Finished;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.ReadingBack;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** A form with every kind of question: new, half filled in with mistakes, ready to send. */
final class FormGallery {

    static final ContentType FORM = ContentType.parse(new ContentTypeKey("what-helps"), 1, StrictJson.read("""
                    {"$id":"what-helps","type":"object","required":["travel","by","who","name"],
                     "properties":{
                      "travel":{"type":"string","enum":["own","taxi","lift"]},
                      "from":{"type":"string","maxLength":100,"x-gt":{"showWhen":{"field":"travel","is":"taxi"},"width":20}},
                      "helps":{"type":"array","items":{"type":"string","enum":["door","quiet","someone"]}},
                      "by":{"type":"string","format":"date"},
                      "dogs":{"type":"boolean"},
                      "more":{"type":"string","maxLength":2000},
                      "who":{"type":"string","x-gt":{"widget":"person"}},
                      "name":{"type":"string","maxLength":40,"x-gt":{"page":2}},
                      "people":{"type":"array","maxItems":5,"x-gt":{"page":2},
                        "items":{"type":"object","required":["name"],"properties":{
                          "name":{"type":"string","maxLength":80},"phone":{"type":"string","maxLength":20,"x-gt":{"widget":"tel","width":20}}}}}},
                     "x-gt":{"compartment":"COORDINATION","label":"SENSITIVE","answeredBy":["PARENT"]}}
                    """));

    private static final Basis FILES =
            new Basis("What came with it", List.of(), null, List.of(new Basis.Seen("0193", "growth.txt")));
    private static final PeopleToChoose PEOPLE = new PeopleToChoose(people());

    private FormGallery() {}

    static void words(Texts texts) {
        for (Language language : Language.values()) {
            texts.add(language, WORDS);
        }
    }

    static Map<String, View> pages(Page page) {
        ObjectNode mistaken = Answered.by(Map.of(
                        "travel", List.of("taxi"),
                        "helps", List.of("door", "someone"),
                        "by.day", List.of("31"),
                        "by.month", List.of("2"),
                        "by.year", List.of("2026"),
                        "more", List.of("I get nervous <b>in</b> big rooms.")))
                .over(StrictJson.read("{}"), FORM, 1);
        ObjectNode people = Answered.by(Map.of(
                        "name", List.of("Mair"),
                        "people.0.name", List.of("Bethan"),
                        "people.0.phone", List.of("07700 900 456"),
                        "people.2.name", List.of("Gareth")))
                .over(mistaken, FORM, 2);
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("form", sheet(page, StrictJson.read("{}").deepCopy(), 1, false, ""));
        pages.put("form-wrong", sheet(page, mistaken, 1, true, ""));
        pages.put("form-list", sheet(page, people, 2, true, "people"));
        pages.put("form-check", check(page, people));
        pages.put(
                "form-done",
                new View("form/finished", new Finished(page.say("form.done.heading"), page.say("form.done.words"))));
        return pages;
    }

    private static View sheet(Page page, ObjectNode answers, int number, boolean checked, String oneMore) {
        var errors = checked
                ? new FormValidation(new PortalClock()).check(FORM, answers)
                : List.<org.goldenthread.core.content.FieldError>of();
        Asking asking = new Asking(page, FORM, answers, errors, PEOPLE, oneMore);
        return new View(
                "form/sheet",
                new Sheet(
                        page.say(FORM.titleKey()),
                        page.say(FORM.titleKey()),
                        "",
                        "/work/0193/page/" + number,
                        "/",
                        number,
                        FORM.pages(),
                        asking.onPage(number),
                        asking.errorsOnPage(number),
                        "0193",
                        page.say("form.continue"),
                        true,
                        false,
                        number == 1 ? List.of(FILES) : List.of()));
    }

    private static View check(Page page, ObjectNode answers) {
        var lines = new ReadingBack(page, FORM, PEOPLE).lines(answers, number -> "/work/0193/page/" + number);
        return new View(
                "form/check",
                new CheckSheet(
                        page.say(FORM.titleKey()),
                        page.say("task.fill-in.why.shared"),
                        "/work/0193/send",
                        "/work/0193/page/2",
                        "0193",
                        lines,
                        new ArrayList<>()));
    }

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("0193a5c0-0000-7000-8000-000000000001", "Ruth");
        people.put("0193a5c0-0000-7000-8000-000000000002", "Bethan");
        return people;
    }

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("form.what-helps.title", "What would help you on Thursday"),
            Map.entry("form.what-helps.travel.label", "How will you come?"),
            Map.entry("form.what-helps.travel.hint", "Ruth can book a taxi for you. It costs you nothing."),
            Map.entry("form.what-helps.travel.option.own", "I make my own way"),
            Map.entry("form.what-helps.travel.option.taxi", "Book me a taxi"),
            Map.entry("form.what-helps.travel.option.lift", "Somebody gives me a lift"),
            Map.entry("form.what-helps.from.label", "Where shall it fetch you?"),
            Map.entry("form.what-helps.helps.label", "What would make the day easier?"),
            Map.entry("form.what-helps.helps.hint", "Tick all that are right for you."),
            Map.entry("form.what-helps.helps.option.door", "A seat by the door"),
            Map.entry("form.what-helps.helps.option.quiet", "A quiet room to go to"),
            Map.entry("form.what-helps.helps.option.someone", "Someone to sit with me"),
            Map.entry("form.what-helps.by.label", "When shall Ruth ring you about it?"),
            Map.entry("form.what-helps.by.hint", "For example, 24 11 2026"),
            Map.entry("form.what-helps.by.wrong", "Write a real day, such as 24 11 2026"),
            Map.entry("form.what-helps.dogs.label", "Are you all right with a dog in the room?"),
            Map.entry("form.what-helps.more.label", "Anything else?"),
            Map.entry("form.what-helps.who.label", "Who shall sit with you?"),
            Map.entry("form.what-helps.who.missing", "Choose who shall sit with you"),
            Map.entry("form.what-helps.name.label", "What shall we call you?"),
            Map.entry("form.what-helps.people.label", "Who else should we ask?"),
            Map.entry("form.what-helps.people.hint", "Family and friends who care about Ela."),
            Map.entry("form.what-helps.people.entry", "Person {number}"),
            Map.entry("form.what-helps.people.name.label", "Their name"),
            Map.entry("form.what-helps.people.phone.label", "A safe number for them"));
}
