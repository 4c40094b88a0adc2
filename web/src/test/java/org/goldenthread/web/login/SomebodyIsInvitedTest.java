package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SomebodyIsInvitedTest {

    private static final String LINK = "/invitation/the-good-link";

    private FakeProvider provider;
    private House house;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("gt.accounts.client.secret", "a secret that only a test knows");
        provider = new FakeProvider();
        house = new House(provider);
        browser = house.browser();
    }

    @AfterEach
    void shut() {
        house.close();
        provider.close();
    }

    @Test
    void openingTheLinkDoesNothingYet() {
        assertThat(browser.get(LINK).body()).isEqualTo("door says INVITATION");
        assertThat(browser.get(LINK).body()).isEqualTo("door says INVITATION");
        assertThat(provider.accounts).isEmpty();
    }

    @Test
    void whoAcceptsGetsAnAccountAndChoosesHowToSignIn() {
        HttpResponse<String> accepted = accept(LINK);

        assertThat(Browser.location(accepted)).isEqualTo("/first-steps");
        assertThat(provider.accounts).singleElement().asString().contains("\"firstName\":\"Bethan\"", "[\"cy\"]");
        assertThat(browser.get("/first-steps").body()).isEqualTo("door says FIRST_STEPS");
        assertThat(Browser.location(firstStep("passkey"))).isEqualTo(provider.issuer() + "/action?passkey");
        assertThat(Browser.location(firstStep("password"))).isEqualTo(provider.issuer() + "/action?password");
    }

    @Test
    void whoHasAWayInAlreadyIsSentToSignIn() {
        accept(LINK);
        provider.hasAWayIn = true;

        assertThat(Browser.location(firstStep("password"))).isEqualTo("/sign-in");
    }

    @Test
    void theLinkWorksOnceAndAnyOtherLooksTheSame() {
        accept(LINK);

        HttpResponse<String> again = accept(LINK);
        HttpResponse<String> wrong = accept("/invitation/another");
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).isEqualTo(wrong.body()).isEqualTo("door says INVITATION_OVER");
    }

    @Test
    void anAddressThatSomebodyElseOfTheFamilyUsesIsLeftOut() {
        provider.takenAddresses.add("bethan@example.org");

        accept(LINK);

        assertThat(provider.accounts).singleElement().asString().doesNotContain("@");
    }

    @Test
    void whileTheProviderIsAwayTheLinkStaysGood() {
        browser.get(LINK);
        provider.ill = true;
        assertThat(accept(LINK).statusCode()).isEqualTo(503);

        provider.ill = false;
        assertThat(Browser.location(accept(LINK))).isEqualTo("/first-steps");
    }

    @Test
    void nobodyElseSeesTheFirstSteps() {
        accept(LINK);

        assertThat(Browser.location(house.browser().get("/first-steps"))).isEqualTo("/sign-in");
    }

    @Test
    void whoKnewTheSessionBeforeTheInvitationWasAcceptedChoosesNoPassword() {
        String mark = token();
        Browser whoHadThePhone = house.browser();
        whoHadThePhone.cookies.putAll(browser.cookies);

        accept(LINK);

        assertThat(browser.get("/first-steps").body()).isEqualTo("door says FIRST_STEPS");
        assertThat(Browser.location(whoHadThePhone.get("/first-steps"))).isEqualTo("/sign-in");
        assertThat(browser.post("/first-steps", Map.of(FormToken.FIELD, mark, "way", "password"))
                        .body())
                .as("a form from before")
                .isEqualTo("door says FORM_NOT_OURS");
    }

    @Test
    void whoeverWasSignedInOnThatPhoneIsSignedOut() {
        browser.signIn(provider, "family");
        Browser whoHadThePhone = house.browser();
        whoHadThePhone.cookies.putAll(browser.cookies);

        accept(LINK);

        assertThat(whoHadThePhone.get("/plan").statusCode()).isEqualTo(303);
        assertThat(browser.get("/plan").statusCode()).isEqualTo(303);
        assertThat(house.trail).extracting("action").containsExactly("SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void theFirstStepsAreOpenForHalfAnHour() {
        accept(LINK);
        house.clock.moveOn(Duration.ofMinutes(29));
        assertThat(browser.get("/first-steps").body()).isEqualTo("door says FIRST_STEPS");

        house.clock.moveOn(Duration.ofMinutes(1));

        assertThat(Browser.location(browser.get("/first-steps"))).isEqualTo("/sign-in");
        assertThat(Browser.location(firstStep("password"))).isEqualTo("/sign-in");
    }

    @Test
    void theFirstStepsEndWhenTheAccountHasAWayIn() {
        accept(LINK);
        provider.hasAWayIn = true;
        assertThat(Browser.location(browser.get("/first-steps"))).isEqualTo("/sign-in");

        provider.hasAWayIn = false;

        assertThat(Browser.location(browser.get("/first-steps")))
                .as("even if it were taken away again")
                .isEqualTo("/sign-in");
    }

    @Test
    void theFirstStepsEndWhenSomebodySignsInThere() {
        accept(LINK);

        browser.signIn(provider, "family");

        assertThat(Browser.location(browser.get("/first-steps"))).isEqualTo("/sign-in");
    }

    @Test
    void aSignInNameIsShortSaysNoSurnameAndStaysTheSame() {
        PersonId person = PersonId.next();

        assertThat(SignInName.of("Siân Llŷr", person, 0)).matches("sianllyr-\\d{6}");
        assertThat(SignInName.of("Оля", person, 0)).matches("guest-\\d{6}");
        assertThat(SignInName.of("Mair", person, 0)).isEqualTo(SignInName.of("Mair", person, 0));
        assertThat(SignInName.of("Mair", person, 0)).isNotEqualTo(SignInName.of("Mair", person, 1));
    }

    private HttpResponse<String> accept(String link) {
        return browser.post(link, Map.of(FormToken.FIELD, token()));
    }

    private HttpResponse<String> firstStep(String way) {
        return browser.post("/first-steps", Map.of(FormToken.FIELD, token(), "way", way));
    }

    private String token() {
        return browser.get("/help/form").headers().firstValue("Form-Token").orElseThrow();
    }
}
