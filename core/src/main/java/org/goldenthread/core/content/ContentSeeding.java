package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;

/**
 * Brings the forms that ship in {@code processes/<process>/forms/<key>.json}, and the types of what is written for
 * everybody in {@code content-types/<key>.json}, into the repository when the portal starts.
 *
 * <p>A new form becomes version 1. A file that changed since becomes the next version, used at once if the version in use
 * shipped as well; if an editor wrote it, the file is only offered, so an upgrade never overwrites an editor's work.
 */
@ApplicationScoped
@Transactional
public class ContentSeeding {

    private static final Pattern FORM = Pattern.compile("(?:processes/[^/]+/forms|content-types)/([^/]+)\\.json");

    private TypeVersions versions;
    private ContentTypes types;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentSeeding() {}

    @Inject
    ContentSeeding(TypeVersions versions, ContentTypes types, PortalClock clock) {
        this.versions = versions;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Brings in what is new. Running it again changes nothing.
     *
     * @throws NotAForm if a file cannot be used; then nothing at all is brought in and the portal must not start
     */
    @OpenToAll("runs when the portal starts, before anybody is let in")
    public void run() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("processes", "content-types")) {
            files.putAll(ShippedFiles.below(folder, ContentSeeding.class.getClassLoader()));
        }
        shipped(files).forEach(this::bringIn);
        types.forget();
        types.keys();
    }

    static Map<ContentTypeKey, String> shipped(Map<String, String> files) {
        Map<ContentTypeKey, String> forms = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        files.forEach((path, text) -> {
            Matcher form = FORM.matcher(path);
            if (form.matches() && forms.put(new ContentTypeKey(form.group(1)), text) != null) {
                throw new IllegalStateException("Two files ship a form called " + form.group(1) + ". Rename one.");
            }
        });
        return forms;
    }

    private void bringIn(ContentTypeKey key, String file) {
        JsonNode schema = StrictJson.read(file);
        String hash = Request.sha256(schema.toString());
        List<TypeVersion> stored = versions.of(key);
        if (stored.stream().anyMatch(version -> version.fileHash().equals(hash))) {
            return;
        }
        int next = stored.isEmpty() ? 1 : stored.get(0).number() + 1;
        boolean edited = stored.stream().anyMatch(version -> version.origin() == TypeVersion.Origin.EDITED);
        TypeVersion.Origin origin = edited ? TypeVersion.Origin.OFFERED : TypeVersion.Origin.SHIPPED;
        TypeVersion version = new TypeVersion(key, next, origin, schema.toString(), hash, clock.now());
        version.asType();
        versions.add(version);
    }
}
