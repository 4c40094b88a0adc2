package org.goldenthread.web.login;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.Accepted;
import org.goldenthread.core.meeting.AccountMaking;
import org.goldenthread.core.meeting.ComingIn;
import org.goldenthread.core.meeting.LinkToken;
import org.goldenthread.core.meeting.Newcomer;
import org.goldenthread.core.people.SessionEnd;
import org.goldenthread.core.people.SessionEnding;
import org.goldenthread.core.people.SigningIn;

/** The real door, in the servlet container that WildFly has too, before a house that only says who acts in it. */
class House implements AutoCloseable {

    static final PersonId MAIR = PersonId.next();

    final Map<String, PersonId> people = new ConcurrentHashMap<>(Map.of("mair-at-the-provider", MAIR));
    final List<AuditEntry> trail = new CopyOnWriteArrayList<>();
    final Set<Role> left = ConcurrentHashMap.newKeySet();
    final MovableClock clock = new MovableClock();
    final SessionEnding ending = new Ending();
    private final Undertow server;

    House(FakeProvider provider) throws ServletException {
        URI portal = URI.create("http://portal.example");
        LoginSettings settings = new LoginSettings(
                new Issuer(provider.issuer()),
                portal,
                new ClientID("portal"),
                new Secret("a secret that only a test knows"),
                "golden-thread-api");
        Acting acting = new Acting();
        DoorOpening door = door(settings, acting);
        DeploymentInfo info = Servlets.deployment()
                .setClassLoader(House.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("house")
                .addServletContainerInitializer(new ServletContainerInitializerInfo(
                        ServletContainerInitializer.class,
                        new ImmediateInstanceFactory<>((ServletContainerInitializer)
                                (classes, context) -> door.contextInitialized(new ServletContextEvent(context))),
                        Set.of()))
                .addServlet(
                        Servlets.servlet("house", HttpServlet.class, new ImmediateInstanceFactory<>(new Rooms(acting)))
                                .addMapping("/"))
                .addServlet(Servlets.servlet("door", HttpServlet.class, new ImmediateInstanceFactory<>(new Said()))
                        .addMapping(DoorPage.ADDRESS));
        DeploymentManager manager = Servlets.defaultContainer().addDeployment(info);
        manager.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(manager.start())
                .build();
        server.start();
    }

    private DoorOpening door(LoginSettings settings, Acting acting) {
        Provider asked = new Provider(settings);
        TokenChecks checks = new TokenChecks(settings, asked);
        TokenAsking asking = new TokenAsking(settings, asked, clock.portal);
        SessionTrace trace = new SessionTrace(settings);
        WhoseSessions whose = new WhoseSessions(settings, clock.portal, ending);
        FromHere fromHere = new FromHere(settings);
        UnsentInMemory kept = new UnsentInMemory(acting, clock);
        FormKeeping forms = new FormKeeping(whose, fromHere, kept);
        BrowserSessions sessions = new BrowserSessions(new Trail(), trace, whose, ending);
        Known known = new Known();
        Leaving leaving = new Leaving(asking, clock.portal);
        ActingChain chain = new ActingChain(acting);
        DoorOpening door = new DoorOpening();
        door.headers = new SecurityHeaders(settings, new WayOut());
        door.bounds = new Bounds();
        door.doorkeeper = new Doorkeeper(
                new Refreshing(asking, checks, clock.portal), ending, known, chain, trace, clock.portal, forms);
        door.forms = new FormGuard(fromHere, forms, kept);
        door.again = new AgainDoor(kept);
        door.bearer = new BearerDoor(checks, known, ending, chain, trace);
        door.signIn = new SignInPage(new SignInBeginning(settings, asked), clock.portal);
        door.signInReturn = new SignInReturn(
                new SignInReturning(settings, asking, checks, known, ending, clock.portal),
                door.signIn,
                sessions,
                clock.portal);
        door.signOut = new SignOut(sessions, leaving);
        door.exit = new Exit(sessions, leaving, new WayOut());
        door.backChannel = new BackChannelLogout(checks, ending);
        NewAccounts accounts = new NewAccounts(new AccountService(settings, asked));
        door.invitation = new InvitationDoor(new Links(), accounts, sessions, leaving, clock.portal);
        door.firstSteps = new FirstSteps(accounts, clock.portal);
        door.passkey = new PasskeyDoor(door.signIn);
        return door;
    }

    URI at(String path) {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Browser browser() {
        return new Browser(this);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Every room says who acts in it, and gives out a form's token. */
    private static final class Rooms extends HttpServlet {

        private final transient Acting acting;

        Rooms(Acting acting) {
            this.acting = acting;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Actor actor = acting.current();
            if (request.getMethod().equals(SentForm.SHOW_AGAIN)) {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().print("shown again: " + SentForm.lists(request));
                return;
            }
            if (request.getRequestURI().equals("/roles")) {
                response.getWriter()
                        .print("acts as " + actor.roles() + ", shown as "
                                + SignedIn.of(request).map(SignedIn::roles).orElse(Set.of()));
                return;
            }
            if (request.getRequestURI().equals("/saved")) {
                See.other(response, "/plan");
                return;
            }
            if (request.getRequestURI().equals("/body")) {
                // as whoever parses a form for itself would
                response.getWriter().print(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                return;
            }
            String token = request.getRequestURI().endsWith("/form") ? FormToken.of(request) : "";
            response.getWriter()
                    .print(
                            actor.isVisitor()
                                    ? "a visitor"
                                    : "person " + actor.person().value() + " " + actor.strongly());
            response.setHeader("Form-Token", token);
        }
    }

    /** The door's own pages, by name only. */
    private static final class Said extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String about = DoorPage.about(request);
            response.getWriter()
                    .print("door says " + DoorPage.of(request).map(Enum::name).orElse("nothing")
                            + (about.startsWith(AgainDoor.ADDRESS) ? " about " + about : ""));
        }
    }

    private final class Known extends SigningIn {
        @Override
        public Optional<PersonId> personFor(String subject) {
            return Optional.ofNullable(people.get(subject));
        }

        @Override
        public Set<Role> rolesStill(PersonId person, Set<Role> vouchedFor) {
            Set<Role> still = new HashSet<>(vouchedFor);
            still.removeAll(left);
            return still;
        }
    }

    /** One good link, which works once. */
    private static final class Links extends ComingIn {

        private boolean used;

        @Override
        public Accepted accept(LinkToken token, AccountMaking account) {
            if (used || !token.secret().equals("the-good-link")) {
                throw new NotThere();
            }
            PersonId bethan = PersonId.next();
            String subject = account.accountFor(
                    new Newcomer(bethan, "Bethan", Capacity.FAMILY_NETWORK, Language.WELSH, "bethan@example.org"));
            used = true;
            return new Accepted(bethan, CaseId.next(), subject);
        }
    }

    private final class Trail extends AuditTrail {
        @Override
        public void record(AuditEntry entry) {
            trail.add(entry);
        }
    }

    /** What the database would remember. */
    private static final class Ending extends SessionEnding {

        private final Set<String> messages = new HashSet<>();
        private final List<SessionEnd> ends = new ArrayList<>();

        @Override
        public synchronized boolean end(SessionEnd end) {
            return messages.add(end.message()) && ends.add(end);
        }

        @Override
        public synchronized boolean hasEnded(String session, String subject, Instant begunAt) {
            return ends.stream()
                    .anyMatch(end ->
                            session.equals(end.session()) || end.session() == null && subject.equals(end.subject()));
        }
    }

    /** Time that a test moves on. */
    static final class MovableClock extends Clock {

        private Duration ahead = Duration.ZERO;
        final PortalClock portal = new PortalClock(this);

        void moveOn(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
