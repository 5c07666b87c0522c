package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.ProlongationRight;
import se.hemvist.lease.notice.DisputeTime;
import se.hemvist.lease.tenure.TenureRecords;

/**
 * C-10: a dispute on security of tenure is referred to the rent tribunal, or the notice is without effect. It runs from the
 * service on, whether the tenant has contested the notice or not; once its last day has passed it stays on the list until the
 * tenant has left or the notice is taken back.
 */
@ApplicationScoped
class DisputeReferrals extends AddedClock {

    private static final Period WARN = Period.ofDays(14);

    @Inject
    TenureRecords tenures;

    @Override
    public String code() {
        return "C-10";
    }

    @Override
    public String title() {
        return "Hänskjut tvisten till hyresnämnden";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(TerminationState.RUNNING_OUT, TerminationState.DISPUTED);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return Optional.of(file)
                .filter(ending -> states().contains(ending.state()))
                .flatMap(this::unreferred)
                .map(end -> by(
                        DisputeTime.on(end).rule().lastDay(end),
                        WARN,
                        file,
                        DisputeTime.on(end),
                        Map.of("leaseEnd", end)));
    }

    /** The last day of the lease, where that is still to be referred. */
    private Optional<LocalDate> unreferred(TerminationFile file) {
        Optional<Dispute> dispute = file.after().dispute();
        return dispute.isPresent()
                ? dispute.filter(contested -> contested.referredOn() == null)
                        .flatMap(contested -> file.papers().ends().map(Ends::used))
                : file.right(day -> tenures.on(file.about().sublease(), day))
                        .filter(right -> right.referBy().isPresent())
                        .map(ProlongationRight::leaseEnd);
    }
}
