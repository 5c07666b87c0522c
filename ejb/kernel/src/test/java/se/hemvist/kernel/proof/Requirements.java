package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list of requirements in the tree, in its own order. */
final class Requirements {

    private final Map<String, Requirement> byNumber;

    private Requirements(Map<String, Requirement> byNumber) {
        this.byNumber = byNumber;
    }

    /** @throws IllegalStateException if a number occurs twice or a line is not whole */
    static Requirements in(Path root) {
        Map<String, Requirement> byNumber = new LinkedHashMap<>();
        Csv.rows(root.resolve(Tree.REQUIREMENTS), "id,context,source,heading,rule").stream()
                .map(Requirement::of)
                .forEach(requirement -> {
                    if (byNumber.put(requirement.id(), requirement) != null) {
                        throw new IllegalStateException("%s is listed twice".formatted(requirement.id()));
                    }
                });
        return new Requirements(byNumber);
    }

    boolean has(String number) {
        return byNumber.containsKey(number);
    }

    Collection<Requirement> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }
}
