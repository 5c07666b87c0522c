package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.dispute.Appeal;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.ProlongationRight;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.recovery.Recovery;
import se.hemvist.lease.termination.TerminationRefusal.DayNotEntered;

/** What followed the service of a notice, whose days are put right one at a time. */
record EndingDays(
        Delivery service,
        Ends ends,
        @Nullable Recovery recovery,
        @Nullable Dispute dispute,
        @Nullable EvictionCase eviction) {

    /** The day as it was entered; empty if it was not. */
    Optional<LocalDate> of(EndingDay which) {
        return switch (which) {
            case FORM_SERVED -> Optional.ofNullable(recovery).map(Recovery::servedOn);
            case BOARD_TOLD -> Optional.ofNullable(recovery).map(Recovery::boardToldOn);
            case CONTESTED -> Optional.ofNullable(dispute).map(Dispute::on);
            case REFERRED -> Optional.ofNullable(dispute).map(Dispute::referredOn);
            case DECIDED -> Optional.ofNullable(dispute).map(Dispute::decidedOn);
            case APPEALED -> appeal().map(Appeal::on);
            case APPEAL_DECIDED -> appeal().map(Appeal::decidedOn);
            case RESPITE_ENDS -> Optional.ofNullable(ends.respiteUntil());
            case EVICTION_APPLIED -> Optional.ofNullable(eviction).map(EvictionCase::appliedOn);
            case CHILDREN_TOLD -> Optional.ofNullable(eviction).map(EvictionCase::boardToldOn);
            case HEARD -> order().map(EvictionOrder::heardOn);
            case PAPERS_COMPLETE -> order().map(EvictionOrder::papersOn);
            case EVICTION_ORDERED -> order().map(EvictionOrder::on);
            case EVICTION_RESPITED -> respite().map(EvictionRespite::on);
        };
    }

    /**
     * The same with the right day.
     *
     * @throws DayNotEntered if there is none
     * @throws se.hemvist.intake.application.CaseRefusal if it is that one already, still to come, or out of order with the service
     *     and the days beside it
     */
    EndingDays with(EndingDay which, LocalDate day, LocalDate today) {
        Input.corrected(of(which).orElseThrow(() -> new DayNotEntered(which)), day);
        if (!which.mayCome()) {
            Input.notAfter(today, day, "on");
        }
        Input.notBefore(which == EndingDay.BOARD_TOLD ? service.sentOn() : service.on(), day, "on");
        which.follows().forEach(before -> of(before).ifPresent(earliest -> Input.notBefore(earliest, day, "on")));
        Stream.of(EndingDay.values())
                .filter(later -> later.follows().contains(which))
                .forEach(later -> of(later).ifPresent(latest -> Input.notAfter(latest, day, "on")));
        if (which == EndingDay.RESPITE_ENDS) {
            Input.notBefore(ends.used().plusDays(1), day, "on");
        }
        if (which == EndingDay.EVICTION_RESPITED) {
            respite().map(EvictionRespite::until).ifPresent(last -> Input.notAfter(last, day, "on"));
        }
        return put(which, day);
    }

    private EndingDays put(EndingDay which, LocalDate day) {
        return switch (which) {
            case FORM_SERVED, BOARD_TOLD -> new EndingDays(service, ends, recoveryWith(which, day), dispute, eviction);
            case CONTESTED, REFERRED, DECIDED, APPEALED, APPEAL_DECIDED ->
                new EndingDays(service, ends, recovery, disputeWith(which, day), eviction);
            case RESPITE_ENDS -> new EndingDays(service, ends.withRespite(day), recovery, dispute, eviction);
            case EVICTION_APPLIED, CHILDREN_TOLD, HEARD, PAPERS_COMPLETE, EVICTION_ORDERED, EVICTION_RESPITED ->
                new EndingDays(service, ends, recovery, dispute, evictionWith(which, day));
        };
    }

    private Recovery recoveryWith(EndingDay which, LocalDate day) {
        Recovery entered = NoticedTermination.given(recovery);
        return new Recovery(
                which == EndingDay.FORM_SERVED ? day : entered.servedOn(),
                which == EndingDay.BOARD_TOLD ? day : entered.boardToldOn(),
                entered.recoveredOn(),
                entered.how(),
                entered.boardReference());
    }

    private Dispute disputeWith(EndingDay which, LocalDate day) {
        Dispute entered = NoticedTermination.given(dispute);
        return new Dispute(
                which == EndingDay.CONTESTED ? day : entered.on(),
                entered.beyondWaiver(),
                which == EndingDay.REFERRED ? day : entered.referredOn(),
                which == EndingDay.DECIDED ? day : entered.decidedOn(),
                entered.respiteAgreed(),
                appeal().map(tried -> new Appeal(
                                which == EndingDay.APPEALED ? day : tried.on(),
                                tried.by(),
                                which == EndingDay.APPEAL_DECIDED ? day : tried.decidedOn()))
                        .orElse(null));
    }

    private EvictionCase evictionWith(EndingDay which, LocalDate day) {
        EvictionCase entered = NoticedTermination.given(eviction);
        return new EvictionCase(
                which == EndingDay.EVICTION_APPLIED ? day : entered.appliedOn(),
                entered.children(),
                order().map(ordered -> new EvictionOrder(
                                which == EndingDay.EVICTION_ORDERED ? day : ordered.on(),
                                which == EndingDay.HEARD ? day : ordered.heardOn(),
                                which == EndingDay.PAPERS_COMPLETE ? day : ordered.papersOn()))
                        .orElse(null),
                respite()
                        .map(granted -> new EvictionRespite(
                                which == EndingDay.EVICTION_RESPITED ? day : granted.on(),
                                granted.until(),
                                granted.veryStrongReasons()))
                        .orElse(null),
                which == EndingDay.CHILDREN_TOLD ? day : entered.boardToldOn());
    }

    /**
     * Lets it stand, as if each step had been told with these days.
     *
     * @param right what security of tenure means for the notice
     * @throws se.hemvist.lease.dispute.DisputeRefusal   if it was referred or appealed too late, or an eviction applied for too soon
     * @throws se.hemvist.lease.eviction.EvictionRefusal if an eviction was applied for too soon, or a respite with it is too long
     * @throws se.hemvist.lease.recovery.RecoveryRefusal if one was ordered before the tenancy was lost
     */
    void demandSound(Optional<ProlongationRight> right, LocalDate today) {
        Optional.ofNullable(dispute).ifPresent(tried -> tried.demandInTime(ends.used(), today));
        Optional.ofNullable(eviction).ifPresent(asked -> {
            asked.demandInTime(ends.lastDay(), today);
            Optional.ofNullable(dispute)
                    .ifPresentOrElse(
                            tried -> tried.demandFinal(asked.appliedOn()),
                            () -> right.ifPresent(ProlongationRight::demandNone));
        });
        Optional.ofNullable(recovery).map(Recovery::window).ifPresent(time -> order().map(EvictionOrder::on)
                .ifPresent(time::demandOver));
    }

    private Optional<Appeal> appeal() {
        return Optional.ofNullable(dispute).map(Dispute::appeal);
    }

    private Optional<EvictionOrder> order() {
        return Optional.ofNullable(eviction).map(EvictionCase::order);
    }

    private Optional<EvictionRespite> respite() {
        return Optional.ofNullable(eviction).map(EvictionCase::respite);
    }
}
