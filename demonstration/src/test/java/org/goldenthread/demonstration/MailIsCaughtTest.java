package org.goldenthread.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.goldenthread.core.kernel.PortalClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailIsCaughtTest {

    private final CaughtMails mails = new CaughtMails();
    private final MailSink sink = new MailSink(mails, new PortalClock());
    private int port;

    @BeforeEach
    void open() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        sink.open(port);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void aMailLandsInTheInboxNewestFirst() throws MessagingException {
        send("You have a new message", "Sign in when it suits you.");
        send("Mae gennych neges newydd", "Mewngofnodwch pan fydd yn gyfleus. ŵ ŷ");

        assertThat(mails.newestFirst())
                .extracting(CaughtMail::subject)
                .containsExactly("Mae gennych neges newydd", "You have a new message");
        assertThat(mails.number(2).orElseThrow().text()).contains("ŵ ŷ");
        assertThat(mails.number(1).orElseThrow().to()).isEqualTo("mair@example.org");
        assertThat(mails.number(1).orElseThrow().from()).isEqualTo("Golden Thread <portal@localhost>");
    }

    @Test
    void aMailThatIsTooLargeIsNotTaken() {
        assertThatThrownBy(() -> send("Large", "x".repeat(2 * 1024 * 1024))).isInstanceOf(MessagingException.class);
        assertThat(mails.newestFirst()).isEmpty();
    }

    @Test
    void theOldestMakeRoomForTheNewest() {
        for (int i = 0; i <= CaughtMails.MOST; i++) {
            mails.add(new PortalClock().now(), "portal@localhost", "mair@example.org", "Number " + i, "");
        }

        assertThat(mails.newestFirst()).hasSize(CaughtMails.MOST);
        assertThat(mails.number(1)).isEmpty();
    }

    private void send(String subject, String text) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("Golden Thread <portal@localhost>"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("mair@example.org"));
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }
}
