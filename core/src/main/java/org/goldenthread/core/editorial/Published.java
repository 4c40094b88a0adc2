package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing as the public gets it.
 *
 * @param typeVersion which version of its type it was written with
 * @param revision which revision is out
 * @param since since when
 * @param asked the variant that would have been best for whoever asked
 * @param served the one that they get, which may be another
 * @param ages how each variant that is out stands beside the one that all is written in
 */
public record Published(
        EditorialKey key,
        int typeVersion,
        int revision,
        Instant since,
        VariantTag asked,
        VariantTag served,
        List<VariantAge> ages,
        JsonNode body) {

    public Published {
        ages = List.copyOf(ages);
    }

    /** The same in these words. */
    Published saying(JsonNode words) {
        return new Published(key, typeVersion, revision, since, asked, served, ages, words);
    }

    /** True where they get another variant than would have been best. */
    public boolean fallback() {
        return !asked.equals(served);
    }

    /** What it is called, in the variant that is served. */
    public String title() {
        return body.path("title").asText(key.name());
    }

    /** How the variant that is served stands beside the one that all is written in. */
    public Optional<VariantAge> age() {
        return ages.stream().filter(age -> age.variant().equals(served)).findFirst();
    }
}
