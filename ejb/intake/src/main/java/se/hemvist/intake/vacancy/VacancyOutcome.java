package se.hemvist.intake.vacancy;

import java.util.List;
import se.hemvist.kernel.rule.Refusal;

/**
 * What became of a landlord's list.
 *
 * @param taken   the lines that are flats now
 * @param known   the lines that had come before and say the same
 * @param refused the lines that were not taken in
 */
public record VacancyOutcome(List<Taken> taken, List<Integer> known, List<Refused> refused) {

    public VacancyOutcome {
        taken = List.copyOf(taken);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }

    /** A line and the flat that it is now. */
    public record Taken(int line, FlatId flat) {}

    /**
     * A line and why it was not taken in.
     *
     * @param whys all that is wrong with it, in the order of its cells; there is one at least
     */
    public record Refused(int line, List<Refusal> whys) {

        public Refused {
            whys = List.copyOf(whys);
        }

        public Refused(int line, Refusal why) {
            this(line, List.of(why));
        }

        /** The first of them. */
        public Refusal why() {
            return whys.get(0);
        }
    }
}
