package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.PersonId;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What becomes known of a resident means for the stay, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    BegunStays stays;

    @Inject
    StayClocks clocks;

    /** No checkpoint is held, and no trial reviewed or decided on, of whoever has died. */
    void on(@Observes PersonDied dead) {
        follow(dead.person());
    }

    /** All goes on as before once the death is struck. */
    void on(@Observes DeathStruck struck) {
        follow(struck.person());
    }

    private void follow(PersonId resident) {
        subleases.lockAllTo(resident).stream()
                .map(SubleaseFile::sublease)
                .flatMap(theirs -> stays.findLocked(theirs).stream())
                .filter(stay -> !stay.file().isOver())
                .forEach(clocks::follow);
    }
}
