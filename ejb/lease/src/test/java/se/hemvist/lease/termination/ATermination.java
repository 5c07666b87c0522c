package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseEnds.LeaseInForce;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseState;

/**
 * Endings for tests: of a trial flat lived in since 1 February 2027, whose aid has ended; the letter was posted on 12
 * January 2028, so that the lease ends on 30 April and is left by 2 May.
 */
final class ATermination {

    static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    static final LocalDate RECORDED = LocalDate.of(2028, 1, 10);
    static final LocalDate POSTED = LocalDate.of(2028, 1, 12);
    static final LocalDate END = LocalDate.of(2028, 4, 30);
    static final LocalDate APPLIED = LocalDate.of(2028, 5, 3);
    static final LocalDate HEARD = LocalDate.of(2028, 5, 20);
    static final LocalDate LEFT = LocalDate.of(2028, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2028, 12, 1);

    private ATermination() {}

    static SubleaseFile sublease() {
        return new SubleaseFile(
                SubleaseId.next(), 0, SubleaseState.IN_FORCE, ASublease.aCase(123), ASublease.parties());
    }

    static LeaseInForce lease(Programme programme) {
        Period agreed = programme == Programme.HOUSING_FIRST ? Period.ofDays(14) : Period.ofMonths(3);
        return new LeaseInForce(programme, MOVED_IN, MOVED_IN, agreed);
    }

    static GroundRecord ground(Ground ground) {
        return new GroundRecord(
                ground, RECORDED, "Påhittad grund.", "Enhetschefen", ground == Ground.DECEASED ? RECORDED : null);
    }

    static Termination of(Programme programme, Ground ground) {
        return Termination.recorded(sublease(), lease(programme), ground(ground), TODAY);
    }

    static Termination recorded() {
        return of(Programme.TRIAL, Ground.AID_ENDED);
    }

    static PreparedNotice notice(NoticeKind kind) {
        return new PreparedNotice(RECORDED, kind, "Påhittade skäl.", null);
    }

    static Delivery letter() {
        return service(ServiceWay.REGISTERED_LETTER, "RR123", null);
    }

    static Delivery service(ServiceWay way, @Nullable String number, @Nullable String copy) {
        return new Delivery(way, POSTED, POSTED, number, copy, null);
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
        SubleaseFile same =
                new SubleaseFile(about.sublease(), 0, SubleaseState.IN_FORCE, about.leased(), about.parties());
        return Termination.recorded(same, lease(about.programme()), ground(Ground.AID_ENDED), TODAY)
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
            case NOTICE_READY -> termination.prepare(notice(NoticeKind.ORDINARY), TODAY);
            case RUNNING_OUT -> {
                termination = in(TerminationState.NOTICE_READY);
                termination.serve(letter(), TODAY);
            }
            case DISPUTED -> {
                termination = in(TerminationState.RUNNING_OUT);
                termination.contest(POSTED, TODAY);
                termination.refer(END, TODAY);
            }
            case EVICTION_APPLIED -> {
                termination = in(TerminationState.RUNNING_OUT);
                termination.applyForEviction(APPLIED, 0, TODAY);
            }
            case EVICTION_ORDERED -> {
                termination = in(TerminationState.EVICTION_APPLIED);
                termination.orderEviction(HEARD, HEARD, TODAY);
            }
            case VACATED -> {
                termination = in(TerminationState.RUNNING_OUT);
                termination.returnKeys(leaving(LEFT), TODAY);
            }
            case EVICTED -> {
                termination = in(TerminationState.EVICTION_ORDERED);
                termination.evict(leaving(LEFT), TODAY);
            }
            case SETTLED -> {
                termination = in(TerminationState.VACATED);
                termination.settle(settlement(), TODAY);
            }
            case WITHDRAWN -> termination.withdraw(new Withdrawal(RECORDED, "Ångrat."), TODAY);
            case SERVED, RECOVERY_OPEN, RECOVERED ->
                throw new IllegalArgumentException(state + " is of unpaid rent only");
        }
        return termination;
    }
}
