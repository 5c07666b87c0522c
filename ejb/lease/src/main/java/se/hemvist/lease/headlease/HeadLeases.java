package se.hemvist.lease.headlease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.vacancy.FlatId;

/** The head leases, for those who let out what they stand for, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HeadLeases {

    @Inject
    SignedHeadLeases leases;

    /** Enters a lease that city and housing company have signed; in force at once if its first day has come. */
    public HeadLeaseId sign(HiredFlat hired, HeadLeaseTerms terms, LocalDate today) {
        HeadLease lease = HeadLease.signed(hired, terms, today);
        leases.add(lease);
        return lease.id();
    }

    /** Puts the lease in force if its first day has come. */
    public void begin(HeadLeaseId id, LocalDate today) {
        leases.get(id).begin(today);
    }

    /**
     * Notice was given, by the head tenant or by the owner.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless the lease is in force
     */
    public void giveNotice(HeadLeaseId id, HeadLeaseEnd notice) {
        leases.get(id).giveNotice(notice);
    }

    /**
     * The notice came to nothing: the lease runs on as if none had been given.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless notice was given
     */
    public void goOn(HeadLeaseId id) {
        leases.get(id).goOn();
    }

    /**
     * The head tenant takes its own notice back, with the owner's agreement: the lease runs on.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless notice was given
     * @throws HeadLeaseRefusal.NoticeNotByCity   if it was the owner's
     * @throws se.hemvist.intake.application.CaseRefusal if the owner did not agree while the notice ran, or it is not said why
     */
    public void takeBackNotice(HeadLeaseId id, LocalDate ownerAgreedOn, FormerNotice.Change change) {
        leases.get(id).takeBackNotice(ownerAgreedOn, change);
    }

    /**
     * The head tenant's own notice was given on another day than was recorded.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless notice was given
     * @throws HeadLeaseRefusal.NoticeNotByCity   if it was the owner's
     * @throws se.hemvist.intake.application.CaseRefusal if it was recorded so, or it is not said why
     */
    public void correctNotice(HeadLeaseId id, HeadLeaseEnd right, FormerNotice.Change change) {
        leases.get(id).correctNotice(right, change);
    }

    /** The head tenant's own notices that stand no more, in the order in which that was recorded. */
    public List<FormerNotice> formerNotices(HeadLeaseId id) {
        return leases.get(id).formerNotices();
    }

    /**
     * Lets something rest on the lease through the day.
     *
     * @throws HeadLeaseRefusal.HeadLeaseEnds if it is over before that by a notice
     */
    public void demandRunsThrough(HeadLeaseId id, LocalDate day) {
        leases.get(id).demandRunsThrough(day);
    }

    /**
     * The rent tribunal has given a respite (uppskov) with the moving out.
     *
     * @param until its last day
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless notice was given
     */
    public void stay(HeadLeaseId id, LocalDate until) {
        leases.get(id).stay(until);
    }

    /**
     * The flat was inspected and given back to its owner.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless notice was given
     */
    public void end(HeadLeaseId id, LocalDate inspectedOn) {
        leases.get(id).end(inspectedOn);
    }

    /**
     * It was registered by mistake, with the sublease that it was signed for.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere if notice was given, or it is over
     */
    public void declareVoid(HeadLeaseId id) {
        leases.get(id).declareVoid();
    }

    /**
     * It says something else than was recorded. Nobody signs on it until the transaction ends.
     *
     * @return what it was recorded as saying
     * @throws HeadLeaseRefusal.HeadLeaseIsSettled unless it is signed or in force
     * @throws se.hemvist.intake.application.CaseRefusal if its days are out of order
     */
    public HeadLeaseTerms correct(HeadLeaseId id, HeadLeaseTerms right, LocalDate today) {
        HeadLease lease = leases.lock(id);
        HeadLeaseTerms recorded = lease.view().terms();
        lease.correct(right, today);
        return recorded;
    }

    /**
     * It is of another flat than was recorded. Nobody signs on it until the transaction ends.
     *
     * @throws HeadLeaseRefusal.HeadLeaseIsSettled unless it is signed or in force
     */
    public void isOf(HeadLeaseId id, FlatId flat) {
        leases.lock(id).isOf(flat);
    }

    /** All that run out by a notice. */
    public List<HeadLeaseId> underNotice() {
        return leases.underNotice();
    }

    /** What it says, and what it was recorded as saying before. */
    public HeadLeaseHistory history(HeadLeaseId id) {
        return leases.get(id).history();
    }

    /** How it ends, once notice was given, or whoever lives there has taken it over. */
    public Optional<HeadLeaseEnd> endOf(HeadLeaseId id) {
        return leases.get(id).end();
    }

    /**
     * The one who lives in the flat takes over the lease.
     *
     * @param lastDay its last day
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless it is in force or under notice
     * @throws HeadLeaseRefusal.HeadLeaseEnds     if it is over before that by a notice
     */
    public void transfer(HeadLeaseId id, LocalDate lastDay) {
        leases.get(id).transfer(lastDay);
    }

    /**
     * A training flat is a trial flat from now on.
     *
     * @throws HeadLeaseRefusal.HeadLeaseNotThere unless the lease is in force
     */
    public void convert(HeadLeaseId id, Conversion conversion) {
        leases.get(id).convert(conversion);
    }

    /** That of the flat which is signed and not over, if there is one; what it says stands until the transaction ends. */
    public Optional<HeadLeaseView> running(FlatId flat) {
        return leases.running(flat).map(HeadLease::view);
    }

    public HeadLeaseView view(HeadLeaseId id) {
        return leases.get(id).view();
    }
}
