package se.hemvist.intake.application;

import java.time.LocalDate;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** What happened to a case, told inside the transaction in which it happened. */
public sealed interface CaseEvent {

    CaseId caseId();

    /** A case has been opened. */
    record Opened(CaseId caseId, Municipality municipality, Programme programme, LocalDate on) implements CaseEvent {}

    /**
     * A letter has gone out in a case.
     *
     * @param letter which of the house's letters
     */
    record LetterSent(CaseId caseId, String letter, OrganisationId to, LocalDate on) implements CaseEvent {}

    /** A case was opened by mistake, and is counted nowhere. */
    record Voided(CaseId caseId, LocalDate on) implements CaseEvent {}

    /** The home that was signed for in a case, which is over since, was signed for by mistake, or nobody moves in to it. */
    record HomeVoided(CaseId caseId, LocalDate on) implements CaseEvent {}

    /**
     * A case that was over goes on where it stood: what it was over by was not so.
     *
     * @param overOn the day on which it was over
     * @param on     the day on which that was put right
     */
    record Reopened(CaseId caseId, CaseState to, LocalDate overOn, LocalDate on) implements CaseEvent {}

    /** A case has gone from one state to another. */
    record Advanced(CaseId caseId, CaseState from, CaseState to, LocalDate on) implements CaseEvent {}
}
