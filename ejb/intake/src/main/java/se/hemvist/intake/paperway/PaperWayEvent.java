package se.hemvist.intake.paperway;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.NewPerson;

/** What happened on paper to a form in a case, told inside the transaction in which it was recorded. */
public sealed interface PaperWayEvent {

    CaseId caseId();

    FormKind form();

    /**
     * The form has been sent.
     *
     * @param about whose it is
     */
    record Sent(CaseId caseId, FormKind form, NewPerson about, LocalDate on) implements PaperWayEvent {}

    /** An answer to it has come back. */
    record Answered(CaseId caseId, FormKind form, PaperAnswer answer) implements PaperWayEvent {}
}
