package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.IdentityNumber;

/**
 * A task of the paper way, for named persons only.
 *
 * @param about  whose form it is; left out in lists
 * @param closed once the form has been sent on paper
 */
public record PaperTaskView(Head head, Receipt receipt, Optional<Whom> about, Optional<Closed> closed) {

    /** Which form, and when it came. */
    public record Head(PaperTaskId id, FormKind kind, LocalDate receivedOn) {}

    /**
     * What the sender got.
     *
     * @param caseId of a case that is not there, but for a form in a case or one with which a case goes on
     */
    public record Receipt(CaseId caseId, CaseNumber number) {}

    /** Whose form it is. */
    public record Whom(IdentityNumber identityNumber, String givenName, String familyName) {

        /** Nothing of who they are. */
        @Override
        public String toString() {
            return "Whom[]";
        }
    }

    /**
     * That it is done, and what came of it.
     *
     * @param by           the user
     * @param registeredOn the day on which a case was registered from the paper, if one was
     * @param noCaseOn     the day on which it was said that none is to be, if it was
     */
    public record Closed(
            SentPaper paper,
            String by,
            Optional<LocalDate> registeredOn,
            Optional<LocalDate> noCaseOn,
            List<PaperAnswer> answers) {

        public Closed {
            answers = List.copyOf(answers);
        }
    }
}
