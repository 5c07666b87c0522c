package se.hemvist.lease.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.conduct.ConductRecords;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.rent.RentRecords;
import se.hemvist.lease.sublease.SubleaseId;

/** What is on record of subleases, for those who look at a ground to end one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Evidences {

    @Inject
    RentRecords rents;

    @Inject
    ConductRecords conduct;

    /** Of the ground; what it does not rest on is not looked at. */
    public Evidence of(SubleaseId sublease, Ground ground, LocalDate on) {
        return ground.isFault() ? new Evidence(rents.forfeited(sublease, on), conduct.of(sublease)) : Evidence.none();
    }

    /** What is to be paid of what was late for more than a week on the day, where notice is for unpaid rent. */
    public Optional<BigDecimal> owed(SubleaseId sublease, Ground ground, LocalDate on) {
        return ground == Ground.UNPAID_RENT
                ? Optional.of(rents.forfeited(sublease, on).kronor()).filter(owed -> owed.signum() > 0)
                : Optional.empty();
    }

    /** The rents that are more than a week late on the day, and not paid. */
    public ForfeitedRents late(SubleaseId sublease, LocalDate on) {
        return rents.forfeited(sublease, on);
    }
}
