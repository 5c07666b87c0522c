package se.hemvist.kernel.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A source tree made up for a test. */
final class ATree {

    private final Path root;

    private ATree(Path root) {
        this.root = root;
    }

    /** One that lists nothing. */
    static ATree in(Path folder) throws IOException {
        ATree tree = new ATree(folder);
        tree.withRequirements();
        tree.withClocks();
        tree.withAssumptions();
        tree.withFigures();
        return tree;
    }

    Path withRequirements(String... rows) throws IOException {
        return write("ejb/requirements.csv", "id,context,source,heading,rule", rows);
    }

    Path withClocks(String... rows) throws IOException {
        String[] kept = Stream.of(rows).map(row -> row + ",ROW").toArray(String[]::new);
        return write("ejb/clocks.csv", Clocks.HEADER, kept);
    }

    Path withAssumptions(String... rows) throws IOException {
        return write("ejb/assumptions.csv", "id,question,reading", rows);
    }

    Path withFigures(String... rows) throws IOException {
        return write("ejb/figures.csv", "id,source,figure,counted", rows);
    }

    private Path write(String file, String header, String... rows) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        List<String> lines = Stream.concat(Stream.of(header), Stream.of(rows)).toList();
        Files.write(path, lines, StandardCharsets.UTF_8);
        return root;
    }

    static void shown(Path root, String file, String... lines) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines), StandardCharsets.UTF_8);
    }
}
