package se.hemvist.intake.matching;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/** What a company's permit to answer is asked for: its own question only. */
record CompanyQuestion(UUID caseId, OrganisationId company, Municipality municipality) implements Related {

    private static final Relation ASKED_COMPANY = new Relation("asked-company");

    @Override
    public UUID subject() {
        return caseId;
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(caseId);
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return actor.belongsTo(company.value()) ? Set.of(ASKED_COMPANY) : Set.of();
    }
}
