package se.hemvist.lease.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What becomes known of a spouse or cohabitant means for the register, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    RecordedCoResidents coResidents;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Event<HouseholdChanged> changed;

    /** Where the one lives the human lives. */
    void on(@Observes PersonsMerged same) {
        coResidents.of(same.merged()).forEach(coResident -> coResident.known(same.person()));
    }

    /** Who lives lives there still, as long as the tenant does. */
    void on(@Observes DeathStruck struck) {
        coResidents.of(struck.person()).stream()
                .filter(coResident ->
                        !subleases.look(coResident.sublease()).state().isOver())
                .filter(coResident -> coResident.stayed(struck.wrong().on()))
                .forEach(coResident -> changed.fire(new HouseholdChanged(coResident.sublease(), struck.on())));
    }

    /** They live there no more. */
    void on(@Observes PersonDied dead) {
        coResidents.of(dead.person()).stream().filter(CoResident::isThere).forEach(coResident -> {
            coResident.leave(dead.on());
            changed.fire(new HouseholdChanged(coResident.sublease(), dead.on()));
        });
    }
}
