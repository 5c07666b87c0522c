package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/** What becomes known of a tenant means for the waiver, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    WrittenWaivers waivers;

    @Inject
    WaiverEnds ends;

    @Inject
    WaiversDue due;

    @Inject
    HouseClock clock;

    /** Nobody is told any more that what the tenant waived runs out, nor is it to be filed. */
    void on(@Observes PersonDied dead) {
        follow(dead.person());
    }

    /** They are, as before, once the death is struck. */
    void on(@Observes DeathStruck struck) {
        follow(struck.person());
    }

    private void follow(PersonId tenant) {
        subleases.lockAllTo(tenant).stream()
                .filter(file -> file.state() != SubleaseState.PREPARED)
                .map(SubleaseFile::sublease)
                .forEach(this::settle);
    }

    private void settle(SubleaseId id) {
        LocalDate today = clock.today();
        waivers.of(id).ifPresent(waiver -> ends.settle(waiver, today));
        due.settle(id, today);
    }
}
