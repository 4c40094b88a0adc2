package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class APasskeyIsOfferedTest {

    private FakeProvider provider;
    private House house;
    private Browser browser;

    @BeforeEach
    void somebodyIsIn() throws Exception {
        provider = new FakeProvider();
        house = new House(provider);
        browser = house.browser();
        browser.signIn(provider, "family");
        provider.pushed.clear();
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @Test
    void theProviderIsAskedToMakeOneWithNoSecondFactorForAFamily() {
        browser.get("/passkey");

        assertThat(wanted())
                .containsEntry("kc_action", "webauthn-register-passwordless")
                .doesNotContainKey("acr_values");
    }

    @Test
    void aProfessionalAddsOneBehindTheSecondFactorOnly() {
        provider.roles = List.of("social-worker");
        browser.signIn(provider, "work");
        provider.pushed.clear();

        browser.get("/passkey");

        assertThat(wanted()).containsEntry("acr_values", "mfa");
    }

    @Test
    void whoHasMadeOneIsToldSo() {
        assertThat(comesBackWith("success")).isEqualTo("/my-details?passkey=made");
    }

    @Test
    void whoThoughtBetterOfItIsToldNothing() {
        assertThat(comesBackWith("cancelled")).isEqualTo("/my-details");
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(Browser.location(house.browser().get("/passkey"))).startsWith("/sign-in");
    }

    private String comesBackWith(String status) {
        String there = Browser.location(browser.get("/passkey"));
        Map<String, String> answer = provider.comesBack(there);
        answer.put("kc_action_status", status);
        HttpResponse<String> back = browser.get("/sign-in/return", answer);
        return Browser.location(back);
    }

    private Map<String, String> wanted() {
        return provider.pushed.values().iterator().next();
    }
}
