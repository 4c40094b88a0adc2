package org.goldenthread.core.editorial;

import java.time.Instant;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How one variant of a thing stands on the editors' desk.
 *
 * @param by who wrote its last words; null where nobody did, or they came with the portal
 * @param translated true where it is in another language than the one that all is written in
 * @param readBy who says that it is their language and that they have read these words; null where nobody has
 */
public record DeskVariant(
        VariantAge age,
        @Nullable PersonId by,
        boolean translated,
        @Nullable PersonId readBy,
        @Nullable Instant readAt) {

    public VariantTag tag() {
        return age.variant();
    }

    /** True where nobody has written it. */
    public boolean missing() {
        return age.revision() == null;
    }

    /** True where it is a translation that nobody whose language it is has read: no more than a draft, wherever it stands. */
    public boolean unread() {
        return translated && !missing() && readBy == null;
    }

    /** True where somebody has to do something about it. */
    public boolean needs(VariantNeed need) {
        return switch (need) {
            case MISSING -> missing();
            case BEHIND -> age.behind();
            case UNREAD -> unread();
        };
    }
}
