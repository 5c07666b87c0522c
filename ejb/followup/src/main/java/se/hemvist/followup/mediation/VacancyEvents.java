package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.followup.mediation.MediationFact.About;
import se.hemvist.followup.mediation.MediationFact.Kind;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Ownership;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.VacancyEvent;
import se.hemvist.intake.vacancy.VacancyEvent.Origin;

/** What vacant flats mean for the figures, where a housing agency mediates them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VacancyEvents {

    private static final String UNCLASSED = "UNCLASSED";

    @Inject
    MediationFacts facts;

    @Inject
    Directory directory;

    /** A flat counts as incoming on the day on which it was received under an agreement, whatever becomes of it. */
    void on(@Observes VacancyEvent.Received received) {
        if (received.origin().agreement().isPresent()) {
            agency(received).ifPresent(agency -> {
                facts.add(new MediationFact(Kind.FLAT_RECEIVED, about(received, agency), received.on(), ""));
                facts.add(handedOver(received));
            });
        }
    }

    void on(@Observes VacancyEvent.Streamed streamed) {
        agency(streamed)
                .map(agency -> about(streamed, agency))
                .ifPresent(about -> facts.add(new MediationFact(
                        Kind.FLAT_STREAMED,
                        about,
                        streamed.on(),
                        streamed.stream().name())));
    }

    void on(@Observes VacancyEvent.Withdrawn withdrawn) {
        agency(withdrawn)
                .map(agency -> about(withdrawn, agency))
                .ifPresent(about -> facts.add(new MediationFact(Kind.FLAT_WITHDRAWN, about, withdrawn.on(), "")));
    }

    private MediationFact handedOver(VacancyEvent.Received received) {
        Origin origin = received.origin();
        Ownership ownership = directory
                .find(origin.landlord())
                .orElseThrow(IllegalStateException::new)
                .nature()
                .ownership();
        String place = origin.areaClass().map(AreaClass::name).orElse(UNCLASSED);
        return new MediationFact(
                Kind.FLAT_HANDED_OVER, about(received, origin.landlord()), received.on(), ownership + "." + place);
    }

    private Optional<OrganisationId> agency(VacancyEvent event) {
        return directory.agency(event.municipality(), event.on());
    }

    private static About about(VacancyEvent event, OrganisationId organisation) {
        return new About(event.municipality(), event.flat().value(), organisation);
    }
}
