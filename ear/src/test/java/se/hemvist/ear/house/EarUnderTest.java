package se.hemvist.ear.house;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as built, with one more module that holds the test: for tests inside the container. */
public final class EarUnderTest {

    private static final String MODULES = "META-INF/application.xml";
    private static final String TEST_MODULE =
            "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>";

    private EarUnderTest() {}

    /** As {@link #with(Class[])}, and one more room, whose beans see those of the others and are seen by them. */
    public static EnterpriseArchive with(JavaArchive room, Class<?>... classes) throws IOException {
        EnterpriseArchive ear = with(classes);
        String modules = modules(ear)
                .replace(
                        "<library-directory>", "<module><ejb>" + room.getName() + "</ejb></module><library-directory>");
        ear.delete(MODULES);
        ear.addAsManifestResource(new StringAsset(modules), "application.xml");
        return ear.addAsModule(room);
    }

    /** The EAR as built with one more library, for servers of one's own. */
    public static EnterpriseArchive withLibrary(JavaArchive library) {
        return built().addAsLibrary(library);
    }

    private static EnterpriseArchive built() {
        return ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("hemvist.target"), "hemvist.ear"));
    }

    /** For a {@code @Deployment} method; the classes are the test itself and what it uses. */
    public static EnterpriseArchive with(Class<?>... classes) throws IOException {
        EnterpriseArchive ear = built();
        String modules = modules(ear).replace("<library-directory>", TEST_MODULE + "<library-directory>");
        ear.delete(MODULES);
        ear.addAsManifestResource(new StringAsset(modules), "application.xml");
        WebArchive test = ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(classes)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsLibrary(jarOf(ByteBuddy.class));
        return ear.addAsModule(Testable.archiveToTest(test));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String modules(EnterpriseArchive ear) throws IOException {
        try (InputStream stream = ear.get(MODULES).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
