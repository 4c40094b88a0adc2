package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody may not have and what is not there: the same status, the same words, the same headers. */
class RefusalsLookAlikeTest {

    @Test
    void aStrangersCaseAndNoCaseLookAlike() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Visitor ruth = browser.signInAs("ruth");
            ruth.goesTo("/cases").follows("Ela");
            String theirs = ruth.isAt();
            Visitor neil = browser.signInAs("neil");

            APIResponse refused = neil.asks(theirs);
            APIResponse absent = neil.asks("/cases/" + UUID.randomUUID());

            assertThat(refused.status()).isEqualTo(404).isEqualTo(absent.status());
            assertThat(constant(refused.text())).isEqualTo(constant(absent.text()));
            assertThat(lasting(refused.headers())).isEqualTo(lasting(absent.headers()));
        }
    }

    /** Without what differs from one answer to the next whatever was asked. */
    private static String constant(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("value=\"[A-Za-z0-9_-]{20,}\"", "value=*");
    }

    private static Map<String, String> lasting(Map<String, String> headers) {
        Map<String, String> kept = new TreeMap<>(headers);
        kept.keySet().removeAll(java.util.Set.of("date", "content-length"));
        kept.replaceAll((name, value) -> constant(value).replaceAll("nonce-[^']+", "nonce-*"));
        return kept;
    }
}
