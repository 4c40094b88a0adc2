package org.goldenthread.tests.incontainer;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that people get, with one WAR beside the others that holds the tests and nothing of the portal. */
final class PortalUnderTest {

    private PortalUnderTest() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive portal = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(setting("gt.ear")));
        WebArchive witnesses = ShrinkWrap.create(WebArchive.class, "witnesses.war")
                .addClasses(tests)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return portal.addAsModule(Testable.archiveToTest(witnesses));
    }

    private static JavaArchive jarOf(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return ShrinkWrap.createFromZipFile(JavaArchive.class, new File(path));
    }

    private static String setting(String key) {
        String said = System.getProperty(key);
        if (said == null) {
            throw new IllegalStateException(key + " is not set: run these tests by mvn verify -Pin-container");
        }
        return said;
    }
}
