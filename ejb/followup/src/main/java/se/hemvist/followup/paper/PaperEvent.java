package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentId;

/** What happens with the papers of a month, told inside the transaction in which it happened. */
public sealed interface PaperEvent {

    AssignmentId assignment();

    AssignedCase about();

    /** A paper was sent. */
    record Sent(AssignmentId assignment, AssignedCase about, PaperKind kind, YearMonth month, Sending sending)
            implements PaperEvent {

        public LocalDate sentOn() {
            return sending.on();
        }

        public boolean late() {
            return sending.late();
        }
    }

    /**
     * When it was sent.
     *
     * @param late whether that, or the making of it, was later than the month asks for
     */
    record Sending(LocalDate on, boolean late) {}
}
