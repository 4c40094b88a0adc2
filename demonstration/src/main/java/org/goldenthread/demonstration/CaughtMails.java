package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest mails, in memory: {@value #MOST} at most, and gone with the server. */
@ApplicationScoped
class CaughtMails {

    static final int MOST = 200;

    private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();
    private int count;

    synchronized void add(Instant at, String from, String to, String subject, String text) {
        newestFirst.addFirst(new CaughtMail(++count, at, from, to, subject, text));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    synchronized List<CaughtMail> newestFirst() {
        return List.copyOf(newestFirst);
    }

    synchronized Optional<CaughtMail> number(int number) {
        return newestFirst.stream().filter(mail -> mail.number() == number).findFirst();
    }
}
