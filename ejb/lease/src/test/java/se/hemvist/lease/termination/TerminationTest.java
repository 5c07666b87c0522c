package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.termination.TerminationRefusal.ClaimsRemain;
import se.hemvist.lease.termination.TerminationRefusal.CopyNotLeft;
import se.hemvist.lease.termination.TerminationRefusal.GoodsMayBeFetched;
import se.hemvist.lease.termination.TerminationRefusal.GroundNotUsed;
import se.hemvist.lease.termination.TerminationRefusal.HeardTooLately;
import se.hemvist.lease.termination.TerminationRefusal.MayStay;
import se.hemvist.lease.termination.TerminationRefusal.NotForfeited;
import se.hemvist.lease.termination.TerminationRefusal.NotReferred;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;
import se.hemvist.lease.termination.TerminationRefusal.PostingNotKept;
import se.hemvist.lease.termination.TerminationRefusal.ReferredTooLate;
import se.hemvist.lease.termination.TerminationRefusal.ServedBeforeSent;
import se.hemvist.lease.termination.TerminationRefusal.TrialNotThatLong;
import se.hemvist.lease.termination.TerminationRefusal.WayNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.END;
import static se.hemvist.lease.termination.ATermination.HEARD;
import static se.hemvist.lease.termination.ATermination.LEFT;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.RECORDED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt», with the gates of the Tenancy Act. */
class TerminationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HOUSING_FIRST | RESIDENT_WISH, DECEASED
                    TRIAL         | RESIDENT_WISH, DECEASED, AID_ENDED, THREE_YEAR_STOP
                    TRAINING      | RESIDENT_WISH, DECEASED, AID_ENDED
                    """)
    @Shows({"G-122", "S-25"})
    void a_programme_ends_a_sublease_for_its_own_grounds_only(Programme programme, String names) {
        Set<Ground> used =
                Arrays.stream(names.split(",\\s*")).map(Ground::valueOf).collect(Collectors.toSet());

        for (Ground ground : Ground.values()) {
            if (!used.contains(ground)) {
                refused(() -> ATermination.of(programme, ground), GroundNotUsed.class, "ground");
            }
        }
        assertThat(used).allSatisfy(ground -> GroundPolicy.of(programme, RECORDED)
                .rule()
                .demand(ground, ATermination.MOVED_IN, ATermination.MOVED_IN.plusYears(3)));
    }

    @Test
    @Shows({"S-25", "A-04"})
    void a_trial_is_broken_off_for_its_length_from_the_day_after_three_years_of_living_there() {
        GroundPolicy policy = GroundPolicy.of(Programme.TRIAL, RECORDED).rule();
        LocalDate threeYears = LocalDate.of(2030, 2, 1);

        refused(
                () -> policy.demand(Ground.THREE_YEAR_STOP, ATermination.MOVED_IN, threeYears.minusDays(1)),
                TrialNotThatLong.class,
                "on");
        policy.demand(Ground.THREE_YEAR_STOP, ATermination.MOVED_IN, threeYears);
    }

    @Test
    @Shows("A-47")
    void a_death_has_its_day() {
        GroundRecord undated = new GroundRecord(Ground.DECEASED, RECORDED, "Avliden.", "Handläggaren", null);

        assertThatThrownBy(() -> Termination.recorded(
                        ATermination.sublease(), ATermination.lease(Programme.TRIAL), undated, TODAY))
                .isInstanceOf(CaseRefusal.MissingPart.class);
    }

    @Test
    @Shows({"A-47", "C-07"})
    void the_estate_s_notice_is_handed_in_and_is_a_month() {
        Termination termination = ATermination.of(Programme.TRIAL, Ground.DECEASED);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), TODAY);
        termination.serve(ATermination.service(ServiceWay.RECEIVED, null, null), TODAY);

        assertThat(ends(termination).why()).isEqualTo(NoticeEnds.Reason.ESTATE);
        assertThat(ends(termination).used()).isEqualTo("2028-02-29");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"RESIDENT_WISH", "AID_ENDED", "DECEASED"})
    @Shows({"A-11", "L-09"})
    void only_a_forfeited_tenancy_ends_before_time(Ground ground) {
        refused(
                () -> ATermination.of(Programme.TRAINING, ground).prepare(ATermination.notice(NoticeKind.EARLY), TODAY),
                NotForfeited.class,
                "kind");
    }

    @Test
    @Shows({"A-24", "L-10", "G-78"})
    void the_tenant_uses_the_fourteen_days_that_were_agreed_on_and_the_act_s_day_is_told_too() {
        Termination termination = ATermination.of(Programme.HOUSING_FIRST, Ground.RESIDENT_WISH);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), TODAY);
        termination.serve(ATermination.service(ServiceWay.RECEIVED, null, null), TODAY);

        assertThat(ends(termination).asComputed())
                .isEqualTo(new NoticeEnds(
                        LocalDate.of(2028, 1, 26),
                        LocalDate.of(2028, 4, 30),
                        LocalDate.of(2028, 1, 26),
                        NoticeEnds.Reason.AGREED_SERVES_TENANT));
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @CsvSource({
        "LANDLORD, ORDINARY, SERVED,            ,    ,     ",
        "LANDLORD, ORDINARY, REGISTERED_LETTER, RR1, ,     ",
        "LANDLORD, ORDINARY, REGISTERED_LETTER,    , ,     PostingNotKept",
        "LANDLORD, ORDINARY, LETTER_AND_COPY,   RR1, i brevlådan, ",
        "LANDLORD, ORDINARY, RECEIVED,             , ,     WayNotOpen",
        "LANDLORD, EARLY,    SERVED,               , ,     ",
        "LANDLORD, EARLY,    REGISTERED_LETTER, RR1, ,     WayNotOpen",
        "LANDLORD, EARLY,    LETTER_AND_COPY,   RR1, i brevlådan, ",
        "LANDLORD, EARLY,    LETTER_AND_COPY,   RR1, ,     CopyNotLeft",
        "LANDLORD, EARLY,    LETTER_AND_COPY,      , i brevlådan, PostingNotKept",
        "TENANT,   ORDINARY, RECEIVED,             , ,     ",
        "TENANT,   ORDINARY, REGISTERED_LETTER, RR1, ,     WayNotOpen",
        "ESTATE,   ORDINARY, RECEIVED,             , ,     ",
    })
    @Shows("L-10")
    void a_notice_is_served_as_the_act_says(
            Giver giver,
            NoticeKind kind,
            ServiceWay way,
            @Nullable String number,
            @Nullable String copy,
            @Nullable String refusal) {
        ThrowingCallable serving = () ->
                ServicePolicy.on(POSTED).rule().demand(giver, kind, ATermination.service(way, number, copy));

        if (refusal == null) {
            assertThatCode(serving).doesNotThrowAnyException();
        } else {
            Class<? extends Refusal> expected = Set.of(WayNotOpen.class, PostingNotKept.class, CopyNotLeft.class).stream()
                    .filter(type -> type.getSimpleName().equals(refusal))
                    .findFirst()
                    .orElseThrow();
            refused(serving, expected);
        }
    }

    @Test
    @Shows("L-10")
    void nothing_is_served_before_it_was_sent() {
        Termination ready = ATermination.in(TerminationState.NOTICE_READY);

        refused(
                () -> ready.serve(
                        new Delivery(ServiceWay.SERVED, POSTED, POSTED.minusDays(1), null, null, null), TODAY),
                ServedBeforeSent.class,
                "servedOn");
    }

    @Test
    @Shows("L-11")
    void the_tenant_s_own_notice_is_no_dispute() {
        Termination termination = ATermination.of(Programme.HOUSING_FIRST, Ground.RESIDENT_WISH);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), TODAY);
        termination.serve(ATermination.service(ServiceWay.RECEIVED, null, null), TODAY);

        refused(() -> termination.contest(POSTED, TODAY), NothingToDispute.class);
    }

    @Test
    @Shows({"L-11", "C-10"})
    void a_dispute_is_referred_within_a_month_of_the_lease_s_end_and_decided_after_that() {
        Termination contested = ATermination.in(TerminationState.RUNNING_OUT);
        contested.contest(POSTED, TODAY);

        refused(
                () -> contested.refer(LocalDate.of(2028, 5, 31), TODAY), ReferredTooLate.class, "on");
        Termination waiting = ATermination.in(TerminationState.RUNNING_OUT);
        waiting.contest(POSTED, TODAY);
        refused(() -> waiting.decide(new TribunalDecision(END, true, null), TODAY), NotReferred.class, "on");
        Termination inTime = ATermination.in(TerminationState.RUNNING_OUT);
        inTime.contest(POSTED, TODAY);
        inTime.refer(LocalDate.of(2028, 5, 30), TODAY);
    }

    @Test
    @Shows("L-11")
    void a_respite_lets_the_tenant_stay_longer() {
        Termination disputed = ATermination.in(TerminationState.DISPUTED);
        disputed.decide(new TribunalDecision(END, true, LocalDate.of(2028, 7, 31)), TODAY);

        assertThat(disputed.file().papers().lastDay()).contains(LocalDate.of(2028, 7, 31));
        refused(() -> disputed.applyForEviction(LocalDate.of(2028, 8, 1), 0, TODAY), MayStay.class, "on");
    }

    @Test
    @Shows({"G-126", "L-13", "C-15"})
    void an_eviction_is_applied_for_from_the_day_after_the_moving_out() {
        Termination running = ATermination.in(TerminationState.RUNNING_OUT);

        refused(() -> running.applyForEviction(LocalDate.of(2028, 5, 2), 1, TODAY), MayStay.class, "on");
        ATermination.in(TerminationState.RUNNING_OUT).applyForEviction(LocalDate.of(2028, 5, 3), 1, TODAY);
    }

    @Test
    @Shows({"L-13", "C-21"})
    void an_eviction_is_carried_out_a_week_after_the_tenant_was_heard_at_the_earliest() {
        Termination ordered = ATermination.in(TerminationState.EVICTION_ORDERED);

        refused(
                () -> ordered.evict(ATermination.leaving(HEARD.plusDays(6)), TODAY), HeardTooLately.class, "on");
        ATermination.in(TerminationState.EVICTION_ORDERED).evict(ATermination.leaving(HEARD.plusDays(7)), TODAY);
    }

    @Test
    @Shows({"L-14", "C-16"})
    void goods_that_were_left_are_waited_for() {
        Termination left = ATermination.leftWithGoods();
        LocalDate last = LocalDate.of(2028, 9, 10);

        refused(
                () -> left.settle(new Settlement(last, LEFT, true, false), TODAY),
                GoodsMayBeFetched.class,
                "goodsFetched");
        ATermination.leftWithGoods().settle(new Settlement(last.plusDays(1), LEFT, true, false), TODAY);
        ATermination.leftWithGoods().settle(new Settlement(LEFT, LEFT, true, true), TODAY);
    }

    @Test
    @Shows({"L-14", "C-17"})
    void claims_that_are_not_met_are_waited_for_for_two_years() {
        LocalDate later = LocalDate.of(2031, 1, 1);
        LocalDate last = LocalDate.of(2030, 6, 1);
        Termination vacated = ATermination.in(TerminationState.VACATED);

        refused(() -> vacated.settle(new Settlement(last, LEFT, false, true), later), ClaimsRemain.class, "claimsMet");
        ATermination.in(TerminationState.VACATED)
                .settle(new Settlement(last.plusDays(1), LEFT, false, true), later);
    }

    @Test
    void words_about_the_person_are_not_told_by_accident() {
        assertThat(ATermination.ground(Ground.AID_ENDED).toString()).isEqualTo("GroundRecord[2028-01-10]");
        assertThat(ATermination.notice(NoticeKind.ORDINARY).toString())
                .isEqualTo("PreparedNotice[2028-01-10, ORDINARY]");
    }

    private static Ends ends(Termination termination) {
        return termination.file().papers().ends().orElseThrow();
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal, String field) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, no -> {
            assertThat(no.field()).contains(field);
            Refusals.demandSaid(no);
        });
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
