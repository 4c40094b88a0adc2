package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;

/**
 * Brings in what ships in {@code editorial/<type>/<key>/<variant>.json} when the portal starts. What is new is published at
 * once; what nobody has touched follows the files; what an editor has touched is left alone, and the file is only kept
 * beside it.
 */
@ApplicationScoped
@Transactional
public class EditorialSeeding {

    private static final Pattern FILE = Pattern.compile("editorial/([^/]+)/([^/]+)/([^/]+)\\.json");

    private static final System.Logger LOG = System.getLogger(EditorialSeeding.class.getName());

    private EditorialItems items;
    private Links links;
    private ContentTypes types;
    private FormValidation validation;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialSeeding() {}

    @Inject
    EditorialSeeding(
            EditorialItems items, Links links, ContentTypes types, FormValidation validation, PortalClock clock) {
        this.items = items;
        this.links = links;
        this.types = types;
        this.validation = validation;
        this.clock = clock;
    }

    /** Words that ship. */
    record Shipped(VariantTag variant, JsonNode body, String hash) {

        static Shipped of(VariantTag variant, JsonNode body) {
            return new Shipped(variant, body, sha256(body.toString()));
        }
    }

    /** Brings in what is new. Running it again changes nothing; broken off, nothing of it has happened. */
    @OpenToAll("runs when the portal starts, before anybody is let in")
    public void run() {
        items.types().forEach(type -> types.find(type).ifPresent(links::catchUp));
        bringIn(ShippedFiles.below("editorial", EditorialSeeding.class.getClassLoader()));
    }

    /** The same for these files. @param files path to text */
    @OpenToAll("called only inside a start of the portal and by tests of it")
    public void bringIn(Map<String, String> files) {
        things(files).forEach((key, variants) -> {
            ContentType type = types.byKey(key.type());
            Map<VariantTag, Shipped> shipped = new LinkedHashMap<>();
            // in the order of the variants, so that the one that all is written in comes first
            for (VariantTag variant : Variants.configured().all()) {
                String file = variants.get(variant.value());
                if (file != null) {
                    JsonNode body = validation.accept(types.asShipped(type.key()), StrictJson.read(file));
                    shipped.put(variant, Shipped.of(variant, body));
                }
            }
            bringIn(key, type, List.copyOf(shipped.values()));
        });
    }

    static Map<EditorialKey, Map<String, String>> things(Map<String, String> files) {
        Map<EditorialKey, Map<String, String>> things = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            Matcher file = FILE.matcher(path);
            if (file.matches()) {
                EditorialKey key = new EditorialKey(new ContentTypeKey(file.group(1)), file.group(2));
                things.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(file.group(3), text);
            }
        });
        return things;
    }

    void bringIn(EditorialKey key, ContentType type, List<Shipped> shipped) {
        Instant now = clock.now();
        EditorialItem item = items.find(key).orElse(null);
        boolean allFit = shipped.stream()
                .allMatch(one -> validation.check(type, today(type, one)).isEmpty());
        if (item == null && !allFit) {
            LOG.log(System.Logger.Level.WARNING, "{0} came with the portal and does not fit its changed type", key);
            return;
        }
        if (item == null) {
            item = new EditorialItem(EditorialId.next(), key, now);
            items.add(item);
        } else {
            item = items.hold(item.id(), now);
        }
        EditorialItem known = item;
        List<Shipped> fresh = shipped.stream()
                .filter(one -> !items.knows(known, one.variant(), one.hash()))
                .toList();
        if (items.isTouched(known) || !allFit) {
            fresh.forEach(one -> items.add(new EditorialOffer(known, one.variant(), one.body(), one.hash(), now)));
        } else if (!fresh.isEmpty()) {
            publish(known, type, fresh, now);
        }
    }

    /** A file is written for the type that came with it; to what an editor has made of the type since, it is carried over. */
    private JsonNode today(ContentType type, Shipped one) {
        return types.carried(type.key(), types.asShipped(type.key()).version(), one.body());
    }

    private void publish(EditorialItem item, ContentType type, List<Shipped> fresh, Instant now) {
        for (Shipped one : fresh) {
            item.write();
            items.add(new Revision(item, type, one.variant(), today(type, one), now).from(one.hash()));
        }
        item.publishShipped(now);
        items.add(new EditorialStep(item, new EditorialItem.Turn(StepKind.SHIPPED, item.newest(), now), null, ""));
        items.tell(item, item.newest(), true, now);
    }

    static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
