package org.goldenthread.core.editorial;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.Settings;

/**
 * Which variants there can be, in the order in which they are named ({@code gt.content.variants}). The first is the one that
 * everything is written in, and that the others are held against.
 */
public record Variants(List<VariantTag> all) {

    private static final String SHIPPED = "en,cy,en-simple";

    public Variants {
        all = List.copyOf(all);
        if (all.isEmpty() || all.get(0).easy()) {
            throw new IllegalStateException(
                    "gt.content.variants begins with the plain language that all is written in.");
        }
    }

    static Variants configured() {
        return of(Settings.text("gt.content.variants", SHIPPED));
    }

    static Variants of(String listed) {
        return new Variants(Arrays.stream(listed.split(","))
                .map(String::strip)
                .map(VariantTag::new)
                .distinct()
                .toList());
    }

    /** The one that everything is written in. */
    public VariantTag reference() {
        return all.get(0);
    }

    /** The variant of this name, where there can be one. */
    public Optional<VariantTag> named(String tag) {
        return all.stream().filter(one -> one.value().equals(tag)).findFirst();
    }

    /**
     * Of those that are there, the one for whoever asked: what they asked for; else their language in plain words; else the
     * reference in their way of reading; else the reference.
     */
    Optional<VariantTag> best(VariantTag asked, Collection<VariantTag> there) {
        return Stream.of(asked, asked.plain(), asked.in(reference()), reference())
                .filter(there::contains)
                .findFirst();
    }

    /**
     * Of those that are there, the first that whoever asked would like, else the best for them, else any.
     *
     * @param wanted best first, at least one
     * @return nothing only where nothing is there
     */
    Optional<VariantTag> served(List<VariantTag> wanted, Collection<VariantTag> there) {
        return wanted.stream()
                .filter(there::contains)
                .findFirst()
                .or(() -> best(wanted.get(0), there))
                // the reference may have been another when it was approved
                .or(() -> there.stream().sorted().findFirst());
    }
}
