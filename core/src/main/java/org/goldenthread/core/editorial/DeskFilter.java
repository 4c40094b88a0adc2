package org.goldenthread.core.editorial;

import org.goldenthread.core.content.ContentTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * What of the editors' desk is asked for.
 *
 * @param type null for every type
 * @param stage null for every stage
 * @param need only what has a variant that is short of this; null for all
 * @param without only what nobody has written in it; null for all
 */
public record DeskFilter(
        @Nullable ContentTypeKey type,
        @Nullable Stage stage,
        @Nullable VariantNeed need,
        @Nullable VariantTag without) {

    public DeskFilter(@Nullable ContentTypeKey type, @Nullable Stage stage, @Nullable VariantNeed need) {
        this(type, stage, need, null);
    }

    public static DeskFilter all() {
        return new DeskFilter(null, null, null);
    }

    boolean holds(EditorsDesk.DeskLine line) {
        boolean asFar = stage == null || line.stage() == stage;
        boolean silent = without == null
                || line.variants().stream().anyMatch(one -> one.tag().equals(without) && one.missing());
        return asFar && silent && (need == null || line.variants().stream().anyMatch(one -> one.needs(need)));
    }
}
