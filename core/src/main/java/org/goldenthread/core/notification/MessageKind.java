package org.goldenthread.core.notification;

/** What a message says. There are two, because a message says nothing. */
enum MessageKind {
    /** There is something new for you. */
    SOMETHING_NEW,
    /** Somebody has asked you to look at something: with a link that works once. */
    LINK;

    String subjectKey() {
        return this == LINK ? "mail.link.subject" : "mail.new.subject";
    }

    String bodyKey() {
        return this == LINK ? "mail.link.body" : "mail.new.body";
    }
}
