package se.hemvist.intake.mediation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/** An offer that is mediated, for asking whether somebody may: the parties of its case, and the flat's landlord. */
public record MediatedOffer(OfferFile offer, OrganisationId landlord) implements Related {

    @Override
    public UUID subject() {
        return offer.id().value();
    }

    @Override
    public Municipality municipality() {
        return offer.housingCase().municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(offer.housingCase().subject());
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = new HashSet<>(offer.housingCase().relationsOf(actor));
        if (actor.belongsTo(landlord.value())) {
            relations.add(FlatView.LANDLORD);
        }
        return relations;
    }
}
