package se.hemvist.followup.takeover;

import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.rule.Refusal;

/** One of several lines that are done together was refused: what was done for all of them is taken back. */
final class RefusedRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refused row;

    RefusedRow(int line, Refusal why) {
        super(null, why, false, false);
        this.row = new Refused(line, why);
    }

    Refused row() {
        return row;
    }
}
