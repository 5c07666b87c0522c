package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.paper.PaperEvent;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.visit.VisitEvent;
import se.hemvist.followup.visit.VisitId;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.ReferralEvent;
import se.hemvist.kernel.number.CaseNumber;

import static se.hemvist.followup.report.Wired.GOTEBORG;

/** Events as the contexts fire them, for organisations of the test's choice. */
final class Happenings {

    private Happenings() {}

    static ReferralEvent.Received received(UUID administration, String appliedOn, String on) {
        return new ReferralEvent.Received(about(administration), LocalDate.parse(appliedOn), LocalDate.parse(on));
    }

    static ReferralEvent.Answered answered(UUID administration, boolean yes, String criteriaNotMet, String on) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        Arrays.stream(criteriaNotMet.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Criterion::valueOf)
                .forEach(criteria::add);
        return new ReferralEvent.Answered(about(administration), yes, criteria, LocalDate.parse(on));
    }

    private static ReferralEvent.About about(UUID administration) {
        return new ReferralEvent.About(new CaseId(UUID.randomUUID()), GOTEBORG, new OrganisationId(administration));
    }

    /** An assignment of an administration to a provider. */
    record Assigned(AssignmentId id, AssignedCase about) {

        static Assigned by(UUID administration, UUID provider) {
            return new Assigned(
                    AssignmentId.next(),
                    new AssignedCase(
                            new CaseId(UUID.randomUUID()),
                            CaseNumber.of(2026, 1),
                            GOTEBORG,
                            new OrganisationId(administration),
                            new OrganisationId(provider)));
        }

        PhaseEntered enters(AssignmentState state, LocalDate on) {
            return new PhaseEntered(id, about, state, on);
        }

        VisitEvent.Recorded visited(VisitOutcome outcome, LocalDate on) {
            return new VisitEvent.Recorded(VisitId.next(), id, about, outcome, on);
        }

        VisitEvent.Voided voided(VisitEvent.Recorded visit, LocalDate found) {
            return new VisitEvent.Voided(
                    visit.visit(), id, about, visit.on(), Struck.of(found, "lind", "Gällde en annan deltagare."));
        }

        PaperEvent.Sent sent(PaperKind kind, YearMonth month, boolean late) {
            return sent(kind, month, late, Validity.VALID);
        }

        PaperEvent.Sent sent(PaperKind kind, YearMonth month, boolean late, Validity validity) {
            return new PaperEvent.Sent(
                    id, about, kind, month, new PaperEvent.Sending(month.atEndOfMonth(), late, validity));
        }

        PaperEvent.Completed completed(PaperKind kind, YearMonth month, LocalDate on, Validity validity) {
            return new PaperEvent.Completed(id, about, kind, month, new PaperEvent.Completion(on, validity));
        }

        PaperEvent.Excused excused(PaperKind kind, YearMonth month, LocalDate on) {
            return new PaperEvent.Excused(id, about, kind, month, on);
        }
    }
}
