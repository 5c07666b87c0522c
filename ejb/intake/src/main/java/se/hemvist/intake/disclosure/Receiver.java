package se.hemvist.intake.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.disclosure.DisclosureRefusal.OrganisationOrName;
import se.hemvist.intake.party.OrganisationId;

/** To whom something was disclosed: an organisation of the house, or somebody else by name, such as a court. */
@Embeddable
public record Receiver(
        @Column(name = "organisation_id", updatable = false) @Nullable UUID organisation,
        @Column(name = "receiver_name", updatable = false) @Nullable String name) {

    static Receiver of(OrganisationId organisation) {
        return new Receiver(organisation.value(), null);
    }

    /**
     * The one that is given.
     *
     * @throws OrganisationOrName unless it is one of the two
     */
    public static Receiver of(Optional<OrganisationId> organisation, Optional<String> name) {
        Optional<String> named = name.map(String::strip).filter(said -> !said.isEmpty());
        if (organisation.isPresent() == named.isPresent()) {
            throw new OrganisationOrName();
        }
        return new Receiver(organisation.map(OrganisationId::value).orElse(null), named.orElse(null));
    }
}
