package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.absence.AbsenceRecords;
import se.hemvist.lease.qualifying.QualifyingDay;
import se.hemvist.lease.qualifying.QualifyingRules;
import se.hemvist.lease.qualifying.TransferPolicy;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * T-29: the qualifying day comes, and the transfer is due for review. While the tenant is away it moves on from night to
 * night; where a programme asks for a checkpoint first or for somebody's leave, nothing is due before that is there.
 */
@ApplicationScoped
class TransfersDue implements DeadlineKind {

    @Inject
    KeptTransfers transfers;

    @Inject
    AbsenceRecords absences;

    @Inject
    QualifyingRules rules;

    @Inject
    SubleaseProgress subleases;

    @Inject
    TransferNews news;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-29";
    }

    @Override
    public String title() {
        return "Dags att pröva överlåtelse av hyreskontraktet";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return transfers
                .in(EnumSet.of(TransferState.COUNTING))
                .map(Transfer::file)
                .flatMap(transfer -> owed(transfer, through).stream());
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(new SubleaseId(subject));
    }

    /** It is due, unless the tenant has been away for so long by the end of the day that it is due later. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        Transfer transfer = transfers.get(new SubleaseId(subject));
        dueOn(transfer.file(), day)
                .filter(due -> !due.isAfter(day))
                .ifPresentOrElse(due -> reach(transfer, due), () -> rederive(transfer, day));
    }

    private void reach(Transfer transfer, LocalDate due) {
        transfer.reach(due);
        news.moved(transfer);
        deadlines.met(this, transfer.file().subject(), "", due);
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        return transfers.countingOf(absences.ongoing());
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        rederive(transfers.get(subleases.lock(new SubleaseId(subject)).sublease()), day);
    }

    /** The checkpoint that is asked for was not held after all: nothing is due before one is. */
    void uncounted(Transfer transfer, LocalDate on) {
        if (dueOn(transfer.file(), on).isEmpty()) {
            deadlines.cancel(this, transfer.file().subject(), "", on);
        }
    }

    /** Derives it by what is known by the end of the day, if it still counts and does not rest. */
    void rederive(Transfer transfer, LocalDate through) {
        if (transfer.counts()) {
            owed(transfer.file(), through).ifPresent(owed -> deadlines.derive(this, owed));
        }
    }

    /** The day on which it is due; none while the checkpoint that is asked for has not been held, or somebody's leave is missing. */
    Optional<LocalDate> dueOn(TransferFile transfer, LocalDate asOf) {
        if (transfer.course().isBlocked()) {
            return Optional.empty();
        }
        LocalDate qualifies = qualifies(transfer, asOf);
        if (!transfer.steps().afterCheckpoint()) {
            return Optional.of(qualifies);
        }
        return transfer.counted().checkpoint().map(held -> held.isAfter(qualifies) ? held : qualifies);
    }

    /** The first day on which it can be, by what is known of absences by the end of the day. */
    LocalDate qualifies(TransferFile transfer, LocalDate asOf) {
        return counted(transfer, asOf).day();
    }

    /** The same with what it is counted by. */
    Qualifies counting(TransferFile transfer, LocalDate asOf) {
        return new Qualifies(qualifies(transfer, asOf), policy(transfer));
    }

    /** The same with its working. */
    QualifyingDay counted(TransferFile transfer, LocalDate asOf) {
        return policy(transfer)
                .rule()
                .qualifyingDay(transfer.counted().since(), absences.of(transfer.sublease()), asOf);
    }

    private Optional<Derived> owed(TransferFile transfer, LocalDate through) {
        Version<TransferPolicy> policy = policy(transfer);
        return dueOn(transfer, through)
                .map(due -> new Derived(
                        transfer.asSubject(),
                        transfer.reviewer(),
                        policy.rule().watch(due),
                        new Why(
                                "TransferPolicy",
                                policy.from(),
                                Map.of("since", transfer.counted().since().toString()))));
    }

    private Version<TransferPolicy> policy(TransferFile transfer) {
        return rules.governing(
                transfer.counted().programme(),
                transfer.about().municipality(),
                transfer.counted().since());
    }
}
