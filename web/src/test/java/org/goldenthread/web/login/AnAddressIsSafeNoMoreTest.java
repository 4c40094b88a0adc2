package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.AddressForgetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnAddressIsSafeNoMoreTest {

    private final Said said = new Said();
    private FakeProvider provider;
    private AccountAddresses addresses;

    @BeforeEach
    void open() throws IOException {
        System.setProperty("gt.accounts.client.secret", "a secret that only a test knows");
        provider = new FakeProvider();
        LoginSettings settings = new LoginSettings(
                new Issuer(provider.issuer()),
                URI.create("http://portal.example"),
                new ClientID("portal"),
                new Secret("a secret that only a test knows"),
                "golden-thread-api");
        addresses = new AccountAddresses(said, new AccountService(settings, new Provider(settings)));
    }

    @AfterEach
    void shut() {
        provider.close();
    }

    @Test
    void theAccountGivesItUpAndKeepsEverythingElse() {
        said.about("account-1");

        assertThat(addresses.round()).isZero();

        assertThat(provider.changes)
                .containsExactly(
                        "{\"username\":\"bethan-1234\",\"email\":\"\",\"enabled\":true,\"emailVerified\":false}");
        assertThat(said.waiting).isEmpty();
    }

    @Test
    void anAddressThatIsStillSafeStays() {
        said.about("account-1", "bethan@example.org");

        addresses.round();

        assertThat(provider.changes).isEmpty();
        assertThat(said.waiting).isEmpty();
    }

    @Test
    void whileTheProviderIsAwayItIsNotLostAndIsDoneOnceAfterwards() {
        provider.ill = true;
        said.about("account-1");

        assertThat(addresses.round()).isOne();
        assertThat(said.waiting).hasSize(1);
        provider.ill = false;
        addresses.round();
        addresses.round();

        assertThat(provider.changes).hasSize(1);
        assertThat(said.waiting).isEmpty();
    }

    @Test
    void whoHasNoAccountOrOneThatIsGoneNeedsNothing() {
        said.about(null);
        said.about("nobody");

        assertThat(addresses.round()).isZero();
        assertThat(provider.changes).isEmpty();
        assertThat(said.waiting).isEmpty();
    }

    /** What the database would remember. */
    private static final class Said extends AddressForgetting {

        private final List<ToDo> waiting = new ArrayList<>();

        void about(String account, String... safe) {
            waiting.add(new ToDo(PersonId.next(), Optional.ofNullable(account), Set.of(safe), Instant.EPOCH));
        }

        @Override
        public List<ToDo> toDo() {
            return List.copyOf(waiting);
        }

        @Override
        public void done(ToDo done) {
            waiting.remove(done);
        }
    }
}
