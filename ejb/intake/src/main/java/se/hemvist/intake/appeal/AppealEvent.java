package se.hemvist.intake.appeal;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;

/** What happened to an appeal, told inside the transaction in which it was recorded. */
public sealed interface AppealEvent {

    CaseId caseId();

    LocalDate on();

    /** It has come to the board. */
    record Received(CaseId caseId, LocalDate on) implements AppealEvent {}

    /** It is over. */
    record Ended(CaseId caseId, AppealResult result, LocalDate on) implements AppealEvent {}
}
