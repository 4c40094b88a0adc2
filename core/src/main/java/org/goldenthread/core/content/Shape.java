package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** One way a version could be read, with the label that a reader must reach for it, and for whom it was made. */
record Shape(VariantKind kind, @Nullable Language language, Label label, Audience audience, JsonNode body)
        implements AccessGuard.Offered {

    static Shape original(ContentItem item, Version version) {
        return new Shape(
                VariantKind.ORIGINAL, version.language(), item.stamp().label(), Audience.EVERYBODY, version.body());
    }

    /** Whole before redacted, of those the one made for fewest; easy read first for those who like it, then the reader's language, then as it was written. */
    static List<Shape> bestFirst(
            ContentItem item, Version version, List<Variant> variants, Language language, Reading reading) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(original(item, version));
        for (Variant variant : variants) {
            shapes.add(
                    new Shape(variant.kind(), variant.language(), variant.label(), variant.audience(), variant.body()));
        }
        shapes.sort(Comparator.comparingInt(shape -> shape.rank(language, reading)));
        return shapes;
    }

    private int rank(Language wanted, Reading reading) {
        boolean otherLanguage = language != null && language != wanted;
        int rank = otherLanguage ? 2 : 0;
        return rank
                + switch (kind) {
                    case ORIGINAL -> 1;
                    case TRANSLATION -> otherLanguage ? 4 : 0;
                    case EASY_READ -> reading == Reading.EASY ? -4 : 8;
                    case REDACTED -> 64 - label.ordinal() * 8 + audience.breadth();
                };
    }
}
