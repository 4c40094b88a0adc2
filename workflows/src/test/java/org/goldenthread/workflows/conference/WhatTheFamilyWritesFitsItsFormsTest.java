package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

class WhatTheFamilyWritesFitsItsFormsTest {

    private final FormValidation validation = new FormValidation(new PortalClock());

    @Test
    void anEntryNeedsOnlyWhatWillHappen() throws IOException {
        assertThat(validation.check(
                        form("plan-entry"),
                        StrictJson.read("{\"question\":\"else\",\"what\":\"Ela stays with Nan.\"}")))
                .isEmpty();
    }

    @Test
    void whoeverWantsHelpSaysWhichAndOfWhom() throws IOException {
        assertThat(validation.check(
                        form("plan-entry"),
                        StrictJson.read("{\"question\":\"else\",\"what\":\"Respite\",\"help\":true}")))
                .extracting(FieldError::path)
                .containsExactlyInAnyOrder("request", "requestOf");
    }

    @Test
    void whatIsWrittenInPrivateTimeStaysInThatRoom() throws IOException {
        CaseId ela = CaseId.next();

        assertThat(form("plan-entry").allows(AccessStamp.in(ela, Compartment.FAMILY, Label.SENSITIVE)))
                .isTrue();
        assertThat(form("plan-entry").allows(AccessStamp.in(ela, Compartment.SHARED, Label.SENSITIVE)))
                .isFalse();
    }

    @Test
    void theSharedPlanCarriesItsActionsWithNamesOfTheirOwn() throws IOException {
        String plan = """
                {"actions":[{"id":"7f0c4a52-5a0e-3a53-9d2c-3b5b8a7c1d10","question":"Who looks after Ela?",
                "what":"Ela stays with Nan.","owner":"0193a5c0-0000-7000-8000-000000000001","by":"2026-12-05",
                "request":"A second bed","requestOf":"children"}],"words":"We all agree."}""";
        assertThat(validation.check(form("family-plan"), StrictJson.read(plan))).isEmpty();
        assertThat(validation.check(form("family-plan"), StrictJson.read("{\"actions\":[]}")))
                .isNotEmpty();
    }

    @Test
    void whyTheManagerEndsItIsNotForTheFamilyToRead() throws IOException {
        assertThat(form("manager-close").compartment()).isEqualTo(Compartment.COORDINATION);
    }

    @Test
    void whatSomebodyWantsToSayIsTheirOwn() throws IOException {
        assertThat(form("own-words").compartment()).isEqualTo(Compartment.OWN);
    }

    private static ContentType form(String key) throws IOException {
        try (InputStream file = WhatTheFamilyWritesFitsItsFormsTest.class.getResourceAsStream(
                "/processes/conference/forms/" + key + ".json")) {
            assertThat(file).isNotNull();
            return ContentType.parse(new ContentTypeKey(key), 1, StrictJson.read(file));
        }
    }
}
