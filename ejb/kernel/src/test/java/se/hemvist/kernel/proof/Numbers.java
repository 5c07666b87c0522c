package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every number that a test may show: the requirements, clocks, readings and figures in the tree, in their order. */
final class Numbers {

    private final Map<String, Listed> byNumber = new LinkedHashMap<>();

    private Numbers(Stream<Listed> all) {
        all.forEach(listed -> {
            if (byNumber.put(listed.number(), listed) != null) {
                throw new IllegalStateException("%s is listed twice".formatted(listed.number()));
            }
        });
    }

    /** @throws IllegalStateException if a number occurs twice or a line is not whole */
    static Numbers in(Path root) {
        Stream<Listed> clocks = Clocks.rows(root).stream().map(Listed::clock);
        Stream<Listed> readings = Csv.rows(root.resolve(Tree.READINGS), "id,question,reading").stream()
                .map(Listed::reading);
        Stream<Listed> figures = Csv.rows(root.resolve(Tree.FIGURES), "id,source,figure,counted").stream()
                .map(Listed::figure);
        Stream<Listed> requirements = Requirements.in(root).all().stream().map(Listed::of);
        return new Numbers(Stream.of(requirements, clocks, readings, figures).flatMap(listed -> listed));
    }

    boolean has(String number) {
        return byNumber.containsKey(number);
    }

    Collection<Listed> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }

    List<Listed> of(Kind kind) {
        return all().stream().filter(listed -> listed.kind() == kind).toList();
    }

    List<Listed> of(Part part) {
        return all().stream().filter(listed -> listed.part() == part).toList();
    }
}
