package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.CheckSheet;
import org.goldenthread.web.pages.form.Finished;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.ReadingBack;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** Draws the pages of a work item: each page of its form, the look before sending, the end. */
@RequestScoped
class TaskSheets {

    @Inject
    WhatItIsAbout about;

    /** @param oneMore the list that gets an empty entry; empty for none */
    View sheet(Page page, Task task, int number, JsonNode answers, List<FieldError> errors, String oneMore) {
        ContentType form = task.form();
        Asking asking = new Asking(page, form, answers, errors, known(task), oneMore);
        List<Question> questions = asking.onPage(number);
        boolean ownHeading = questions.size() == 1 && questions.get(0).heading();
        boolean last = number == form.pages();
        return new View(
                "form/sheet",
                new Sheet(
                        title(page, task),
                        ownHeading ? null : title(page, task),
                        number == 1 ? why(page, task) : "",
                        task.address() + "/page/" + number,
                        number == 1 ? "/" : task.address() + "/page/" + (number - 1),
                        number,
                        form.pages(),
                        questions,
                        asking.errorsOnPage(number),
                        Ids.next().toString(),
                        page.say(last && form.pages() == 1 ? "form.send" : "form.continue"),
                        true,
                        form.fields().stream().anyMatch(field -> field.widget() == Widget.FILE),
                        number == 1 ? about.of(page, task.line()) : List.of()));
    }

    View check(Page page, Task task, List<FieldError> errors) {
        ContentType form = task.form();
        Asking asking = new Asking(page, form, task.answers(), errors, known(task), "");
        List<Link> wrong = errors.stream()
                .map(error -> new Link(
                        task.address() + "/page/" + asking.pageOf(error), page.sayFirst(error.keys(), error.args())))
                .toList();
        return new View(
                "form/check",
                new CheckSheet(
                        title(page, task),
                        readers(page, task),
                        task.address() + "/send",
                        task.address() + "/page/" + form.pages(),
                        Ids.next().toString(),
                        new ReadingBack(page, form, known(task))
                                .lines(task.answers(), number -> task.address() + "/page/" + number),
                        wrong));
    }

    /** Work without a form: it is read, done elsewhere, and said to be done. */
    View confirm(Page page, Task task) {
        return new View(
                "form/sheet",
                new Sheet(
                        title(page, task),
                        title(page, task),
                        why(page, task),
                        task.address() + "/send",
                        "/",
                        1,
                        1,
                        List.of(),
                        List.of(),
                        Ids.next().toString(),
                        page.say(button(page, task)),
                        false,
                        false,
                        about.of(page, task.line())));
    }

    /** @param state {@code done}, {@code kept} or {@code was-done} */
    View finished(Page page, String state) {
        return new View(
                "form/finished",
                new Finished(page.say("form." + state + ".heading"), page.say("form." + state + ".words")));
    }

    private static String title(Page page, Task task) {
        return page.say(task.line().titleKey(), "child", task.child());
    }

    private static String why(Page page, Task task) {
        String readers = readers(page, task);
        return readers.isEmpty() ? said(page, task, task.line().whyKey()) : readers;
    }

    /** Where any form may be asked for it depends on the room that it lives in who reads what is answered; empty elsewhere. */
    private static String readers(Page page, Task task) {
        ContentType form = task.asked().form();
        String room = form == null ? "" : roomOf(form);
        return room.isEmpty() ? "" : said(page, task, task.line().whyKey() + room);
    }

    private static String roomOf(ContentType form) {
        return switch (form.compartment()) {
            case SHARED -> ".shared";
            case COORDINATION -> ".coordination";
            default -> "";
        };
    }

    private static String said(Page page, Task task, String key) {
        return page.has(key) ? page.say(key, "child", task.child()) : "";
    }

    private static String button(Page page, Task task) {
        String own = "task." + task.line().step() + ".button";
        return page.has(own) ? own : "form.mark-done";
    }

    /** Whom the form's questions about a person may be answered with: the process knows who holds an office, the case who takes part. */
    private static PeopleToChoose known(Task task) {
        Map<String, String> known = new LinkedHashMap<>();
        task.asked().people().values().stream()
                .flatMap(people -> people.entrySet().stream())
                .sorted(Map.Entry.comparingByValue())
                .forEach(person -> known.put(person.getKey().value().toString(), person.getValue()));
        return new PeopleToChoose(known);
    }
}
