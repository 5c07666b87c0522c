package se.hemvist.intake.provider;

import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * Who is to give the support in a case.
 *
 * @param provider  left out for a framework supplier until the case officer has chosen
 * @param deviation why it is not what the house proposes, in the coordinator's words
 */
public record ProviderChoice(ProviderKind kind, Optional<OrganisationId> provider, Optional<String> deviation) {

    /** One that says nothing of the proposal. */
    public ProviderChoice(ProviderKind kind, Optional<OrganisationId> provider) {
        this(kind, provider, Optional.empty());
    }

    /** The way and by whom; why is about a person. */
    @Override
    public String toString() {
        return "ProviderChoice[" + kind + "]";
    }
}
