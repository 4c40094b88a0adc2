package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/** Types that somebody on the machine brings in as files: new ones alone. One that is here already is changed here. */
@ApplicationScoped
@Transactional
public class TypeFiles {

    private TypeVersions versions;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TypeFiles() {}

    @Inject
    TypeFiles(TypeVersions versions, PortalClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Its first version, in use from now on. @throws NotAForm if it is none */
    @OpenToAll("an empty form tells nothing about anybody, and only files that were laid before the portal come here")
    public void bringIn(ContentTypeKey key, JsonNode schema) {
        String text = schema.toString();
        TypeVersion first =
                new TypeVersion(key, 1, TypeVersion.Origin.SHIPPED, text, Request.sha256(text), clock.now());
        first.asType();
        versions.add(first);
    }
}
