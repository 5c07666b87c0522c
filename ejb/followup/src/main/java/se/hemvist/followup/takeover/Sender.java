package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRefusal.NoSuchCode;
import se.hemvist.followup.takeover.TakeoverRefusal.NotTheCallersCase;
import se.hemvist.followup.takeover.TakeoverRow.OwnersFlat;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.Municipality;

/**
 * Who sends a list, and whom its codes mean.
 *
 * @param organisations the municipality's, by their codes
 * @param agency        the housing agency, where one mediates
 * @param today         the day on which the list is taken over
 */
record Sender(
        Municipality municipality,
        Actor actor,
        Map<String, OrganisationId> organisations,
        Optional<OrganisationId> agency,
        LocalDate today) {

    /**
     * Who has a part in a case; what is left out is the administration's own, or the agency's.
     *
     * @throws NoSuchCode        if the municipality has no organisation of a code
     * @throws NotTheCallersCase if it is another administration's
     */
    CaseParties parties(Parts parts) {
        OrganisationId administration = of(parts.administration(), "administration");
        if (!actor.belongsTo(administration.value())) {
            throw new NotTheCallersCase(administration);
        }
        return new CaseParties(
                administration,
                parts.coordinationUnit()
                        .map(code -> of(code, "coordinationUnit"))
                        .orElseGet(() -> Input.given(agency, "coordinationUnit")),
                Optional.empty(),
                parts.provider().map(code -> of(code, "provider")).or(() -> Optional.of(administration)),
                parts.headTenant().map(code -> of(code, "headTenant")).or(() -> Optional.of(administration)));
    }

    OrganisationId landlord(OwnersFlat flat) {
        return of(flat.landlord(), "landlord");
    }

    /** @throws NoSuchCode if the municipality has no organisation of the code */
    OrganisationId company(String code) {
        return of(code, "companies");
    }

    private OrganisationId of(String code, String column) {
        return Optional.ofNullable(organisations.get(code)).orElseThrow(() -> new NoSuchCode(column));
    }
}
