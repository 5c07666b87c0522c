package se.hemvist.intake.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.delegation.DelegationRefusal.DelegationThere;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The register of who decides by delegation. */
@Stateless
public class Delegations {

    private static final Set<OrganisationKind> DECIDE = EnumSet.of(
            OrganisationKind.SOCIAL_ADMINISTRATION,
            OrganisationKind.DISTRICT_ADMINISTRATION,
            OrganisationKind.CARE_INSTITUTION);

    @Inject
    EnteredDelegations delegations;

    @Inject
    Directory directory;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * Enters one. From the first day of an organisation's first one on, no decision of it is recorded without.
     *
     * @throws DelegationThere                                       if the organisation has the same at that time
     * @throws DelegationRefusal.EndsTooEarly                        if its last day is before its first
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part is blank
     * @throws se.hemvist.intake.party.PartyRefusal.NotSuchAnOrganisation
     *     if the organisation decides nothing under the Act, or takes no part in the municipality on the first day
     */
    @Operation("delegation.enter")
    public DelegationId enter(NewDelegation entered) {
        access.permit(Related.installation());
        Delegation delegation = Delegation.entered(entered);
        directory.require(
                entered.organisation(),
                new Directory.Demand(
                        entered.municipality(), DECIDE, entered.valid().from()),
                "organisation");
        delegations.oneAtATime(entered.organisation());
        if (delegations.of(entered.organisation()).stream().anyMatch(other -> other.standsInTheWayOf(delegation))) {
            throw new DelegationThere(entered);
        }
        delegations.add(delegation);
        return delegation.view().id();
    }

    /**
     * Ends one after a day that has not been; what was decided by it stands.
     *
     * @throws DelegationRefusal.UnknownDelegation if there is none by that id
     * @throws DelegationRefusal.EndsTooEarly      if the day has been, or is before its first
     * @throws DelegationRefusal.DelegationOver    if it ends at the latest then
     */
    @Operation("delegation.end")
    public void end(DelegationId id, LocalDate lastDay) {
        access.permit(Related.installation());
        delegations.get(id).endAfter(lastDay, clock.today());
    }

    /** Those of a municipality, past ones among them; whoever works in an organisation reads its own. */
    @Operation(value = "delegation.list", read = true)
    public Page<DelegationView> list(Municipality municipality, PageRequest request) {
        Permit permit = access.permit(Related.anything(municipality));
        List<DelegationView> all = delegations.in(municipality).stream()
                .map(Delegation::view)
                .filter(view -> permit.sees("every-organisation")
                        || permit.actor().belongsTo(view.organisation().value()))
                .toList();
        List<DelegationView> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
