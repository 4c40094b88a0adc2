package org.goldenthread.core.notification;

/** What a message says: next to nothing, and nothing about anybody. */
enum MessageKind {
    /** There is something new for you. */
    SOMETHING_NEW,
    /** Somebody has asked you to look at something: with a link that works once. */
    LINK,
    /** You told us something, and we wrote it down. */
    NOTED,
    /** Your part in something has ended. */
    ENDED;

    String subjectKey() {
        return this == LINK ? "mail.link.subject" : "mail.new.subject";
    }

    String bodyKey() {
        return switch (this) {
            // what they told us is asked about by whoever else holds the telephone: it is read after signing in
            case SOMETHING_NEW, NOTED -> "mail.new.body";
            case LINK -> "mail.link.body";
            case ENDED -> "mail.ended.body";
        };
    }
}
