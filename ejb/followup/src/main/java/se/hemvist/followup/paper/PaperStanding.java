package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.template.Flaw;

/**
 * How a paper that was sent stands.
 *
 * @param late        whether it was made or sent later than the month asks for
 * @param flaws       what is wrong with its answers, in the order of the form
 * @param completedOn the day on which answers were last added to it
 */
public record PaperStanding(boolean late, Validity validity, List<Flaw> flaws, Optional<LocalDate> completedOn) {

    /** Whether a paper that is there answers all that its template asks. It has nothing to do with when it was sent. */
    public enum Validity {
        /** It does, and did by the day on which the month's is due, or from the sending on. */
        VALID,
        /** An answer is missing or cannot be read. */
        FLAWED,
        /** It does since a day after the one on which the month's was due. */
        COMPLETED_LATE
    }

    public PaperStanding {
        flaws = List.copyOf(flaws);
    }

    static PaperStanding of(boolean late, List<Flaw> flaws, Optional<LocalDate> completedOn, LocalDate dueOn) {
        return new PaperStanding(late, validity(flaws, completedOn, dueOn), flaws, completedOn);
    }

    private static Validity validity(List<Flaw> flaws, Optional<LocalDate> completedOn, LocalDate dueOn) {
        if (flaws.stream().anyMatch(Flaw::weighs)) {
            return Validity.FLAWED;
        }
        return completedOn.filter(day -> day.isAfter(dueOn)).isPresent() ? Validity.COMPLETED_LATE : Validity.VALID;
    }
}
