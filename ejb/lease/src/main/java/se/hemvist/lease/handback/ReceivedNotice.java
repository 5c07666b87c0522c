package se.hemvist.lease.handback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.handback.HandbackRefusal.CallStillRuns;
import se.hemvist.lease.handback.HandbackRefusal.CalledBeforeFault;
import se.hemvist.lease.handback.HandbackRefusal.NotCalledOn;
import se.hemvist.lease.handback.HandbackRefusal.NothingForfeited;
import se.hemvist.lease.handback.HandbackRefusal.NothingToWinBack;
import se.hemvist.lease.handback.HandbackRefusal.PutRightInTime;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.notice.NoticePeriods;
import se.hemvist.lease.recovery.RecoveryPolicy;
import se.hemvist.lease.recovery.RecoveryRefusal.RecoveryOver;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.RecoveryWindow;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.ServicePolicy;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;

/**
 * The owner's notice to the city, as the city got it. The owner writes it, so that it came cannot be refused; it ends the
 * city's lease if it lacks nothing that the Act asks for.
 *
 * @param service      how it reached the city
 * @param call         what came before it; for what the subtenant did
 * @param correctedOn  the day on which what it is for was put right, or the rent paid, as the city says
 * @param formServedOn the day on which the city was served that paying wins the tenancy back (form 1 of 1978:314)
 */
@Embeddable
public record ReceivedNotice(
        @Embedded OwnerNotice notice,
        @Embedded Delivery service,
        @Embedded @Nullable OwnerCall call,
        @Column(name = "put_right_on") @Nullable LocalDate correctedOn,
        @Column(name = "form_served_on") @Nullable LocalDate formServedOn) {

    private static final OwnerCall NONE = new OwnerCall(null, null, null, null);

    /**
     * The same, if its days are in order and nothing is left out.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if not
     * @throws se.hemvist.lease.termination.TerminationRefusal.ServedBeforeSent if it was served before its day
     */
    ReceivedNotice sound(LocalDate contractDate, LocalDate today) {
        notice.demandSound(contractDate, today);
        service.demandSound(notice.on(), today);
        called().demandSound(contractDate, today);
        Stream.ofNullable(correctedOn).forEach(on -> Input.notAfter(today, on, "correctedOn"));
        Stream.ofNullable(formServedOn)
                .forEach(on -> Input.notAfter(today, Input.notBefore(givenOn(), on, "formServedOn"), "formServedOn"));
        return this;
    }

    /** The same, by what is known of the call. */
    ReceivedNotice with(UnaryOperator<OwnerCall> known) {
        return new ReceivedNotice(
                notice, service, Optional.ofNullable(call).map(known).orElse(null), correctedOn, formServedOn);
    }

    /** The call before it, of which nothing may be known. */
    OwnerCall called() {
        return Optional.ofNullable(call).orElse(NONE);
    }

    /** The day on which it was given: served, or posted as a registered letter. */
    public LocalDate givenOn() {
        return service.on();
    }

    /**
     * Lets it end the lease.
     *
     * @param conduct what is on record of whoever lives in the flat, where it is for that
     * @throws NothingForfeited if it is before time and what it is for forfeits nothing
     * @throws NotCalledOn      if it is before time for what the subtenant did, and call or message did not come first
     * @throws CalledBeforeFault if the call came before all that is held against them
     * @throws CallStillRuns    if the time that the call gives still runs
     * @throws PutRightInTime   if it is before time and what it is for was put right before
     * @throws se.hemvist.lease.termination.TerminationRefusal if it was not served as the Act says
     * @throws se.hemvist.lease.ground.GroundRefusal.KnownTooLong if the owner has known of it for too long
     */
    void demandWorth(Evidence conduct) {
        if (notice.isEarly() && !notice.ground().forfeits()) {
            throw new NothingForfeited(notice.ground());
        }
        demandCalled(conduct);
        ServicePolicy.on(service.sentOn()).demand(policy -> policy.demand(Giver.LANDLORD, notice.kind(), service));
        if (notice.isEarly()) {
            demandForfeited(conduct);
        }
    }

    /** Which of that it lacks first, if anything. */
    Optional<Refusal> lacks(Evidence conduct) {
        try {
            demandWorth(conduct);
            return Optional.empty();
        } catch (Refusal lacking) {
            return Optional.of(lacking);
        }
    }

    /**
     * Where a subtenant is at fault both always come before a forfeiture, however serious it is (JB 12:42, fourth paragraph). The call
     * is about what went before it, and nothing is forfeited while the time that it gives still runs.
     * An ordinary notice asks for neither: it ends the lease in its time.
     */
    private void demandCalled(Evidence conduct) {
        if (!notice.isEarly() || notice.ground() != OwnerGround.SUBTENANT_CONDUCT) {
            return;
        }
        if (!called().calledBy(givenOn()) || !called().boardToldBy(givenOn())) {
            throw new NotCalledOn(givenOn(), called().calledBy(givenOn()), called().boardToldBy(givenOn()));
        }
        conduct.firstHeld(givenOn())
                .filter(fault -> !called().calledSince(fault))
                .ifPresent(fault -> {
                    throw new CalledBeforeFault(fault);
                });
        called().runsOn(givenOn()).ifPresent(last -> {
            throw new CallStillRuns(last);
        });
    }

    private void demandForfeited(Evidence conduct) {
        Evidence last = conduct.becauseOfTheLast(givenOn());
        boolean corrected = last.putRight(givenOn())
                || Optional.ofNullable(correctedOn)
                        .filter(on -> last.putRight(on, givenOn()))
                        .isPresent();
        if (notice.ground().isSavedByPuttingRight() && corrected) {
            throw new PutRightInTime(givenOn());
        }
        Stream.ofNullable(notice.forfeiture()).forEach(known -> known.demandInTime(givenOn(), "servedOn"));
    }

    /** When it ends the lease: by what was agreed and by the Act, and which of the two holds. */
    NoticeEnds ends(Period agreed) {
        NoticePeriods periods = NoticePeriods.on(givenOn()).rule();
        return notice.isEarly()
                ? periods.forfeited(agreed, givenOn())
                : periods.ordinary(Giver.LANDLORD, agreed, givenOn());
    }

    /**
     * Lets the city have won its tenancy back so. Before the time has begun paying wins it back, too.
     *
     * @throws NothingToWinBack if it is not before time for unpaid rent
     * @throws RecoveryOver     if that was too late, unless the city was hindered
     */
    void demandWonBack(WonBack by) {
        Input.notBefore(givenOn(), by.on(), "on");
        if (!isForRentBeforeTime()) {
            throw new NothingToWinBack(notice.ground(), notice.kind());
        }
        recovery()
                .filter(window -> by.how() != RecoveryWay.HINDERED && !window.inTime(by.on()))
                .ifPresent(window -> RecoveryPolicy.DWELLINGS.on(window.begin()).demand(rule -> {
                    throw new RecoveryOver(window.lastDay());
                }));
    }

    /**
     * Lets the city contest it before the rent tribunal.
     *
     * @throws NothingToDispute if it is before time
     */
    void demandDisputable() {
        if (notice.isEarly()) {
            throw new NothingToDispute(notice.kind());
        }
    }

    private boolean isForRentBeforeTime() {
        return notice.isEarly() && notice.ground() == OwnerGround.UNPAID_RENT;
    }

    /** The time in which paying wins the tenancy back, once the city has the form and the social board the message. */
    public Optional<RecoveryWindow> recovery() {
        return isForRentBeforeTime()
                ? Optional.ofNullable(formServedOn).flatMap(form -> Optional.ofNullable(service.boardToldOn())
                        .map(told -> RecoveryPolicy.window(form, told)))
                : Optional.empty();
    }
}
