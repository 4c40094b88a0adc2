package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something to be written.
 *
 * @param place where it will live: the type's own place ({@link ContentType#stampFor}) or a narrower one
 * @param shortTitle the writer's own title of at most 200 characters, or null for the type's
 * @param language the language it is written in, or null where that is not said
 * @param draft true to keep it from its readers until it is published
 * @param why why it is written, in a few words of at most 500 characters
 * @param token made by the sender, unique for what they mean to do once, at most 80 characters; the same token with the
 *     same content again gives the same result and writes nothing. Null where the caller already sees to that.
 */
public record NewContent(
        ContentTypeKey type,
        AccessStamp place,
        @Nullable String shortTitle,
        @Nullable Language language,
        boolean draft,
        JsonNode body,
        String why,
        @Nullable String token) {

    /** Answers to a form, there for their readers at once. */
    public static NewContent answers(
            ContentTypeKey type, AccessStamp place, JsonNode body, String why, @Nullable String token) {
        return new NewContent(type, place, null, null, false, body, why, token);
    }
}
