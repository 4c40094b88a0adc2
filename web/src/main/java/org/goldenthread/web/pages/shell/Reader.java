package org.goldenthread.web.pages.shell;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Language;

/**
 * For whom a page is drawn.
 *
 * @param language the language they chose
 * @param easyRead true where they asked for easy read
 * @param ground whose page it is: families wear white, staff wear indigo
 * @param name how the page speaks to them; empty where nobody has signed in
 * @param work what staff are there for; empty for families
 */
public record Reader(Language language, boolean easyRead, Ground ground, String name, Optional<Role> work) {

    public enum Ground {
        VISITOR,
        FAMILY,
        STAFF
    }

    public static Reader visitor(Language language, boolean easyRead) {
        return new Reader(language, easyRead, Ground.VISITOR, "", Optional.empty());
    }

    public boolean staff() {
        return ground == Ground.STAFF;
    }

    public boolean signedIn() {
        return ground != Ground.VISITOR;
    }

    /** The key of the words for what staff are there for: {@code role.social-worker}. */
    public String workKey() {
        return work.map(role -> "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("role.none");
    }
}
