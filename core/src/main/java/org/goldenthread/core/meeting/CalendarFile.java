package org.goldenthread.core.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;

/**
 * One meeting as a calendar file (RFC 5545). Says when and nothing more: no names, no child, no council, no place, because
 * a calendar is read over shoulders and shared between telephones.
 */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    static String of(MeetingView meeting, Language language, Texts texts, Instant now) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//GT//1//" + language.tag().toUpperCase(language.locale()));
        line(file, "METHOD:PUBLISH");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + meeting.id().value());
        line(file, "DTSTAMP:" + UTC.format(now));
        line(file, "SEQUENCE:" + meeting.revision());
        line(file, "DTSTART:" + UTC.format(meeting.begins()));
        line(file, "DTEND:" + UTC.format(meeting.ends()));
        line(file, "SUMMARY;LANGUAGE=" + language.tag() + ":" + escaped(texts.say(language, "calendar.meeting")));
        line(file, "DESCRIPTION;LANGUAGE=" + language.tag() + ":" + escaped(texts.say(language, "calendar.more")));
        line(file, "STATUS:" + (meeting.takesPlace() ? "CONFIRMED" : "CANCELLED"));
        line(file, "CLASS:PRIVATE");
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** RFC 5545 §3.3.11: backslash, semicolon, comma and line end are written with a backslash before them. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** RFC 5545 §3.1: lines end in CRLF and are folded at 75 octets, never within a character. */
    static void line(StringBuilder file, String content) {
        int octets = 0;
        int at = 0;
        while (at < content.length()) {
            int character = content.codePointAt(at);
            int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(character);
            octets += width;
            at += Character.charCount(character);
        }
        file.append("\r\n");
    }
}
