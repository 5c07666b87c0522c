package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.PaperKind;

/** What happens with the papers of a month, told inside the transaction in which it happened. */
public sealed interface PaperEvent {

    AssignmentId assignment();

    AssignedCase about();

    PaperKind kind();

    YearMonth month();

    /** A paper was sent. */
    record Sent(AssignmentId assignment, AssignedCase about, PaperKind kind, YearMonth month, Sending sending)
            implements PaperEvent {

        public LocalDate sentOn() {
            return sending.on();
        }

        public boolean late() {
            return sending.late();
        }

        public Validity validity() {
            return sending.validity();
        }
    }

    /** Answers were added to a paper that lacked some. */
    record Completed(
            AssignmentId assignment, AssignedCase about, PaperKind kind, YearMonth month, Completion completion)
            implements PaperEvent {}

    /** The month's paper need not be sent. */
    record Excused(AssignmentId assignment, AssignedCase about, PaperKind kind, YearMonth month, LocalDate on)
            implements PaperEvent {}

    /**
     * When it was sent.
     *
     * @param late whether that, or the making of it, was later than the month asks for
     */
    record Sending(LocalDate on, boolean late, Validity validity) {}

    /** When it was completed, and whether it answers all since then. */
    record Completion(LocalDate on, Validity validity) {}
}
