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
            List.of("ejb/kernel", "ejb/intake", "ejb/lease", "ejb/followup", "batch", "web", "ear");

    private ProductSources() {}

    static Stream<Path> all() {
        return everything().filter(file -> file.toString().endsWith(".java"));
    }

    /** Those, and whatever else the house runs by: resources, contracts, pages, and what sets the server up. */
    static Stream<Path> everything() {
        return ROOMS.stream()
                .map(room -> Tree.root().resolve(room).resolve("src/main"))
                .flatMap(room -> files(room).stream());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
