package org.goldenthread.core.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;

/**
 * A safe way to reach somebody, as it was said.
 *
 * @param value the address or number
 * @param voicemail whether a message may be left
 * @param neutralSender whether the sender must not say who writes, on the envelope or the display
 */
public record NewSafeContact(Channel channel, String value, SafeHours hours, boolean voicemail, boolean neutralSender) {

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>,;:\"\\\\]{1,64}@[^@\\s<>,;:\"\\\\.]+(\\.[^@\\s<>,;:\"\\\\.]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{6,15}");

    public NewSafeContact {
        value = tidy(channel, value);
    }

    private static String tidy(Channel channel, String said) {
        String value = HonestText.checked(said.strip());
        return switch (channel) {
            case EMAIL -> fits(EMAIL, value, 254, "cannot.contact.email");
            case SMS, PHONE -> fits(TELEPHONE, value.replaceAll("[\\s().-]", ""), 16, "cannot.contact.telephone");
            case POST -> fits(Pattern.compile("(?s).{5,400}"), value, 400, "cannot.contact.post");
        };
    }

    private static String fits(Pattern pattern, String value, int longest, String otherwise) {
        if (value.length() > longest || !pattern.matcher(value).matches()) {
            throw new CannotBeDone(otherwise);
        }
        return value;
    }

    /** Says which kind of contact, never which. */
    @Override
    public String toString() {
        return "a new safe contact by " + channel.name().toLowerCase(Locale.ROOT);
    }
}
