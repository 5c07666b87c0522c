package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.Set;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

/** Stays for tests: moved in on Monday 1 February 2027. */
final class AStay {

    static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    static final LocalDate EARLIEST = LocalDate.of(2027, 12, 3);
    static final LocalDate DUE = LocalDate.of(2028, 2, 1);
    static final LocalDate REVIEW_FROM = LocalDate.of(2028, 2, 1);
    static final LocalDate DECIDABLE = LocalDate.of(2029, 8, 1);
    static final LocalDate STOP = LocalDate.of(2030, 2, 1);

    private AStay() {}

    static Stay in(Programme programme) {
        OrganisationId district = OrganisationId.next();
        LeasedCase about = new LeasedCase(CaseId.next(), CaseNumber.of(2027, 7), new Municipality("0180"));
        SubleaseParties parties = new SubleaseParties(district, district, district, OrganisationId.next());
        return Stay.begun(
                new MovedIn(SubleaseId.next(), about, parties, programme, MOVED_IN),
                new StayCase(about.caseId(), about.number(), about.municipality(), district, OrganisationId.next()));
    }

    static CheckpointRecord held(LocalDate on) {
        return new CheckpointRecord(
                on,
                Set.of(Participant.RESIDENT, Participant.CONTACT_PERSON),
                CheckpointRecord.Result.WORKS_WELL,
                "Hyran betald, inga störningar.");
    }

    static TrialReview review(LocalDate on) {
        return new TrialReview(on, TrialReview.Conclusion.GO_ON, "Behöver mer tid.");
    }

    static TrialDecision end(LocalDate on) {
        return new TrialDecision(on, TrialDecision.Kind.END, "Enhetschef Ek", "Försöket har pågått länge nog.", null);
    }

    static TrialDecision goesOn(LocalDate on, LocalDate reviewOn) {
        return new TrialDecision(
                on, TrialDecision.Kind.SPECIAL_REASONS, "Enhetschef Ek", "Sjukdom under året.", reviewOn);
    }
}
