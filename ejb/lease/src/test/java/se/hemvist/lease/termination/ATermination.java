package se.hemvist.lease.termination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.DocumentedEvent;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.tenure.Sublet;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.waiver.WaiverDeed;

/**
 * Endings for tests: of a trial flat lived in since 1 February 2027, whose aid has ended; the letter was posted on 12
 * January 2028, so that the lease ends on 30 April and is left by 2 May.
 */
final class ATermination {

    static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    static final LocalDate RECORDED = LocalDate.of(2028, 1, 10);
    static final LocalDate SERIOUS_ON = RECORDED.minusDays(20);
    static final LocalDate POSTED = LocalDate.of(2028, 1, 12);
    static final LocalDate END = LocalDate.of(2028, 4, 30);
    static final LocalDate APPLIED = LocalDate.of(2028, 5, 3);
    static final LocalDate APPEALED = LocalDate.of(2028, 4, 20);

    static final LocalDate COURT_DECIDED = LocalDate.of(2028, 9, 4);
    static final LocalDate HEARD = LocalDate.of(2028, 5, 20);
    static final LocalDate LEFT = LocalDate.of(2028, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2028, 12, 1);

    private ATermination() {}

    static LeaseFacts lease(Programme programme) {
        return ASublease.facts(programme, SubleaseState.IN_FORCE);
    }

    static GroundRecord ground(Ground ground) {
        return new GroundRecord(
                ground, RECORDED, "Påhittad grund.", "Enhetschefen", ground == Ground.DECEASED ? RECORDED : null);
    }

    static Termination of(Programme programme, Ground ground) {
        return Termination.recorded(lease(programme), ground(ground), evidence(), TODAY);
    }

    /** On record: two events, the second after a rectification notice; a rent more than a week late, and called on. */
    static Evidence evidence() {
        return new Evidence(
                late(),
                new ConductRecord(
                        List.of(event(RECORDED.minusDays(60)), event(RECORDED.minusDays(20))),
                        List.of(notice(RECORDED.minusDays(50), false), notice(RECORDED.minusDays(9), true))));
    }

    /** On record: two events, the second particularly serious, of which nobody was called on or told. */
    static Evidence serious() {
        return new Evidence(
                paid(),
                new ConductRecord(
                        List.of(
                                event(SERIOUS_ON.minusDays(9)),
                                new DocumentedEvent(SERIOUS_ON, SERIOUS_ON, Severity.PARTICULARLY_SERIOUS, false)),
                        List.of()));
    }

    /** Repeated misconduct, because of the particularly serious event. */
    static GroundRecord seriousGround() {
        return new GroundRecord(
                Ground.REPEATED_MISCONDUCT, RECORDED, "Påhittad grund.", "Enhetschefen", null, SERIOUS_ON);
    }

    /** The same conduct, with these rents. */
    static Evidence evidence(ForfeitedRents rents) {
        return new Evidence(rents, evidence().conduct());
    }

    /** What the ledger tells of when the notice is served: the rent of January 2028 is more than a week late, since the 8th. */
    static ForfeitedRents late() {
        return ledger("2027-01-29 77000 TENANT");
    }

    /** The same with all rents paid. */
    static ForfeitedRents paid() {
        return ledger("2027-01-29 84000 TENANT");
    }

    private static ForfeitedRents ledger(String payment) {
        return ForfeitedRents.of(ARent.record(payment), Optional.of(LocalDate.of(2027, 1, 1)), POSTED);
    }

    static DocumentedEvent event(LocalDate on) {
        return new DocumentedEvent(on, on, Severity.SERIOUS, false);
    }

    static SentRectification notice(LocalDate sentOn, boolean forRent) {
        return new SentRectification(
                sentOn, Optional.of(sentOn).filter(on -> !forRent), sentOn.plusDays(7), Optional.empty(), forRent);
    }

    /** Notice before time for unpaid rent, served and no more. */
    static Termination servedForRent() {
        return servedForRent(NoticeKind.EARLY);
    }

    private static Termination servedForRent(NoticeKind kind) {
        Termination termination = of(Programme.HOUSING_FIRST, Ground.UNPAID_RENT);
        termination.prepare(notice(kind), Optional.of(new BigDecimal("7432.00")), TODAY);
        termination.serve(service(ServiceWay.SERVED, null, null), evidence(late()), TODAY);
        return termination;
    }

    /** Since the posting, until 2 February 2028. */
    static Termination recoveryOpen() {
        return recoveryOpen(NoticeKind.EARLY);
    }

    static Termination recoveryOpen(NoticeKind kind) {
        Termination termination = servedForRent(kind);
        termination.openRecovery(POSTED, POSTED, TODAY);
        return termination;
    }

    /** Notice for unpaid rent, which was not won back by the night of 4 February, and has come to the state since. */
    static Termination runOutForRent(NoticeKind kind, TerminationState state) {
        Termination termination = recoveryOpen(kind);
        termination.pass(LocalDate.of(2028, 2, 4));
        if (state == TerminationState.DISPUTED) {
            termination.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);
            termination.refer(END, TODAY);
        } else if (state != TerminationState.RUNNING_OUT) {
            termination.applyForEviction(APPLIED, 0, ATermination::plain, TODAY);
        }
        if (state == TerminationState.EVICTION_ORDERED) {
            termination.orderEviction(new EvictionOrder(HEARD, HEARD, null), TODAY);
        }
        return termination;
    }

    static WonBack wonBack(RecoveryWay way, LocalDate on) {
        return new WonBack(way, on, way == RecoveryWay.BOARD_TAKES_OVER ? "SN 2028/117" : null);
    }

    static Termination recorded() {
        return of(Programme.TRIAL, Ground.AID_ENDED);
    }

    /** What the tenant of a flat that was let in a block has on the day. */
    static Tenure inBlock(LocalDate day) {
        return tenure(new BlockLet(true, false), Optional.empty(), day);
    }

    /** The same of a plain sublet. */
    static Tenure plain(LocalDate day) {
        return tenure(BlockLet.no(), Optional.empty(), day);
    }

    /** What the tenant has on the day, who has been one since the move-in. */
    static Tenure tenure(BlockLet block, Optional<WaiverDeed> waiver, LocalDate day) {
        return Tenure.of(
                new Sublet(MOVED_IN.minusDays(21), MOVED_IN, block),
                waiver.stream().toList(),
                day);
    }

    static PreparedNotice notice(NoticeKind kind) {
        return new PreparedNotice(RECORDED, kind, "Påhittade skäl.", null, null, null);
    }

    static CorrectedNoticeDay servedOn(LocalDate on) {
        return new CorrectedNoticeDay(new CorrectedDay(on, "Fel dag."), Optional.empty());
    }

    static CorrectedEndingDay rather(EndingDay which, LocalDate on) {
        return new CorrectedEndingDay(which, new CorrectedDay(on, "Fel dag."));
    }

    static Delivery letter() {
        return service(ServiceWay.REGISTERED_LETTER, "RR123", null);
    }

    static Delivery service(ServiceWay way, @Nullable String number, @Nullable String copy) {
        return new Delivery(way, POSTED, POSTED, number, copy, null, null);
    }

    static Leaving leaving(LocalDate on) {
        return new Leaving(on, false, null);
    }

    static Settlement settlement() {
        return new Settlement(TODAY, TODAY, true, true);
    }

    /** The same sublease is to end once more. */
    static Termination recordedAgain(Termination earlier) {
        TerminationFile.About about = earlier.file().about();
        SubleaseFile same = new SubleaseFile(about.sublease(), SubleaseState.IN_FORCE, about.leased(), about.parties());
        LeaseFacts any = lease(about.programme());
        LeaseFacts lease = new LeaseFacts(same, any.programme(), any.days(), any.agreed(), any.block());
        return Termination.recorded(lease, ground(Ground.AID_ENDED), Evidence.none(), TODAY)
                .after(earlier);
    }

    /** The tenant has left goods behind, and was called on to fetch them ten days after leaving. */
    static Termination leftWithGoods() {
        Termination left = in(TerminationState.RUNNING_OUT);
        left.returnKeys(new Leaving(LEFT, true, LocalDate.of(2028, 6, 10)), TODAY);
        return left;
    }

    /** One that has come to the state by the shortest way. */
    static Termination in(TerminationState state) {
        Termination termination = recorded();
        switch (state) {
            case GROUND_RECORDED -> {}
            case NOTICE_READY -> termination.prepare(notice(NoticeKind.ORDINARY), Optional.empty(), TODAY);
            case RUNNING_OUT -> {
                termination = in(TerminationState.NOTICE_READY);
                termination.serve(letter(), evidence(paid()), TODAY);
            }
            case DISPUTED -> {
                termination = in(TerminationState.RUNNING_OUT);
                termination.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);
                termination.refer(END, TODAY);
            }
            case EVICTION_APPLIED -> {
                termination = in(TerminationState.RUNNING_OUT);
                termination.applyForEviction(APPLIED, 0, ATermination::plain, TODAY);
            }
            case EVICTION_ORDERED -> {
                termination = in(TerminationState.EVICTION_APPLIED);
                termination.orderEviction(new EvictionOrder(HEARD, HEARD, null), TODAY);
            }
            case VACATED -> {
                termination = in(TerminationState.RUNNING_OUT);
                termination.returnKeys(leaving(LEFT), TODAY);
            }
            case EVICTED -> {
                termination = in(TerminationState.EVICTION_ORDERED);
                termination.evict(leaving(LEFT), 0, TODAY);
            }
            case SETTLED -> {
                termination = in(TerminationState.VACATED);
                termination.settle(settlement(), RentLeft.unknown(), TODAY);
            }
            case WITHDRAWN -> termination.withdraw(new Withdrawal(RECORDED, "Ångrat."), TODAY);
            case SERVED -> termination = servedForRent();
            case RECOVERY_OPEN -> termination = recoveryOpen();
            case RECOVERED -> {
                termination = recoveryOpen();
                termination.recover(wonBack(RecoveryWay.PAID, POSTED.plusDays(1)), paid(), TODAY);
            }
        }
        return termination;
    }
}
