package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.mediation.MediationFact.About;
import se.hemvist.followup.mediation.MediationFact.Kind;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.vacancy.VacancyEvent;

/** What vacant flats mean for the figures, where a housing agency mediates them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VacancyEvents {

    @Inject
    MediationFacts facts;

    @Inject
    Directory directory;

    /** A flat counts as incoming on the day on which it was received under an agreement, whatever becomes of it. */
    void on(@Observes VacancyEvent.Received received) {
        if (received.agreement().isPresent()) {
            add(Kind.FLAT_RECEIVED, received, "");
        }
    }

    void on(@Observes VacancyEvent.Streamed streamed) {
        add(Kind.FLAT_STREAMED, streamed, streamed.stream().name());
    }

    private void add(Kind kind, VacancyEvent event, String detail) {
        directory
                .agency(event.municipality(), event.on())
                .map(agency -> new About(event.municipality(), event.flat().value(), agency))
                .ifPresent(about -> facts.add(new MediationFact(kind, about, event.on(), detail)));
    }
}
