package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.Documents;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.document.Occasion;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;

/** Move-ins (inflyttning). */
@Stateless
public class MoveIns {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

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
     * Records that the tenant has moved in, which puts the lease in force and carries out the decision on the home; the
     * log of disclosures holds that the landlord was told of the sublet.
     *
     * @throws SubleaseRefusal.UnknownSublease    if there is no such sublease
     * @throws SubleaseRefusal.SubleaseNotThere   if it is not signed, or the tenant has moved in already
     * @throws CaseRefusal.DayTooLate     if the day is still to come
     * @throws CaseRefusal.DayTooEarly    if the landlord was told before the person applied
     * @throws SubleaseRefusal.MovedInBeforeStart before the first day of the lease
     * @throws SubleaseRefusal.LandlordNotTold    if the landlord was not told of the sublet by then
     * @throws SubleaseRefusal.KeysNotHandedOver  if the tenant had not got the keys by then
     * @throws se.hemvist.lease.document.DocumentRefusal if papers of the programme are missing by then and nobody who is
     *     named lets them be
     */
    @Operation("sublease.move-in")
    public void moveIn(SubleaseId id, Expected expected, MoveInRecord moveIn, HandedDocuments handed) {
        LocalDate today = clock.today();
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check();
        Optional.ofNullable(moveIn.landlordToldOn())
                .ifPresent(on -> Input.notBefore(appliedOn(sublease.file()), on, "landlordToldOn"));
        SubleaseEvent.MovedIn movedIn = sublease.moveIn(moveIn, today);
        Set<DocumentKind> without = documents.moveIn(sublease.papered(), moveIn.on(), handed);
        headLeases.begin(sublease.headLease(), moveIn.on());
        executions.carriedOut(movedIn.caseId(), DecisionKind.HOUSING, moveIn.on());
        Optional.ofNullable(moveIn.landlordToldOn()).ifPresent(on -> landlordTold(sublease.file(), on));
        happened.fire(movedIn);
        sublease.departed(without.stream().map(paper -> Departure.paper(Occasion.MOVE_IN, paper)), moveIn.on())
                .forEach(happened::fire);
    }

    /** Of a sublet to somebody who has not applied nobody is told. */
    private LocalDate appliedOn(SubleaseFile file) {
        return cases.look(file.about().caseId()).handling().application().receivedOn();
    }

    private void landlordTold(SubleaseFile file, LocalDate on) {
        disclosures.note(
                file.about().caseId(),
                Disclosure.of(Disclosed.SUBLET, file.parties().landlord(), Ground.DUTY, on));
    }
}
