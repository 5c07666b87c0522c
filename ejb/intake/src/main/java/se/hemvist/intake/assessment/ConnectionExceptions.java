package se.hemvist.intake.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.NotDoneInThisState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.assessment.AssessmentRefusal.ConnectionTooWeak;
import se.hemvist.intake.assessment.AssessmentRefusal.NotYetAssessed;
import se.hemvist.intake.assessment.AssessmentRefusal.NothingToExcept;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

/**
 * The housing agency's exceptions from who must pay for the treatment, each after an individual examination of the
 * person's connection to the city (anknytning).
 */
@Stateless
public class ConnectionExceptions {

    @Inject
    RecordedAssessments assessments;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Makes an exception or says no to one, with the grounds; a later decision takes the place of an earlier one.
     *
     * @throws NotDoneInThisState if the case is over
     * @throws NotYetAssessed     if nobody has been assessed
     * @throws NothingToExcept    unless somebody other than the city is known to pay
     * @throws ConnectionTooWeak  if one is made although the connection is not as strong as it must be
     * @throws CaseRefusal        if the grounds are blank, or the day is still to come or before the application came
     */
    @Operation("connection-exception.decide")
    public void decide(CaseId caseId, Expected expected, ConnectionDecision decision) {
        CaseFile file = progress.take(caseId, expected);
        file.demandOpen();
        Input.text(decision.reasons(), "reasons");
        LocalDate on = Input.notAfter(clock.today(), decision.on(), "on");
        Input.notBefore(file.handling().application().receivedOn(), on, "on");
        demandOtherPayer(caseId, on);
        Version<ConnectionPolicy> policy = ConnectionPolicy.TRIAL_AND_TRAINING.on(on);
        if (decision.granted() && !policy.rule().isMetBy(decision)) {
            throw new ConnectionTooWeak(decision).by(policy);
        }
        int place = assessments.examined(caseId).map(last -> last.place() + 1).orElse(1);
        assessments.add(new ConnectionExamination(
                caseId, place, decision, access.actor().user()));
        String what = decision.granted() ? "connection-exception-granted" : "connection-exception-refused";
        progress.note(caseId, Occurrence.of(what, on).by("ConnectionPolicy", policy));
    }

    private void demandOtherPayer(CaseId caseId, LocalDate on) {
        Payer payer = assessments
                .latest(caseId)
                .orElseThrow(() -> new NotYetAssessed(EnumSet.of(Guard.PAID_BY_CITY), on))
                .assessed()
                .care()
                .funding()
                .paidBy();
        if (payer != Payer.OTHER) {
            throw new NothingToExcept(payer);
        }
    }
}
