package org.goldenthread.tests.incontainer;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that people get, with a WAR of witnesses beside the others, and a process folder of their own in its library. */
final class PortalUnderTest {

    private static final String FORMS = "processes/witness/forms/";
    private static final String CLIENT_SIDE =
            ".*/(PortalUnderTest|OneDeployment|ServerOfOurOwn|KilledServer|WitnessServlet).*";

    private PortalUnderTest() {}

    /** With all classes of tests and the beans that they bring along: it is deployed once, for all of them. */
    static EnterpriseArchive withWitnesses() {
        return with(ShrinkWrap.create(WebArchive.class, "witnesses.war")
                .addPackages(false, Filters.exclude(CLIENT_SIDE), PortalUnderTest.class.getPackage()));
    }

    /** With nothing but what answers to a test that is not inside. */
    static EnterpriseArchive with(Class<?>... witnesses) {
        return with(ShrinkWrap.create(WebArchive.class, "witnesses.war")
                .addClasses(witnesses)
                .addClasses(Household.class, Referrals.class, UnderWay.class, Rows.class));
    }

    private static EnterpriseArchive with(WebArchive witnesses) {
        witnesses.addAsLibrary(jarOf(Assertions.class)).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return portal().addAsLibrary(forms()).addAsModule(Testable.archiveToTest(witnesses));
    }

    /** The exploded EAR of the build; a WAR in it that is a folder becomes a file again, for archives hold files. */
    private static EnterpriseArchive portal() {
        File exploded = new File(setting("gt.ear"));
        EnterpriseArchive portal = ShrinkWrap.create(EnterpriseArchive.class, "golden-thread.ear")
                .merge(folder(GenericArchive.class, exploded), Filters.exclude("/[^/]+\\.war(/.*)?"));
        File[] wars = exploded.listFiles((parent, name) -> name.endsWith(".war"));
        if (wars == null) {
            throw new IllegalStateException(exploded + " is not there: build the ear first");
        }
        for (File war : wars) {
            portal.addAsModule(
                    war.isDirectory()
                            ? folder(WebArchive.class, war)
                            : ShrinkWrap.createFromZipFile(WebArchive.class, war));
        }
        return portal;
    }

    private static <A extends Archive<A>> A folder(Class<A> kind, File folder) {
        return ShrinkWrap.create(kind, folder.getName())
                .as(ExplodedImporter.class)
                .importDirectory(folder)
                .as(kind);
    }

    private static JavaArchive forms() {
        JavaArchive folder = ShrinkWrap.create(JavaArchive.class, "witness-process.jar");
        for (String form : new String[] {"told-to-all", "told-to-professionals", "said-in-private"}) {
            folder.addAsResource("witnesses/" + FORMS + form + ".json", FORMS + form + ".json");
        }
        return folder;
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
