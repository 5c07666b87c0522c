package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.template.PaperKind;

/**
 * A line in the list of a month: one paper of one assignment, and what became of it.
 *
 * @param dueOn the last day on which it is sent in time
 */
public record MonthPaper(
        AssignmentId assignment, AssignedCase about, PaperKind kind, LocalDate dueOn, Outcome outcome) {

    /** Whether the paper is there. */
    public enum Presence {
        /** It was sent. */
        PRESENT,
        /** It was not, and its last day has passed. */
        MISSING,
        /** It was not, and its last day has not passed. */
        NOT_YET_DUE,
        /** Whoever gets it does without. */
        EXCUSED,
        /** The support covered so little of the month that none is asked for. */
        NOT_ASKED
    }

    /**
     * What became of it.
     *
     * @param on       the day on which it was sent or excused
     * @param standing how it stands, if it is there
     * @param excuse   why it is done without, if it is
     */
    public record Outcome(
            Presence presence,
            Optional<LocalDate> on,
            Optional<PaperStanding> standing,
            Optional<PaperExcuses.Reason> excuse) {

        static Outcome sent(LocalDate on, PaperStanding standing) {
            return new Outcome(Presence.PRESENT, Optional.of(on), Optional.of(standing), Optional.empty());
        }

        static Outcome excused(LocalDate on, PaperExcuses.Reason because) {
            return new Outcome(Presence.EXCUSED, Optional.of(on), Optional.empty(), Optional.of(because));
        }

        static Outcome notThere(Presence presence) {
            return new Outcome(presence, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
