package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/** Who sends a list. */
@ApplicationScoped
class Senders {

    @Inject
    Directory directory;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** The caller, who may take over cases of the municipality, with whom its codes mean. */
    Sender permitted(Municipality municipality) {
        access.permit(Related.anything(municipality));
        List<OrganisationView> all = directory.of(municipality, EnumSet.allOf(OrganisationKind.class));
        Map<String, OrganisationId> organisations =
                all.stream().collect(Collectors.toMap(one -> one.code().value(), OrganisationView::id));
        return new Sender(
                municipality,
                access.actor(),
                organisations,
                directory.agency(municipality, clock.today()),
                clock.today());
    }
}
