package se.hemvist.intake.withdrawal;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;

/** What was told of the wish to take an application back, inside the transaction in which it was recorded. */
public sealed interface WithdrawalEvent {

    CaseId caseId();

    LocalDate on();

    /**
     * The wish has come.
     *
     * @param applicant the organisation on whose side the case is
     */
    record Wished(CaseId caseId, OrganisationId applicant, WishedBy by, LocalDate on) implements WithdrawalEvent {}
}
