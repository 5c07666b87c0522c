package se.hemvist.lease.headlease;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseIsSettled;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.headlease.HeadLeaseRefusal.NoticeNotByCity;

import static se.hemvist.lease.headlease.HeadLeaseState.ENDED;
import static se.hemvist.lease.headlease.HeadLeaseState.IN_FORCE;
import static se.hemvist.lease.headlease.HeadLeaseState.NOTICE_GIVEN;
import static se.hemvist.lease.headlease.HeadLeaseState.PREPARED;
import static se.hemvist.lease.headlease.HeadLeaseState.SIGNED;
import static se.hemvist.lease.headlease.HeadLeaseState.TRANSFERRED;
import static se.hemvist.lease.headlease.HeadLeaseState.VOIDED;

/**
 * The city's lease of a flat with the housing company. Prepared with the flat, signed by both, in force from its first
 * day; it ends by notice, or is taken over by the one who lives in the flat, or is void with a sublease that was a mistake.
 */
@Entity
@Table(name = "head_lease")
class HeadLease {

    @EmbeddedId
    private HeadLeaseId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private HeadLeaseState state;

    @Embedded
    private HiredFlat hired;

    @Embedded
    private Terms terms;

    @Embedded
    private @Nullable HeadLeaseEnd end;

    @Embedded
    private @Nullable Conversion conversion;

    @ElementCollection
    @CollectionTable(name = "head_lease_correction", joinColumns = @JoinColumn(name = "head_lease_id"))
    @OrderColumn(name = "place")
    private List<RecordedTerms> before = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "head_lease_former_notice", joinColumns = @JoinColumn(name = "head_lease_id"))
    @OrderColumn(name = "place")
    private List<FormerNotice> formerNotices = new ArrayList<>();

    protected HeadLease() {}

    private HeadLease(HiredFlat hired, HeadLeaseTerms terms) {
        this.id = HeadLeaseId.next();
        this.state = PREPARED;
        this.hired = hired;
        this.terms = Terms.of(terms);
    }

    /** A lease that both have signed, in force at once if its first day has come. */
    static HeadLease signed(HiredFlat hired, HeadLeaseTerms terms, LocalDate today) {
        HeadLease lease = new HeadLease(hired, terms);
        lease.become(SIGNED);
        lease.begin(today);
        return lease;
    }

    /** From its first day on the lease is in force; before that nothing happens. */
    void begin(LocalDate today) {
        if (state == SIGNED && !today.isBefore(terms.start())) {
            become(IN_FORCE);
        }
    }

    /**
     * Notice was given, by the head tenant or by the owner.
     *
     * @throws HeadLeaseNotThere unless it is in force
     */
    void giveNotice(HeadLeaseEnd notice) {
        demandLeads(NOTICE_GIVEN);
        become(NOTICE_GIVEN);
        end = notice;
    }

    /**
     * The notice came to nothing: it runs on as if none had been given.
     *
     * @throws HeadLeaseNotThere unless notice was given
     */
    void goOn() {
        demandUnderNotice(IN_FORCE);
        become(IN_FORCE);
        end = null;
    }

    /**
     * The head tenant takes its own notice back; a notice that has come to the owner is taken back only with the owner's
     * agreement, and while the lease runs.
     *
     * @throws HeadLeaseNotThere      unless notice was given
     * @throws NoticeNotByCity        if it was the owner's
     * @throws CaseRefusal.DayTooLate if the owner agreed after the last day of the lease, or is still to
     * @throws CaseRefusal            if the owner agreed before the notice, or it is not said why
     */
    void takeBackNotice(LocalDate ownerAgreedOn, FormerNotice.Change change) {
        HeadLeaseEnd notice = ownNotice(IN_FORCE);
        Input.notAfter(change.on(), Input.notBefore(notice.givenOn(), ownerAgreedOn, "ownerAgreedOn"), "ownerAgreedOn");
        Input.notAfter(notice.lastDay(), ownerAgreedOn, "ownerAgreedOn");
        formerNotices.add(FormerNotice.of(notice, ownerAgreedOn, change));
        goOn();
    }

    /**
     * The head tenant's own notice was given on another day than was recorded.
     *
     * @throws HeadLeaseNotThere            unless notice was given
     * @throws NoticeNotByCity              if it was the owner's
     * @throws CaseRefusal.NothingCorrected if it was recorded so
     * @throws CaseRefusal.MissingPart      if it is not said why
     */
    void correctNotice(HeadLeaseEnd right, FormerNotice.Change change) {
        HeadLeaseEnd notice = ownNotice(NOTICE_GIVEN);
        Input.corrected(notice.givenOn(), right.givenOn());
        formerNotices.add(FormerNotice.of(notice, null, change));
        end = right;
    }

    private HeadLeaseEnd ownNotice(HeadLeaseState wanted) {
        demandUnderNotice(wanted);
        return end().filter(HeadLeaseEnd::isOwn).orElseThrow(NoticeNotByCity::new);
    }

    /** The head tenant's own notices that stand no more, in the order in which that was recorded. */
    List<FormerNotice> formerNotices() {
        return List.copyOf(formerNotices);
    }

    /**
     * The rent tribunal has let the head tenant stay through the day.
     *
     * @throws HeadLeaseNotThere unless notice was given
     */
    void stay(LocalDate until) {
        demandUnderNotice(NOTICE_GIVEN);
        end = Optional.ofNullable(end).map(notice -> notice.respited(until)).orElseThrow(IllegalStateException::new);
    }

    private void demandUnderNotice(HeadLeaseState wanted) {
        if (state != NOTICE_GIVEN) {
            throw new HeadLeaseNotThere(state, wanted);
        }
    }

    /**
     * The flat was inspected and given back.
     *
     * @throws HeadLeaseNotThere unless notice was given
     */
    void end(LocalDate inspectedOn) {
        demandLeads(ENDED);
        become(ENDED);
        end = Optional.ofNullable(end)
                .map(notice -> notice.inspected(inspectedOn))
                .orElseThrow(IllegalStateException::new);
    }

    /**
     * It was registered by mistake.
     *
     * @throws HeadLeaseNotThere if notice was given, or it is over
     */
    void declareVoid() {
        demandLeads(VOIDED);
        become(VOIDED);
    }

    private void demandLeads(HeadLeaseState wanted) {
        if (!state.next().contains(wanted)) {
            throw new HeadLeaseNotThere(state, wanted);
        }
    }

    /**
     * The one who lives in the flat takes it over, of which the owner has signed a lease with them. A notice on the city's is no bar as
     * long as the one goes on from the other.
     *
     * @param lastDay the day before the first one of that lease
     * @throws HeadLeaseNotThere unless it is in force or under notice
     * @throws HeadLeaseEnds     if it is over before that by a notice
     */
    void transfer(LocalDate lastDay) {
        demandLeads(TRANSFERRED);
        demandRunsThrough(lastDay);
        become(TRANSFERRED);
        end = HeadLeaseEnd.takenOver(lastDay);
    }

    /** @throws HeadLeaseEnds if it is over before the day by a notice */
    void demandRunsThrough(LocalDate day) {
        end().filter(notice -> state == NOTICE_GIVEN)
                .map(HeadLeaseEnd::stayThrough)
                .filter(day::isAfter)
                .ifPresent(last -> {
                    throw new HeadLeaseEnds(last, hired.programme());
                });
    }

    /**
     * A training flat is a trial flat from now on; the lease goes on.
     *
     * @throws HeadLeaseNotThere unless it is in force
     */
    void convert(Conversion to) {
        if (state != IN_FORCE) {
            throw new HeadLeaseNotThere(state, IN_FORCE);
        }
        hired = hired.as(Programme.TRIAL);
        conversion = to;
    }

    /**
     * It says something else than was recorded.
     *
     * @throws HeadLeaseIsSettled     unless it is signed or in force: once notice is given its end rests on what it says
     * @throws CaseRefusal.DayTooLate if it was signed after it began, or would not have begun though it is in force
     */
    void correct(HeadLeaseTerms right, LocalDate today) {
        if (state != SIGNED && state != IN_FORCE) {
            throw new HeadLeaseIsSettled(state);
        }
        Input.notAfter(right.start(), right.contractDate(), "headLease/contractDate");
        Input.notAfter(today, right.contractDate(), "headLease/contractDate");
        if (state == IN_FORCE) {
            Input.notAfter(today, right.start(), "headLease/start");
        }
        before.add(new RecordedTerms(today, terms));
        terms = Terms.of(right);
        begin(today);
    }

    /**
     * It is of another flat than was recorded.
     *
     * @throws HeadLeaseIsSettled unless it is signed or in force: once notice is given a flat is to be given back
     */
    void isOf(FlatId flat) {
        if (state != SIGNED && state != IN_FORCE) {
            throw new HeadLeaseIsSettled(state);
        }
        hired = hired.of(flat);
    }

    Optional<Conversion> conversion() {
        return Optional.ofNullable(conversion);
    }

    private void become(HeadLeaseState wanted) {
        if (!state.next().contains(wanted)) {
            throw new IllegalStateException("a head lease that is %s cannot become %s".formatted(state, wanted));
        }
        state = wanted;
    }

    HeadLeaseId id() {
        return id;
    }

    Optional<HeadLeaseEnd> end() {
        return Optional.ofNullable(end);
    }

    HeadLeaseHistory history() {
        return new HeadLeaseHistory(
                view(),
                before.stream()
                        .map(was -> new HeadLeaseHistory.Before(
                                was.correctedOn(), was.terms().asAgreed()))
                        .toList());
    }

    HeadLeaseView view() {
        return new HeadLeaseView(id, state, hired, terms.asAgreed());
    }
}
