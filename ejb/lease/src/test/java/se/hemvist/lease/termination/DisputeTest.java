package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.DisputeRefusal.DecisionNotFinal;
import se.hemvist.lease.dispute.DisputeRefusal.DisputeDecided;
import se.hemvist.lease.dispute.DisputeRefusal.NoTenureYet;
import se.hemvist.lease.dispute.DisputeRefusal.NotTried;
import se.hemvist.lease.dispute.DisputeRefusal.RespiteWithoutEnd;
import se.hemvist.lease.dispute.DisputeRefusal.TenureWaived;
import se.hemvist.lease.dispute.ProlongationRight;
import se.hemvist.lease.dispute.ProlongationRight.Respite;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.WaiverDeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.END;
import static se.hemvist.lease.termination.ATermination.MOVED_IN;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:45-52: who may dispute a notice, who refers it to the rent tribunal, and until when the tenant stays. */
@Shows("L-11")
class DisputeTest {

    private static final WaiverDeed WAIVER = new WaiverDeed(
            MOVED_IN.minusDays(21),
            new DateRange(MOVED_IN, LocalDate.of(2031, 2, 1)),
            Optional.of(TribunalAnswer.APPROVED));

    @ParameterizedTest(name = "block {0}, waived {1}, forfeited {2}, ends {3}: {4}")
    @CsvSource({
        "false, false, false, 2029-02-01, NONE_YET,             ,           NONE",
        "false, false, false, 2029-02-02, PROTECTED,            2029-03-02, BY_TRIBUNAL",
        "false, false, true,  2029-02-02, PROTECTED,            2029-03-02, IF_LANDLORD_AGREES",
        "true,  false, false, 2027-05-31, PROTECTED_FROM_START, 2027-06-30, BY_TRIBUNAL",
        "true,  true,  false, 2027-05-31, WAIVED,               ,           NONE",
        "false, true,  false, 2029-02-01, WAIVED,               ,           NONE",
        "false, true,  true,  2031-01-31, WAIVED,               ,           NONE",
        "false, true,  false, 2031-02-28, PROTECTED,            2031-03-28, BY_TRIBUNAL",
    })
    @Shows({"C-10", "C-13", "L-03"})
    void what_the_tenant_has_on_the_last_day_of_the_lease_decides_who_goes_to_the_tribunal_and_on_a_respite(
            boolean block,
            boolean waived,
            boolean forfeited,
            LocalDate end,
            TenureStatus status,
            @Nullable LocalDate referBy,
            Respite respite) {
        ProlongationRight right = right(block, waived, forfeited, end);

        assertThat(right.tenure().status()).isEqualTo(status);
        assertThat(right.referBy()).isEqualTo(Optional.ofNullable(referBy));
        assertThat(right.respite()).isEqualTo(respite);
    }

    @Test
    void who_keeps_the_home_is_given_no_respite_with_moving_out_of_it() {
        refused(() -> new TribunalDecision(END, false, END, true), RespiteWithoutEnd.class, "respiteUntil");
    }

    @Test
    @Shows("C-13")
    void a_sublet_that_ends_before_it_has_lasted_more_than_two_years_is_not_disputed() {
        refused(() -> contested(false, right(false, false, false, LocalDate.of(2029, 2, 1))), NoTenureYet.class);
        refused(() -> contested(true, right(false, true, false, LocalDate.of(2029, 2, 1))), NoTenureYet.class);
        assertThat(contested(false, right(false, false, false, LocalDate.of(2029, 2, 2)))
                        .on())
                .isEqualTo(POSTED);
    }

    @Test
    @Shows({"L-03", "S-86"})
    void what_was_waived_is_disputed_only_if_the_notice_gives_another_reason_than_the_waiver() {
        ProlongationRight waived = right(true, true, false, END);

        refused(() -> contested(false, waived), TenureWaived.class, "beyondWaiver");
        assertThat(contested(true, waived).beyondWaiver()).isTrue();
    }

    @Test
    void only_a_landlord_s_ordinary_notice_is_disputed() {
        Termination early = ATermination.of(Programme.TRIAL, Ground.REPEATED_MISCONDUCT);
        early.prepare(ATermination.notice(NoticeKind.EARLY), Optional.empty(), TODAY);
        early.serve(
                new Delivery(ServiceWay.SERVED, POSTED, POSTED, null, null, POSTED, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

        refused(() -> contest(early), NothingToDispute.class);
        assertThat(early.file().right(ATermination::inBlock)).isEmpty();
        assertThat(ATermination.in(TerminationState.GROUND_RECORDED).file().right(ATermination::inBlock))
                .isEmpty();
    }

    @Test
    void a_notice_in_a_plain_sublet_of_a_year_leaves_nothing_to_dispute() {
        Termination running = ATermination.in(TerminationState.RUNNING_OUT);

        refused(
                () -> running.contest(
                        new Contest(POSTED, false),
                        day -> ATermination.tenure(BlockLet.no(), Optional.empty(), day),
                        TODAY),
                NoTenureYet.class);
    }

    @ParameterizedTest(name = "agreed {0}")
    @CsvSource({"false", "true"})
    void what_respite_the_tribunal_gives_is_kept_whether_the_landlord_agreed_or_not(boolean agreed) {
        LocalDate until = END.plusMonths(2);
        Termination lost = misconduct();

        lost.decide(new TribunalDecision(END, true, until, agreed), TODAY);

        assertThat(lost.file().lastDay()).contains(until);
        assertThat(lost.file().after().dispute().orElseThrow().respiteAgreed()).isEqualTo(agreed);
    }

    @Test
    @Shows({"C-11", "C-15"})
    void the_tenant_stays_until_the_decision_may_be_appealed_no_more() {
        LocalDate decided = LocalDate.of(2028, 5, 15);
        LocalDate last = LocalDate.of(2028, 6, 5);
        Termination lost = ATermination.in(TerminationState.DISPUTED);
        lost.decide(new TribunalDecision(decided, true, null, false), TODAY);

        assertThat(lost.file().lastDay()).contains(last);
        refused(() -> lost.applyForEviction(last, 0, ATermination::inBlock, TODAY), DecisionNotFinal.class, "on");
        Termination again = ATermination.in(TerminationState.DISPUTED);
        again.decide(new TribunalDecision(decided, true, null, false), TODAY);
        again.applyForEviction(last.plusDays(1), 0, ATermination::inBlock, TODAY);
    }

    @Test
    @Shows({"L-09", "L-11"})
    void who_was_hindered_pays_after_the_tribunal_has_let_the_lease_end_too_until_an_eviction_is_ordered() {
        Termination lost = ATermination.runOutForRent(NoticeKind.ORDINARY, TerminationState.DISPUTED);
        lost.decide(new TribunalDecision(END, true, null, false), TODAY);

        lost.recover(ATermination.wonBack(RecoveryWay.HINDERED, END.plusDays(30)), ATermination.paid(), TODAY);

        assertThat(lost.state()).isEqualTo(TerminationState.RECOVERED);
    }

    @Test
    @Shows("C-11")
    void what_the_tribunal_has_decided_is_not_contested_again_and_stands() {
        Termination lost = ATermination.in(TerminationState.DISPUTED);
        lost.decide(new TribunalDecision(END, true, END.plusMonths(1), true), TODAY);
        Dispute decided = lost.file().after().dispute().orElseThrow();

        refused(() -> contest(lost), DisputeDecided.class, "on");

        assertThat(lost.file().after().dispute()).contains(decided);
        assertThat(decided.decidedOn()).isEqualTo(END);
    }

    @ParameterizedTest(name = "block {0}, waived {1}: {2}")
    @CsvSource({"false, false, true", "true, false, false", "true, true, true"})
    @Shows({"C-10", "A-71"})
    void who_stays_without_a_word_is_not_evicted_on_an_ordinary_notice_while_there_is_a_right_to_prolong(
            boolean block, boolean waived, boolean applied) {
        Termination running = ATermination.in(TerminationState.RUNNING_OUT);
        ThrowingCallable applying = () -> running.applyForEviction(
                ATermination.APPLIED,
                0,
                day -> ATermination.tenure(
                        new BlockLet(block, false), Optional.of(WAIVER).filter(deed -> waived), day),
                TODAY);

        if (applied) {
            assertThatCode(applying).doesNotThrowAnyException();
        } else {
            refused(applying, NotTried.class, "on");
        }
    }

    @Test
    @Shows({"C-10", "A-71"})
    void before_time_there_is_nothing_to_try_and_an_eviction_is_applied_for_whatever_the_tenure() {
        Termination early = ATermination.of(Programme.TRIAL, Ground.REPEATED_MISCONDUCT);
        early.prepare(ATermination.notice(NoticeKind.EARLY), Optional.empty(), TODAY);
        early.serve(
                new Delivery(ServiceWay.SERVED, POSTED, POSTED, null, null, POSTED, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

        early.applyForEviction(ATermination.APPLIED, 0, ATermination::inBlock, TODAY);

        assertThat(early.state()).isEqualTo(TerminationState.EVICTION_APPLIED);
    }

    /** Ordinary notice for repeated misconduct, disputed and referred. */
    private static Termination misconduct() {
        Termination termination = ATermination.of(Programme.TRIAL, Ground.REPEATED_MISCONDUCT);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), Optional.empty(), TODAY);
        termination.serve(
                new Delivery(ServiceWay.REGISTERED_LETTER, POSTED, POSTED, "RR123", null, POSTED, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);
        contest(termination);
        termination.refer(END, TODAY);
        return termination;
    }

    private static Dispute contested(boolean beyondWaiver, ProlongationRight right) {
        return Dispute.contested(new Contest(POSTED, beyondWaiver), right, POSTED, TODAY);
    }

    private static void contest(Termination termination) {
        termination.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);
    }

    private static ProlongationRight right(boolean block, boolean waived, boolean forfeited, LocalDate end) {
        return new ProlongationRight(
                ATermination.tenure(
                        new BlockLet(block, false), Optional.of(WAIVER).filter(deed -> waived), end),
                forfeited);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal, String field) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, no -> {
            assertThat(no.field()).contains(field);
            Refusals.demandSaid(no);
        });
    }
}
