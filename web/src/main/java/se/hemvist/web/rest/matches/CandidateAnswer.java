package se.hemvist.web.rest.matches;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.verdict.Candidate;

/** Somebody whom a flat suits, and what gives them their place in the list. */
public record CandidateAnswer(
        UUID caseId, String caseNumber, boolean ownArea, LocalDate waitingSince, LocalDate suitsSince) {

    static CandidateAnswer of(Candidate candidate) {
        return new CandidateAnswer(
                candidate.housingCase().id().value(),
                candidate.housingCase().number().value(),
                candidate.ownArea(),
                candidate.waitingSince(),
                candidate.suitsSince());
    }
}
