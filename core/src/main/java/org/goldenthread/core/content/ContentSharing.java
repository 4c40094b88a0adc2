package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.KeepingCopies;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Shares: copies one version into another room of the same case, and says on the copy where it came from. The original
 * stays where it was, unseen by those who read the copy; a later version of it is not shared by itself.
 */
@ApplicationScoped
@Transactional
public class ContentSharing {

    private ContentItems items;
    private ContentTypes types;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;
    private KeepingCopies edges;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentSharing() {}

    @Inject
    ContentSharing(
            ContentItems items,
            ContentTypes types,
            AccessGuard guard,
            Acting acting,
            PortalClock clock,
            KeepingCopies edges) {
        this.edges = edges;
        this.items = items;
        this.types = types;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Shares a version.
     *
     * @param version the version that the person had before them; it is this one that is copied
     * @param place the room it is copied into
     * @param token as in {@link NewContent}
     * @throws NotThere if the actor may not share the item, or not add to the place
     */
    @Requires(Action.SHARE)
    public Written share(ContentId id, int version, AccessStamp place, String why, @Nullable String token) {
        ContentItem original = items.find(id).orElseThrow(NotThere::new);
        ContentId copyId = ContentId.nextIn(place);
        guard.require(Action.ADD, new Subject(SubjectKind.CONTENT, copyId.value(), place));
        if (!Objects.equals(original.stamp().caseId(), place.caseId())) {
            throw new WidensPlace();
        }
        Version source = items.version(id, version).orElseThrow(NotThere::new);
        Hand hand = Hand.in(place, acting.current(), clock.now());
        Request request = Request.of(
                "share",
                id.value().toString(),
                String.valueOf(version),
                place.compartment().name());
        Optional<Written> before = token == null
                ? Optional.empty()
                : items.take(Author.of(acting.current()).key() + ':' + token, request.hash(), copyId, hand.at())
                        .map(request::repeats);
        return before.orElseGet(() -> copy(original, source, copyId, place, hand, why));
    }

    private Written copy(
            ContentItem original, Version source, ContentId copyId, AccessStamp place, Hand hand, String why) {
        ContentItem copy = new ContentItem(
                        copyId,
                        original.type(),
                        original.shortTitle(),
                        ContentItem.State.PUBLISHED,
                        place,
                        items.begun(place, hand))
                .copiedFrom(original.id(), source.number());
        ContentType type = types.version(original.type(), source.typeVersion());
        edges.follow(original.subject(), copy.subject());
        items.add(copy, new Version(copy, type, source.language(), source.body(), hand).because(Titles.why(why), null));
        return new Written(copyId, 1);
    }
}
