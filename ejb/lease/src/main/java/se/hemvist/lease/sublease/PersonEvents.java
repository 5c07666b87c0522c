package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.lease.sublease.SubleaseRefusal.GivenUpByEstate;

/** What becomes known of a tenant means for the lease, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    PreparedSubleases subleases;

    /** What the one hires the human hires. */
    void on(@Observes PersonsMerged same) {
        subleases.lockAllTo(same.merged()).forEach(sublease -> sublease.follow(same.person()));
    }

    /**
     * What the estate gave up before anybody had moved in is given up.
     *
     * @throws GivenUpByEstate if it did
     */
    void on(@Observes DeathStruck struck) {
        subleases.lockAllTo(struck.person()).forEach(Sublease::demandNotOfEstate);
    }
}
