package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.Accepted;
import org.goldenthread.core.meeting.ComingIn;
import org.goldenthread.core.meeting.Inviting;
import org.goldenthread.core.meeting.LinkToken;
import org.goldenthread.core.meeting.NewRelative;
import org.goldenthread.core.meeting.SameName;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.people.SigningIn;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By the link that was sent to her safe address, once, into exactly that case; and a link tells nothing before. */
@ExtendWith(ArquillianExtension.class)
class AnInvitedRelativeComesInTest {

    private static final Pattern LINK = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})");

    @Inject
    Household household;

    @Inject
    Inviting inviting;

    @Inject
    ComingIn comingIn;

    @Inject
    SigningIn signingIn;

    @Inject
    CaseReading cases;

    @Inject
    WorkReading work;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void theLinkGoesOutByMailInHerLanguageAndNamesNobody() throws Exception {
        Opened file = household.openCase();
        String address = "mair-" + file.id().value() + "@example.org";
        try (OneLetter post = new OneLetter(address)) {
            System.setProperty("gt.smtp.from", "family@council.example");
            System.setProperty("gt.smtp.host", "127.0.0.1");
            System.setProperty("gt.smtp.port", Integer.toString(post.port()));
            invite(file, Channel.EMAIL, address);

            String letter = post.arrives();

            assertThat(letter)
                    .contains("From: family@council.example")
                    .contains("Subject: Mae gennych neges newydd")
                    .doesNotContain("Mair")
                    .doesNotContain("Efa");
            Matcher link = LINK.matcher(letter);
            assertThat(link.find()).isTrue();
            Accepted accepted = comingIn.accept(new LinkToken(link.group(1)), newcomer -> "subject-" + file.id());
            assertThat(accepted.caseId()).isEqualTo(file.id());
        } finally {
            System.clearProperty("gt.smtp.from");
            System.clearProperty("gt.smtp.host");
            System.clearProperty("gt.smtp.port");
        }
    }

    @Test
    void sheSeesExactlyThatCaseAndTheLinkIsUsedUp() {
        Opened file = household.openCase();
        ParticipationId part = invite(file, Channel.PHONE, "01234567890");
        LinkToken link = household.as(household.manager(file), () -> inviting.linkForPaper(part));

        Accepted accepted = comingIn.accept(link, newcomer -> "subject-" + part);

        Actor mair = Actor.person(accepted.person(), Set.of(Role.FAMILY_MEMBER), false, "test");
        assertThat(signingIn.personFor("subject-" + part)).contains(accepted.person());
        assertThat(household.as(mair, cases::myCases)).extracting(CaseLine::id).containsExactly(file.id());
        assertThatThrownBy(() -> comingIn.accept(link, newcomer -> "subject-" + part))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whereTheAccountCannotBeMadeTheLinkStaysGood() {
        Opened file = household.openCase();
        ParticipationId part = invite(file, Channel.PHONE, "01234567890");
        LinkToken link = household.as(household.manager(file), () -> inviting.linkForPaper(part));

        assertThatThrownBy(() -> comingIn.accept(link, newcomer -> {
                    throw new IllegalStateException("the identity provider is away");
                }))
                .hasMessageContaining("away");

        assertThat(comingIn.accept(link, newcomer -> "later-" + part).caseId()).isEqualTo(file.id());
    }

    @Test
    void aLinkTakenBackReplacedOrInventedLetsNobodyIn() {
        Opened file = household.openCase();
        ParticipationId part = invite(file, Channel.PHONE, "01234567890");
        LinkToken first = household.as(household.manager(file), () -> inviting.linkForPaper(part));
        LinkToken second = household.as(household.manager(file), () -> inviting.linkForPaper(part));
        assertLetsNobodyIn(first);

        household.does(household.manager(file), () -> inviting.takeBack(part, "asked the wrong aunt"));

        assertLetsNobodyIn(second);
        assertLetsNobodyIn(new LinkToken("A".repeat(43)));
        assertLetsNobodyIn(new LinkToken("' or 1=1 --"));
    }

    @Test
    void whereMailIsNotSafeSomebodyHasToHandHerTheLinkAndNoSecretLiesAbout() {
        Opened file = household.openCase();
        ParticipationId part = invite(file, Channel.PHONE, "01234567890");

        assertThat(household.as(household.manager(file), () -> work.mine()).lines())
                .filteredOn(line -> part.value().equals(line.about()))
                .extracting(WorkLine::step)
                .containsExactly("hand-over-link");
        assertThat(rows.count(
                        "select count(*) from outbox_message where case_id = ? and secret_text is not null",
                        file.id().value()))
                .isZero();
    }

    @Test
    void twoRelativesOfOneNameAreBothInvitedOnceSomebodySaysThatTheyAreTwo() {
        Opened file = household.openCase();
        NewRelative daughter = mair(Channel.PHONE, "01234567891");
        ParticipationId mother = invite(file, Channel.PHONE, "01234567890");

        assertThatThrownBy(() -> invite(file, daughter, false, "second")).isInstanceOf(SameName.class);
        ParticipationId another = invite(file, daughter, true, "second");

        assertThat(another).isNotEqualTo(mother);
        assertThat(invitedTo(file)).isEqualTo(2);
    }

    @Test
    void aButtonPressedTwiceInvitesOnceWhateverWasSaidAboutTheName() {
        Opened file = household.openCase();
        NewRelative mair = mair(Channel.PHONE, "01234567890");

        ParticipationId first = invite(file, mair, true, "pressed");

        assertThat(invite(file, mair, true, "pressed")).isEqualTo(first);
        assertThat(invite(file, mair, false, "pressed")).isEqualTo(first);
        assertThat(invitedTo(file)).isOne();
    }

    private long invitedTo(Opened file) {
        return rows.count(
                "select count(*) from participation where case_id = ? and capacity = 'FAMILY_NETWORK'",
                file.id().value());
    }

    private ParticipationId invite(Opened file, Channel channel, String value) {
        return invite(file, mair(channel, value), false, "pressed-" + value);
    }

    private ParticipationId invite(Opened file, NewRelative relative, boolean another, String token) {
        return household.as(household.manager(file), () -> inviting.invite(file.id(), relative, another, token));
    }

    private static NewRelative mair(Channel channel, String value) {
        return new NewRelative(
                new NewPerson("Mair", "Mair Pritchard", null, Needs.plain(Language.WELSH)),
                Capacity.FAMILY_NETWORK,
                Kin.GRANDMOTHER,
                null,
                "purpose.makes-the-plan",
                new NewSafeContact(channel, value, SafeHours.always(), false, true));
    }

    private void assertLetsNobodyIn(LinkToken link) {
        assertThatThrownBy(() -> comingIn.accept(link, newcomer -> "nobody")).isInstanceOf(NotThere.class);
    }

    /** A mail server that waits for one letter; what others are sent meanwhile it takes and throws away. */
    private static final class OneLetter implements AutoCloseable {

        private final String address;
        private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> letter = new CompletableFuture<>();

        OneLetter(String address) throws IOException {
            this.address = address;
            Thread serving = new Thread(this::serve, "one-letter");
            serving.setDaemon(true);
            serving.start();
        }

        int port() {
            return door.getLocalPort();
        }

        /** Quoted-printable, its soft line ends taken out (RFC 2045 §6.7). */
        String arrives() throws Exception {
            return letter.get(60, TimeUnit.SECONDS).replace("=\n", "");
        }

        private void serve() {
            while (!letter.isDone()) {
                try (Socket line = door.accept();
                        BufferedReader in = new BufferedReader(
                                new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                        OutputStream out = line.getOutputStream()) {
                    talk(in, out);
                } catch (IOException gone) {
                    letter.completeExceptionally(gone);
                }
            }
        }

        private void talk(BufferedReader in, OutputStream out) throws IOException {
            say(out, "220 ready");
            for (String said = in.readLine(); said != null && !said.equals("QUIT"); said = in.readLine()) {
                if (said.equals("DATA")) {
                    say(out, "354 go on");
                    StringBuilder body = new StringBuilder();
                    for (String row = in.readLine(); row != null && !row.equals("."); row = in.readLine()) {
                        body.append(row).append('\n');
                    }
                    say(out, "250 taken");
                    if (body.indexOf("To: " + address) >= 0) {
                        letter.complete(body.toString());
                    }
                } else {
                    say(out, "250 well");
                }
            }
        }

        private static void say(OutputStream out, String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
