package se.hemvist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.kernel.proof.Tree;

/** The Java sources of the product in every room, and what stands beside them, as text. */
final class ProductSources {

    private static final List<String> ROOMS =
            List.of("ejb/kernel", "ejb/intake", "ejb/lease", "ejb/followup", "batch", "web");

    private ProductSources() {}

    static Stream<Path> all() {
        return under("src/main/java", ".java");
    }

    /** The resources that the house runs by, whose names end so. */
    static Stream<Path> resources(String ending) {
        return under("src/main/resources", ending);
    }

    private static Stream<Path> under(String folder, String ending) {
        return ROOMS.stream()
                .map(room -> Tree.root().resolve(room).resolve(folder))
                .flatMap(room -> files(room, ending).stream());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path room, String ending) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
