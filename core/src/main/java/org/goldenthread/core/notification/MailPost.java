package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;

/**
 * Opens lines to the mail server named by {@code gt.smtp.host} and {@code gt.smtp.port}; with {@code gt.smtp.user} and
 * {@code gt.smtp.password} where it asks for them, and then over TLS or not at all. Who sends is {@code gt.smtp.from}.
 */
@ApplicationScoped
class MailPost {

    /** Milliseconds. A server that does not answer holds up the post for no longer. */
    private static final String PATIENCE = "20000";

    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MailPost() {}

    @Inject
    MailPost(PortalClock clock) {
        this.clock = clock;
    }

    /** An open line, or a word that says why there is none to be had now. */
    MailLine open() throws NotSent {
        Session session = Session.getInstance(properties());
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(
                    Settings.optional("gt.smtp.user").orElse(null),
                    Settings.optional("gt.smtp.password").orElse(null));
            return new MailLine(session, transport, clock);
        } catch (AuthenticationFailedException refused) {
            throw new NotSent("server-refused-us", false);
        } catch (MessagingException unreachable) {
            throw new NotSent("server-unreachable", false);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Settings.text("gt.smtp.host", "127.0.0.1"));
        properties.setProperty("mail.smtp.port", Integer.toString(Settings.number("gt.smtp.port", 25)));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        boolean secret = Settings.optional("gt.smtp.user").isPresent();
        properties.setProperty("mail.smtp.auth", Boolean.toString(secret));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(secret));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
