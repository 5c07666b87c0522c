package se.hemvist.kernel.setting;

import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.number.CaseNumber;

/**
 * What a rule would make of open cases with another value.
 *
 * @param rule    the rule that reads it
 * @param reach   how far what is open would come under it
 * @param figures what is counted of the municipality as a whole
 * @param touched the open cases that would come out otherwise
 */
public record Prospect(String rule, Reach reach, List<Figure> figures, List<Touched> touched) {

    public Prospect {
        figures = List.copyOf(figures);
        touched = List.copyOf(touched);
    }

    /** A number as it is and as it would be, by a code in kebab case. */
    public record Figure(String name, long before, long after) {}

    /**
     * A case that comes out otherwise.
     *
     * @param kind   how, such as {@code ANSWER_EARLIER}
     * @param before what holds for it, a day or a code
     * @param after  what would hold
     * @param kept   whether it began before the value governs, so that it keeps what holds for it and is told only to
     *     compare with
     */
    public record Touched(Whose whose, String kind, String before, String after, boolean kept) {}

    /** A case and the organisations that work on it; nothing of whom it is about. */
    public record Whose(UUID caseId, CaseNumber number, UUID administration, UUID unit) {}
}
