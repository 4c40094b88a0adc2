package org.goldenthread.core.editorial;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What is known of the last words of one variant without fetching them: who wrote them when, what they are called, who has read them. */
record LastWritten(
        UUID itemId,
        VariantTag variant,
        int number,
        Instant at,
        @Nullable UUID by,
        @Nullable String title,
        @Nullable UUID readBy,
        @Nullable Instant readAt,
        boolean holds) {

    /** The same, knowing that the words that all is made from say now what they said then. */
    LastWritten holding() {
        return new LastWritten(itemId, variant, number, at, by, title, readBy, readAt, true);
    }

    /** What a thing is called, in the first variant that has a title. */
    static Optional<String> title(Variants variants, List<LastWritten> written) {
        return written.stream()
                .filter(one -> one.title() != null)
                .min(Comparator.comparing(one -> place(variants, one)))
                .map(LastWritten::title);
    }

    private static int place(Variants variants, LastWritten one) {
        int place = variants.all().indexOf(one.variant());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** How each variant that there can be stands, in their order. */
    static List<DeskVariant> standing(Variants variants, List<LastWritten> written) {
        Map<VariantTag, LastWritten> last =
                written.stream().collect(Collectors.toMap(LastWritten::variant, Function.identity()));
        Map<VariantTag, VariantAge.Written> ages = written.stream()
                .collect(Collectors.toMap(
                        LastWritten::variant, one -> new VariantAge.Written(one.number(), one.at(), one.holds())));
        return VariantAge.among(variants, ages).stream()
                .map(age -> standing(age, variants.reference(), last.get(age.variant())))
                .toList();
    }

    private static DeskVariant standing(VariantAge age, VariantTag reference, @Nullable LastWritten one) {
        boolean translated = !age.variant().language().equals(reference.language());
        return one == null
                ? new DeskVariant(age, null, translated, null, null)
                : new DeskVariant(age, person(one.by()), translated, person(one.readBy()), one.readAt());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
