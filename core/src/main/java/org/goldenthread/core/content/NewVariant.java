package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version in another shape, to be added.
 *
 * @param language the language it is in, or null where that is not said
 * @param audience for whom it is made, in the fixed word of {@link org.goldenthread.core.access.Audience}; empty for
 *     everybody who reaches it
 * @param label a redacted variant may carry a lower label than its item, no other may, and none a higher one
 */
public record NewVariant(VariantKind kind, @Nullable Language language, String audience, Label label, JsonNode body) {}
