package se.hemvist.kernel.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The source tree that a test runs in. */
public final class Tree {

    static final String REQUIREMENTS = "ejb/requirements.csv";
    static final String CLOCKS = "ejb/clocks.csv";
    static final String READINGS = "ejb/assumptions.csv";
    static final String FIGURES = "ejb/figures.csv";

    private Tree() {}

    /**
     * The top of the tree: the nearest folder from the module upwards that holds the list of requirements.
     *
     * @throws IllegalStateException if the tests run outside a clone
     */
    public static Path root() {
        return rootAbove(module())
                .orElseThrow(() -> new IllegalStateException("no %s above %s".formatted(REQUIREMENTS, module())));
    }

    /** The module whose tests run. */
    static Path module() {
        return Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
    }

    static Optional<Path> rootAbove(Path start) {
        return Stream.<Path>iterate(start.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(REQUIREMENTS)))
                .findFirst();
    }
}
