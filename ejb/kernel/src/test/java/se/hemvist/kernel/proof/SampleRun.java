package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/** Runs test classes by JUnit's own launcher, apart from the run that this test is part of. */
final class SampleRun {

    private SampleRun() {}

    /** @param shown where the listener writes */
    static void of(Path shown, Class<?>... classes) {
        run(shown, Optional.empty(), classes);
    }

    /** @param root the tree whose list of numbers is known */
    static void checked(Path shown, Path root, Class<?>... classes) {
        run(shown, Optional.of(root), classes);
    }

    private static void run(Path shown, Optional<Path> root, Class<?>... classes) {
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .addTestExecutionListeners(new ShownListener(shown))
                .addPostDiscoveryFilters(new KnownNumbers(root))
                .build();
        LauncherFactory.create(alone)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(Arrays.stream(classes)
                                .map(type -> selectClass(type))
                                .toArray(ClassSelector[]::new))
                        .build());
    }
}
