package se.hemvist.followup.takeover;

import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * What became of a list of running cases, or would.
 *
 * @param taken   the lines that are cases now
 * @param known   the lines that had been taken over before
 * @param refused the lines that were not
 */
public record TakeoverOutcome(List<Taken> taken, List<Integer> known, List<Refused> refused) {

    public TakeoverOutcome {
        taken = List.copyOf(taken);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }

    /**
     * A line that was taken over.
     *
     * @param entered         what it is here now; left out in a dry run, and where whoever sent it may not know of the case
     * @param past            how many of its deadlines were past, and wait for a decision
     * @param assumedHeadRent what the flat was taken to cost the head tenant a month, where a line of a lease does not say it
     */
    public record Taken(int line, Optional<Entered> entered, int past, Optional<Money> assumedHeadRent) {

        /** As it is told where nothing is kept. */
        Taken told() {
            return new Taken(line, Optional.empty(), past, assumedHeadRent);
        }
    }

    /** A case, and its lease if it has one. */
    public record Entered(CaseId caseId, CaseNumber number, Optional<SubleaseId> sublease) {}
}
