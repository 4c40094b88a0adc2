package org.goldenthread.web.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.shell.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number in the plan is taken out first: by whoever typed it, in the words that they typed. */
class WhatWasTypedIsShownAgainTest {

    @Test
    void inEveryBoxAsItWas() {
        EntrySheet sheet = PlanGallery.keptSafe(PlanPagesInTests.page(Language.ENGLISH));

        assertThat(box(sheet, "what").value()).isEqualTo("Nan rings 07700 900123.");
        assertThat(box(sheet, "others").value()).isEqualTo("Gareth");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "WELSH"})
    void withWhatToDoBesideTheBoxAndAboveThemAll(Language language) {
        Page page = PlanPagesInTests.page(language);
        EntrySheet sheet = PlanGallery.keptSafe(page);

        assertThat(box(sheet, "what").error()).isEqualTo(page.say("form.any.keptSafe"));
        assertThat(box(sheet, "others").error()).isNullOrEmpty();
        assertThat(sheet.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.words()).isEqualTo(page.say("form.any.keptSafe")));
    }

    private static Question box(EntrySheet sheet, String name) {
        return sheet.questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
