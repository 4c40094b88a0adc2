package org.goldenthread.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.NewColleague;
import org.goldenthread.core.people.PostsTelling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AColleagueGetsAnAccountTest {

    private final PersonId priya = PersonId.next();
    private final Posts posts = new Posts();
    private FakeProvider provider;
    private StaffAccounts accounts;
    private AccountPosts telling;

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
        AccountService service = new AccountService(settings, new Provider(settings));
        accounts = new StaffAccounts(service, new NewAccounts(service));
        telling = new AccountPosts(posts, new AgencyOrganizations(service), service);
    }

    @AfterEach
    void shut() {
        provider.close();
    }

    @Test
    void theAccountHasTheirAddressAndRoleAndALinkGoesToThem() {
        assertThat(accounts.accountFor(priya, colleague("priya@example.org"))).isEqualTo("account-1");

        assertThat(provider.accounts)
                .singleElement()
                .asString()
                .contains("\"email\":\"priya@example.org\"", "\"locale\":[\"cy\"]");
        assertThat(provider.rolesGiven).singleElement().asString().contains("judge");
        assertThat(provider.links).containsExactly("[\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]");
    }

    @Test
    void anAddressThatSomebodyElseHasIsSaidAndNothingIsSent() {
        provider.takenAddresses.add("priya@example.org");

        assertThatThrownBy(() -> accounts.accountFor(priya, colleague("priya@example.org")))
                .isInstanceOfSatisfying(
                        CannotBeDone.class,
                        not -> assertThat(not.textKey()).isEqualTo("cannot.colleague.address-taken"));
        assertThat(provider.links).isEmpty();
    }

    @Test
    void whileKeycloakIsAwayItIsSaidAndCanBeTriedAgain() {
        NewColleague colleague = colleague("priya@example.org");
        provider.ill = true;
        assertThatThrownBy(() -> accounts.accountFor(priya, colleague))
                .isInstanceOfSatisfying(
                        CannotBeDone.class, not -> assertThat(not.textKey()).isEqualTo("cannot.colleague.away"));

        provider.ill = false;
        assertThat(accounts.accountFor(priya, colleague)).isEqualTo("account-1");
    }

    @Test
    void whatAnEarlierTryOfTheSamePressHasMadeIsTakenUpAgain() {
        NewColleague colleague = colleague("priya@example.org");
        provider.madeByPress = colleague.press();

        assertThat(accounts.accountFor(priya, colleague)).isEqualTo("account-1");

        assertThat(provider.accounts).isEmpty();
        assertThat(provider.changes)
                .singleElement()
                .asString()
                .contains(priya.value().toString());
    }

    @Test
    void whoBeginsIsAMemberOfTheirAgencyThere() {
        posts.about(true, false);

        assertThat(telling.round()).isZero();

        assertThat(provider.organizations).containsExactly("made Môn", "in account-1");
        assertThat(posts.waiting).isEmpty();
    }

    @Test
    void whoWorksNowhereAnyMoreIsShutOutSignedOutAndNoMember() {
        posts.about(false, true);

        assertThat(telling.round()).isZero();

        assertThat(provider.changes).singleElement().asString().contains("\"enabled\":false");
        assertThat(provider.loggedOut).containsExactly("account-1");
        assertThat(provider.organizations).containsExactly("made Môn", "out account-1");
    }

    @Test
    void aPostThatCannotBeToldOfWaits() {
        posts.about(false, true);
        provider.ill = true;
        assertThat(telling.round()).isOne();
        assertThat(posts.waiting).hasSize(1);

        provider.ill = false;
        assertThat(telling.round()).isZero();
        assertThat(provider.loggedOut).containsExactly("account-1");
    }

    private static NewColleague colleague(String email) {
        return new NewColleague(
                "Priya",
                "Priya Nair",
                Language.WELSH,
                email,
                Role.JUDGE,
                null,
                null,
                Ids.next().toString());
    }

    /** What the database would remember. */
    private static final class Posts extends PostsTelling {

        private final List<ToTell> waiting = new ArrayList<>();

        void about(boolean works, boolean nowhere) {
            waiting.add(
                    new ToTell(UUID.randomUUID(), "account-1", AgencyId.next(), "Môn", works, nowhere, Instant.EPOCH));
        }

        @Override
        public List<ToTell> toTell() {
            return List.copyOf(waiting);
        }

        @Override
        public void told(ToTell told) {
            waiting.remove(told);
        }
    }
}
