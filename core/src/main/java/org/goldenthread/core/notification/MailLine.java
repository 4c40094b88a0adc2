package org.goldenthread.core.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;

/** A line to the mail server. Letters are plain text: nothing is fetched, nothing tells whether one was opened. */
final class MailLine implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(MailLine.class.getName());

    private final Session session;
    private final Transport transport;
    private final PortalClock clock;

    MailLine(Session session, Transport transport, PortalClock clock) {
        this.session = session;
        this.transport = transport;
        this.clock = clock;
    }

    /** Returns once the server has taken the letter. */
    void send(Letter letter) throws NotSent {
        try {
            MimeMessage mail = mail(letter);
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new NotSent(
                    "address-refused",
                    refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0);
        } catch (MessagingException broken) {
            throw new NotSent("line-broken", false);
        }
    }

    private MimeMessage mail(Letter letter) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        mail.setFrom(new InternetAddress(Settings.text("gt.smtp.from", "no-reply@golden-thread.invalid")));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.address(), true));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setText(letter.body(), "UTF-8");
        mail.setHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.now().atOffset(ZoneOffset.UTC)));
        mail.setHeader("Content-Language", letter.language().tag());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(System.Logger.Level.DEBUG, "The mail server had closed the line already");
        }
    }
}
