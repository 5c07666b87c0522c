package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.VacancyEvent.Freed;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeases;

/** What a flat that is free again means for the city's own lease of it, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VacancyEvents {

    @Inject
    HeadLeases headLeases;

    @Inject
    Holds flats;

    /** Whose lease was given notice on while an offer held it is offered no more. */
    void on(@Observes Freed freed) {
        headLeases
                .running(freed.flat())
                .filter(head -> head.state() == HeadLeaseState.NOTICE_GIVEN)
                .ifPresent(head -> flats.stopOffering(freed.flat(), freed.on()));
    }
}
