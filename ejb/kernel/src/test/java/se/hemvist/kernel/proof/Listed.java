package se.hemvist.kernel.proof;

import java.util.List;

/**
 * A number that a test may show.
 *
 * @param says one text for each column of its kind
 */
record Listed(String number, Part part, List<String> says) {

    static Listed of(Requirement requirement) {
        return new Listed(
                requirement.id(),
                Part.of(requirement.context()),
                List.of(requirement.source() + ": " + requirement.heading(), requirement.rule()));
    }

    /** A clock of the law has the letter of the law's clocks. How the house keeps it, which stands last, is said elsewhere. */
    static Listed clock(List<String> row) {
        Part part = row.get(0).startsWith("C-") ? Part.LAW_CLOCKS : Part.CLOCKS;
        return new Listed(row.get(0), part, row.subList(1, row.size() - 1));
    }

    static Listed reading(List<String> row) {
        return new Listed(row.get(0), Part.READINGS, row.subList(1, row.size()));
    }

    static Listed figure(List<String> row) {
        return new Listed(row.get(0), Part.FIGURES, row.subList(1, row.size()));
    }

    Kind kind() {
        return part.kind();
    }
}
