package se.hemvist.intake.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** A delegation to be entered. */
public record NewDelegation(Municipality municipality, OrganisationId organisation, Power power, Validity valid) {

    /**
     * Who takes which decision, and by what.
     *
     * @param title     of whoever decides, as the order has it (enhetschef)
     * @param user      by whose account alone; left out where everybody of that title may
     * @param reference its number in the order of delegation
     */
    @Embeddable
    public record Power(
            @Enumerated(EnumType.STRING) @Column(name = "decision") DelegatedDecision decision,
            String title,
            @Column(name = "user_name") @Nullable String user,
            String reference) {}
}
