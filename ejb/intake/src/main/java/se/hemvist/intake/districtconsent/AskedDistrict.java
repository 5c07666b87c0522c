package se.hemvist.intake.districtconsent;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/** A consent that is asked for, for asking whether somebody may: the parties of its case, and the district that is asked. */
record AskedDistrict(DistrictConsent consent, CaseFile file) implements Related {

    /** Of the district in whose area the flat lies. */
    static final Relation RECEIVING_DISTRICT = new Relation("receiving-district");

    /** Of the institution that had it asked through the district that placed the person. */
    static final Relation ASKED_THROUGH = new Relation("asked-through");

    @Override
    public UUID subject() {
        return consent.id().value();
    }

    @Override
    public Municipality municipality() {
        return file.municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(file.subject());
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = new HashSet<>(file.relationsOf(actor));
        if (actor.belongsTo(consent.district().value())) {
            relations.add(RECEIVING_DISTRICT);
        }
        if (consent.through().isPresent() && actor.belongsTo(consent.applicant().value())) {
            relations.add(ASKED_THROUGH);
        }
        return relations;
    }
}
