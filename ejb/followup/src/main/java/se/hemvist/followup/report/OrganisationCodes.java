package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;

/** What partners call the organisations that the figures speak of. */
@ApplicationScoped
class OrganisationCodes {

    @Inject
    Directory directory;

    /** By id; one that is not in the register has none. */
    Map<UUID, String> of(Collection<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.concat(Stream.of(cell.administration()), cell.provider().stream()))
                .distinct()
                .map(OrganisationId::new)
                .flatMap(id -> directory.find(id).stream())
                .collect(Collectors.toMap(
                        organisation -> organisation.id().value(),
                        organisation -> organisation.code().value()));
    }
}
