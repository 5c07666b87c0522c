package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.Executions;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.document.Documents;

/** Move-ins (inflyttning) that were recorded with another day than they had. */
@Stateless
public class MoveInCorrections {

    @Inject
    PreparedSubleases subleases;

    @Inject
    Documents documents;

    @Inject
    Executions executions;

    @Inject
    DisclosureLog disclosures;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Says on which day the tenant moved in, that was recorded with another one. Whatever hangs on it hears it: the inspection, the
     * time that counts towards a transfer, when the decision on the home was carried out, and all that follows up the stay. The
     * other day stays in the timeline of the case.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws SubleaseRefusal.MoveInIsSettled unless it is in force: a notice is taken back first
     * @throws SubleaseRefusal.HappenedBeforeMoveIn if something happened before that only who lives there has to do with
     * @throws SubleaseRefusal if the day is before the lease begins, the landlord was told or the tenant had the keys
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or there is no reason
     * @throws se.hemvist.lease.document.DocumentRefusal if a paper was missing by then that nobody let be missing
     * @throws se.hemvist.kernel.rule.Refusal  if an ending or a transfer is under way, or what follows up the stay rests on the
     *     other day
     */
    @Operation("sublease.correct-move-in")
    public void correct(SubleaseId id, Expected expected, CorrectedMoveIn right) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check();
        Optional<LocalDate> told = landlordTold(sublease);
        right.landlordToldOn()
                .filter(on -> !told.equals(Optional.of(on)))
                .ifPresent(on -> demandTold(sublease, told, on));
        SubleaseEvent.MoveInCorrected corrected =
                sublease.correct(right, subleases.facts(id).days().convertedOn(), clock.today());
        documents.movedIn(sublease.papered(), right.on());
        executions.carriedOutOn(
                corrected.caseId(), DecisionKind.HOUSING, corrected.days().was(), right.on());
        landlordTold(sublease).filter(on -> !told.equals(Optional.of(on))).ifPresent(on -> tell(sublease.file(), on));
        subleases.flush();
        happened.fire(corrected);
        cases.note(corrected.caseId(), CorrectedMoveIn.recorded(corrected.days().was()));
        cases.note(corrected.caseId(), right.told());
    }

    private static Optional<LocalDate> landlordTold(Sublease sublease) {
        return sublease.movedIn().flatMap(moveIn -> Optional.ofNullable(moveIn.landlordToldOn()));
    }

    /** Of a sublet to somebody who has not applied nobody is told; of a lease that came here that day may be assumed. */
    private void demandTold(Sublease sublease, Optional<LocalDate> told, LocalDate on) {
        LocalDate applied =
                cases.look(sublease.about().caseId()).handling().application().receivedOn();
        Input.notBefore(told.filter(applied::isAfter).orElse(applied), on, "landlordToldOn");
    }

    private void tell(SubleaseFile file, LocalDate on) {
        disclosures.note(
                file.about().caseId(),
                Disclosure.of(Disclosed.SUBLET, file.parties().landlord(), Ground.DUTY, on));
    }
}
