package se.hemvist.intake.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/**
 * A flat as the reader may see it.
 *
 * @param address left out for those who need not know it
 */
public record FlatView(FlatHead head, Optional<Address> address, Size size, LettingTerms terms, long version)
        implements Related {

    /** Of the company that owns the flat. */
    public static final Relation LANDLORD = new Relation("landlord");

    /**
     * Which flat, whose, and where it stands.
     *
     * @param receivedOn the day it was handed over
     */
    public record FlatHead(
            FlatId id, Municipality municipality, OrganisationId company, FlatState state, LocalDate receivedOn) {}

    public FlatId id() {
        return head.id();
    }

    public OrganisationId company() {
        return head.company();
    }

    public FlatState state() {
        return head.state();
    }

    @Override
    public Municipality municipality() {
        return head.municipality();
    }

    @Override
    public UUID subject() {
        return head.id().value();
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return actor.belongsTo(head.company().value()) ? Set.of(LANDLORD) : Set.of();
    }

    /** The same for those who need not know where it is. */
    public FlatView withoutAddress() {
        return new FlatView(head, Optional.empty(), size, terms, version);
    }
}
