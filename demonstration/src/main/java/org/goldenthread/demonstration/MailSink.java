package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Properties;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on the loopback that delivers nothing: every mail lands in the inbox that anybody trying the portal can
 * open.
 */
@ApplicationScoped
class MailSink {

    private static final int LARGEST_MAIL = 1024 * 1024;
    private static final int MOST_CONNECTIONS = 20;
    private static final int LONGEST_TEXT = 50_000;

    private CaughtMails mails;
    private PortalClock clock;
    private @Nullable SMTPServer server;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MailSink() {}

    @Inject
    MailSink(CaughtMails mails, PortalClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    void open(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("demonstration")
                .maxMessageSize(LARGEST_MAIL)
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(10)
                .messageHandler((context, from, to, data) -> take(to, data))
                .build();
        server.start();
    }

    void close() {
        if (server != null) {
            server.stop();
        }
    }

    private void take(String to, byte[] data) throws RejectException {
        if (data.length > LARGEST_MAIL) {
            throw new RejectException(552, "That mail is too large for the demonstration");
        }
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            String text = text(mail).orElse("(This mail has no text.)");
            String subject = Optional.ofNullable(mail.getSubject()).orElse("(no subject)");
            mails.add(clock.now(), sender(mail), to, subject, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        } catch (MessagingException e) {
            throw new RejectException(554, "That is not a mail");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the reader of the mail is shown it, and not as the servers passed it on between them. */
    private static String sender(MimeMessage mail) throws MessagingException {
        Address[] from = mail.getFrom();
        return from == null || from.length == 0 ? "(nobody)" : InternetAddress.toUnicodeString(from);
    }

    /** The plain text, wherever in the mail it is; the marked-up one is for other readers. */
    private static Optional<String> text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = text(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
