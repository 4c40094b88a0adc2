package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;

/**
 * Which fields of things that are out everybody gets: those that both the version that the words were written with and the
 * newest one show. A field that is hidden from now on is hidden in older words too; one that is hidden no longer stays so in
 * the words of when it was, for nobody has approved those for the public.
 */
@ApplicationScoped
class ShownFields {

    private ContentTypes types;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ShownFields() {}

    @Inject
    ShownFields(ContentTypes types) {
        this.types = types;
    }

    /** What holds for one thing. */
    record OfOne(PublicFields written, PublicFields newest) {

        /** Every key that these words lead to, by either version. */
        Collection<EditorialKey> linked(JsonNode body) {
            return Stream.concat(written.linked(body).stream(), newest.linked(body).stream())
                    .distinct()
                    .toList();
        }

        JsonNode forEverybody(JsonNode body, Predicate<EditorialKey> isOut) {
            return newest.forEverybody(written.forEverybody(body, isOut), isOut);
        }
    }

    /** Nothing where things of that type are not written for everybody. */
    Optional<PublicFields> newest(ContentTypeKey type) {
        return known(type).map(PublicFields::of);
    }

    /** @param newest those that the newest version of its type shows */
    OfOne of(Published one, PublicFields newest) {
        return new OfOne(PublicFields.of(types.version(one.key().type(), one.typeVersion())), newest);
    }

    /** The versions in which all that is filtered by is shown. @throws NotThere if it is not written for everybody */
    List<Integer> versions(ContentTypeKey type, List<PublishedFilter> filters) {
        ContentType newest = known(type).orElseThrow(NotThere::new);
        List<String> fields = filters.stream().map(PublishedFilter::field).toList();
        return fields.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, newest.version())
                        .filter(version -> PublicFields.of(types.version(type, version))
                                .shown()
                                .containsAll(fields))
                        .boxed()
                        .toList();
    }

    private Optional<ContentType> known(ContentTypeKey type) {
        // not from memory: another server may have brought in another version, and the edition counts it
        return types.now(type).filter(known -> known.compartment() == Compartment.EDITORIAL);
    }
}
