package se.hemvist.lease.tenure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;

/** Reading what security of tenure somebody has. */
@Stateless
public class Tenures {

    private static final Set<SubleaseState> NO_TENANCY = EnumSet.of(SubleaseState.VOIDED, SubleaseState.UNENTERED);

    @Inject
    SubleaseProgress subleases;

    @Inject
    TenureRecords records;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * What the tenant has on a day as far as is known now, and why; today if no day is given.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the day of the contract
     * @throws SubleaseNotThere if it was registered by mistake, or nobody moved in
     */
    @Operation(value = "tenure.read", read = true)
    public Tenure of(SubleaseId id, Optional<LocalDate> day) {
        SubleaseFile file = subleases.look(id);
        access.permit(file);
        if (NO_TENANCY.contains(file.state())) {
            throw new SubleaseNotThere(file.state(), SubleaseState.SIGNED);
        }
        LocalDate signedOn = subleases.facts(id).days().signedOn();
        return records.on(
                id, day.map(asked -> Input.notBefore(signedOn, asked, "day")).orElseGet(clock::today));
    }
}
