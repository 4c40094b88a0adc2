package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.document.FileSharing;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.ReadingBack;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.papers.CasePeople;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.PlanReading;
import org.goldenthread.workflows.conference.SharedPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work is about, for whoever has to do it: nobody grants a request, or passes a gate, without having it
 * before them. Everything is read as the reader may read it.
 */
@RequestScoped
class WhatItIsAbout {

    /** The papers that a step rests on. */
    private static final Map<String, List<String>> PAPERS = Map.of(
            "decide-referral", List.of("fgc-referral", "referral-more"),
            "complete-referral", List.of("referral-decision"),
            "choose-coordinator", List.of("fgc-referral"),
            "write-pack", List.of("pack-check"),
            "change-pack", List.of("pack-check"),
            "without-parents", List.of("taking-part", "taking-part-told"),
            "none-agrees-now", List.of("taking-part", "taking-part-told"),
            "hear-of-stop", List.of("family-stop"),
            "check-pack", List.of("information-pack", "taking-part", "taking-part-told"));

    private static final ContentTypeKey AGENCY_REQUEST = new ContentTypeKey("agency-request");

    /** Papers of which everybody's counts, and not the newest alone. */
    private static final Set<String> OF_EACH = Set.of("taking-part", "taking-part-told", "family-stop");

    private static final Set<String> WHOLE_PLAN = Set.of("decide-plan", "agree-plan", "record-review");
    private static final Set<String> PART_OF_PLAN = Set.of("answer-request", "do-action");

    @Inject
    ContentReading content;

    @Inject
    FileSharing files;

    @Inject
    WhoWillRead readers;

    @Inject
    PlanReading plans;

    @Inject
    CasePeople people;

    List<Basis> of(Page page, WorkLine work) {
        if (WHOLE_PLAN.contains(work.step()) || PART_OF_PLAN.contains(work.step())) {
            return plans.newest(work.caseId())
                    .map(plan -> plan(page, work, plan))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Basis> bases = new ArrayList<>();
        if (work.step().equals("answer-as-agency")) {
            asked(page, work, bases);
        }
        for (String type : PAPERS.getOrDefault(work.step(), List.of())) {
            papers(page, work.caseId(), type, bases);
        }
        if (work.step().equals("check-pack")) {
            waiting(page, work.caseId(), bases);
            bases.addAll(readers.of(page, work.caseId()));
        }
        return bases;
    }

    /** What others brought for the family is checked with the information, and shared with it. */
    private void waiting(Page page, CaseId caseId, List<Basis> bases) {
        List<Basis.Seen> waiting = files.waiting(caseId).stream()
                .map(file -> new Basis.Seen(file.id().value().toString(), file.name()))
                .toList();
        if (!waiting.isEmpty()) {
            bases.add(new Basis(page.say("form.pack-check.files.label"), List.of(), null, waiting));
        }
    }

    private void papers(Page page, CaseId caseId, String type, List<Basis> bases) {
        List<ContentLine> lines = content.inCase(caseId, ContentFilter.only(new ContentTypeKey(type)));
        lines.stream().limit(OF_EACH.contains(type) ? lines.size() : 1).forEach(line -> {
            ContentView paper = content.read(line.id(), page.language(), Reading.PLAIN);
            String title = page.say("form." + type + ".title");
            String name = name(caseId, paper.author().person());
            bases.add(new Basis(
                    OF_EACH.contains(type) && !name.isEmpty()
                            ? page.say("work.basis.of", "name", name, "paper", title)
                            : title,
                    new ReadingBack(page, paper.type(), people.toChoose(caseId)).shown(paper.body()),
                    null));
        });
    }

    /** An agency reads what it is asked for, and not the plan. */
    private void asked(Page page, WorkLine work, List<Basis> bases) {
        content.inCase(work.caseId(), ContentFilter.only(AGENCY_REQUEST)).stream()
                .map(line ->
                        content.read(line.id(), page.language(), Reading.PLAIN).body())
                .filter(request -> request.path("about").asText().equals(String.valueOf(work.about())))
                .findFirst()
                .ifPresent(request -> bases.add(new Basis(page.say("work.basis.part"), said(page, request), null)));
    }

    private String name(CaseId caseId, @Nullable PersonId author) {
        return author == null
                ? ""
                : people.toChoose(caseId).known().getOrDefault(author.value().toString(), "");
    }

    /** The part that it is about, or where it is about all of it, every part in a line. */
    private static Basis plan(Page page, WorkLine work, SharedPlan plan) {
        List<Shown> said = new ArrayList<>();
        for (JsonNode action : plan.body().path("actions")) {
            if (work.about() == null
                    || action.path("id").asText("").equals(work.about().toString())) {
                said.addAll(said(page, action));
            }
        }
        return new Basis(
                page.say(PART_OF_PLAN.contains(work.step()) ? "work.basis.part" : "plan.heading"),
                said,
                new Link("/cases/" + work.caseId().value() + "/plan", page.say("work.basis.plan")));
    }

    private static List<Shown> said(Page page, JsonNode action) {
        List<Shown> said = new ArrayList<>();
        add(said, "", action.path("what").asText(""));
        add(said, page.say("plan.fact.request"), action.path("request").asText(""));
        return said;
    }

    private static void add(List<Shown> said, String question, String words) {
        if (!words.isEmpty()) {
            said.add(new Shown(question, words, List.of()));
        }
    }
}
