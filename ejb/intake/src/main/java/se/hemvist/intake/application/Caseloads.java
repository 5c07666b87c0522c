package se.hemvist.intake.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseRefusal.NotAColleague;
import se.hemvist.intake.application.CaseRefusal.NothingToHandOver;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/** Handing over all cases of one who leaves, is away or has too many. */
@Stateless
public class Caseloads {

    @Inject
    CaseOwners owners;

    @Inject
    Directory directory;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Gives a colleague all open cases for which somebody answers in the caller's organisation; each case's timeline says
     * so, with the reason.
     *
     * @throws NotAColleague      if the receiver does not work at the caller's organisation
     * @throws NothingToHandOver  if the giver answers for no open case there
     * @throws CaseRefusal        if the reason is blank, or the day is still to come
     */
    @Operation("caseload.hand-over")
    public void handOver(Municipality municipality, CaseloadHandOver over) {
        Permit permit = access.permit(Related.anything(municipality));
        OrganisationId organisation = OrganisationId.of(permit.actor());
        Input.text(over.reason(), "reason");
        Input.notAfter(clock.today(), over.on(), "on");
        if (!directory.worksAt(over.to(), organisation)) {
            throw new NotAColleague(organisation);
        }
        if (owners.handOver(organisation, over) == 0) {
            throw new NothingToHandOver(over.from());
        }
    }
}
