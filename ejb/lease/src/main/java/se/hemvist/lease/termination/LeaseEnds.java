package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.notice.NoticePeriods;

/** T-27: the lease under notice ends, and the keys are to be back; with a respite, when that ends. */
@ApplicationScoped
class LeaseEnds extends TerminationClock {

    private static final Period WARN = Period.ofDays(14);

    @Override
    public String code() {
        return "T-27";
    }

    @Override
    public String title() {
        return "Hyrestiden löper ut och nycklarna ska vara inne";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(
                TerminationState.RUNNING_OUT, TerminationState.EVICTION_APPLIED, TerminationState.EVICTION_ORDERED);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return file.givenOn().filter(given -> states().contains(file.state())).flatMap(given -> file.lastDay()
                .map(last -> by(
                        last,
                        WARN,
                        file,
                        NoticePeriods.on(given),
                        Map.<String, LocalDate>of("givenOn", given, "lastDay", last))));
    }
}
