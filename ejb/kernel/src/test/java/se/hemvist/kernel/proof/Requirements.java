package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.List;

/** The list of requirements in the tree, in its own order. */
final class Requirements {

    private final List<Requirement> all;

    private Requirements(List<Requirement> all) {
        this.all = all;
    }

    /** @throws IllegalStateException if a line is not whole */
    static Requirements in(Path root) {
        return new Requirements(Csv.rows(root.resolve(Tree.REQUIREMENTS), "id,context,source,heading,rule").stream()
                .map(Requirement::of)
                .toList());
    }

    List<Requirement> all() {
        return all;
    }
}
