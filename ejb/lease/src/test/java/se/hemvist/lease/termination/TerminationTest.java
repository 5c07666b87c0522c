package se.hemvist.lease.termination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.DocumentedEvent;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.DisputeRefusal.NotReferred;
import se.hemvist.lease.dispute.DisputeRefusal.ReferredTooLate;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionRefusal.HeardTooLately;
import se.hemvist.lease.eviction.EvictionRefusal.MayStay;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundPolicy;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.ConductPutRight;
import se.hemvist.lease.ground.GroundRefusal.DeathNotRegistered;
import se.hemvist.lease.ground.GroundRefusal.DeathNotTheGround;
import se.hemvist.lease.ground.GroundRefusal.GroundNotUsed;
import se.hemvist.lease.ground.GroundRefusal.MisconductNotShown;
import se.hemvist.lease.ground.GroundRefusal.RentNotForfeited;
import se.hemvist.lease.ground.GroundRefusal.TrialNotThatLong;
import se.hemvist.lease.leaving.LeavingRefusal.ClaimsRemain;
import se.hemvist.lease.leaving.LeavingRefusal.GoodsMayBeFetched;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.recovery.RecoveryRefusal.PutRight;
import se.hemvist.lease.recovery.RecoveryRefusal.RecoveryOver;
import se.hemvist.lease.recovery.RecoveryRefusal.RentStillUnpaid;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.termination.TerminationRefusal.BoardNotTold;
import se.hemvist.lease.termination.TerminationRefusal.CopyNotLeft;
import se.hemvist.lease.termination.TerminationRefusal.GivenWhenPosted;
import se.hemvist.lease.termination.TerminationRefusal.NotForfeited;
import se.hemvist.lease.termination.TerminationRefusal.NotSought;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;
import se.hemvist.lease.termination.TerminationRefusal.PostingNotKept;
import se.hemvist.lease.termination.TerminationRefusal.ServedBeforeSent;
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
                    HOUSING_FIRST | REPEATED_MISCONDUCT, UNPAID_RENT, RESIDENT_WISH, DECEASED
                    TRIAL         | REPEATED_MISCONDUCT, UNPAID_RENT, RESIDENT_WISH, DECEASED, AID_ENDED, THREE_YEAR_STOP
                    TRAINING      | REPEATED_MISCONDUCT, UNPAID_RENT, RESIDENT_WISH, DECEASED, AID_ENDED
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
                .demand(ground, ATermination.MOVED_IN, ATermination.evidence(), LocalDate.of(2030, 2, 1)));
    }

    @Test
    @Shows({"S-25", "A-04"})
    void a_trial_is_broken_off_for_its_length_from_the_day_after_three_years_of_living_there() {
        GroundPolicy policy = GroundPolicy.of(Programme.TRIAL, RECORDED).rule();
        LocalDate threeYears = LocalDate.of(2030, 2, 1);

        refused(
                () -> policy.demand(
                        Ground.THREE_YEAR_STOP, ATermination.MOVED_IN, Evidence.none(), threeYears.minusDays(1)),
                TrialNotThatLong.class,
                "on");
        policy.demand(Ground.THREE_YEAR_STOP, ATermination.MOVED_IN, Evidence.none(), threeYears);
    }

    @Test
    @Shows("A-47")
    void a_death_has_its_day() {
        GroundRecord undated = new GroundRecord(Ground.DECEASED, RECORDED, "Avliden.", "Handläggaren", null);

        assertThatThrownBy(() ->
                        Termination.recorded(ATermination.lease(Programme.TRIAL), undated, Evidence.none(), TODAY))
                .isInstanceOf(CaseRefusal.MissingPart.class);
    }

    @Test
    @Shows("A-47")
    void a_death_ends_the_lease_once_it_is_registered_and_with_its_day() {
        GroundRecord wish = new GroundRecord(Ground.RESIDENT_WISH, RECORDED, "Flyttar.", "Handläggaren", RECORDED);
        refused(() -> wish.demandSound(RECORDED, RECORDED), DeathNotTheGround.class, "diedOn");
        GroundRecord died = ATermination.ground(Ground.DECEASED);

        refused(() -> died.demandDeath(Optional.empty()), DeathNotRegistered.class, "diedOn");
        refused(() -> died.demandDeath(Optional.of(RECORDED.minusDays(1))), DeathNotRegistered.class, "diedOn");
        died.demandDeath(Optional.of(RECORDED));
        ATermination.ground(Ground.RESIDENT_WISH).demandDeath(Optional.empty());
    }

    @Test
    @Shows({"A-47", "C-07"})
    void the_estate_s_notice_is_handed_in_and_is_a_month() {
        Termination termination = ATermination.of(Programme.TRIAL, Ground.DECEASED);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), Optional.empty(), TODAY);
        termination.serve(
                ATermination.service(ServiceWay.RECEIVED, null, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

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
                () -> ATermination.of(Programme.TRAINING, ground)
                        .prepare(ATermination.notice(NoticeKind.EARLY), Optional.empty(), TODAY),
                NotForfeited.class,
                "kind");
    }

    @Test
    @Shows({"A-24", "L-10", "G-78"})
    void the_tenant_uses_the_fourteen_days_that_were_agreed_on_and_the_act_s_day_is_told_too() {
        Termination termination = ATermination.of(Programme.HOUSING_FIRST, Ground.RESIDENT_WISH);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), Optional.empty(), TODAY);
        termination.serve(
                ATermination.service(ServiceWay.RECEIVED, null, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

        assertThat(ends(termination).asComputed())
                .isEqualTo(new NoticeEnds(
                        LocalDate.of(2028, 1, 26),
                        LocalDate.of(2028, 4, 30),
                        LocalDate.of(2028, 1, 26),
                        NoticeEnds.Reason.AGREED_SERVES_TENANT));
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @CsvSource({
        "LANDLORD, ORDINARY, SERVED,               ,             ,           ,            ",
        "LANDLORD, ORDINARY, REGISTERED_LETTER, RR1,             ,           ,            ",
        "LANDLORD, ORDINARY, REGISTERED_LETTER,    ,             ,           , PostingNotKept",
        "LANDLORD, ORDINARY, LETTER_AND_COPY,   RR1, i brevlådan, 2028-01-11,            ",
        "LANDLORD, ORDINARY, LETTER_AND_COPY,   RR1, i brevlådan,           , NotSought",
        "LANDLORD, ORDINARY, RECEIVED,             ,             ,           , WayNotOpen",
        "LANDLORD, EARLY,    SERVED,               ,             ,           ,            ",
        "LANDLORD, EARLY,    REGISTERED_LETTER, RR1,             ,           , WayNotOpen",
        "LANDLORD, EARLY,    LETTER_AND_COPY,   RR1, i brevlådan, 2028-01-11,            ",
        "LANDLORD, EARLY,    LETTER_AND_COPY,   RR1, i brevlådan,           , NotSought",
        "LANDLORD, EARLY,    LETTER_AND_COPY,   RR1,             , 2028-01-11, CopyNotLeft",
        "LANDLORD, EARLY,    LETTER_AND_COPY,      , i brevlådan, 2028-01-11, PostingNotKept",
        "TENANT,   ORDINARY, RECEIVED,             ,             ,           ,            ",
        "TENANT,   ORDINARY, REGISTERED_LETTER, RR1,             ,           , WayNotOpen",
        "ESTATE,   ORDINARY, RECEIVED,             ,             ,           ,            ",
    })
    @Shows("L-10")
    void a_notice_is_served_as_the_act_says(
            Giver giver,
            NoticeKind kind,
            ServiceWay way,
            @Nullable String number,
            @Nullable String copy,
            @Nullable LocalDate sought,
            @Nullable String refusal) {
        Delivery service = new Delivery(way, POSTED, POSTED, number, copy, null, sought);
        ThrowingCallable serving = () -> ServicePolicy.on(POSTED).rule().demand(giver, kind, service);

        if (refusal == null) {
            assertThatCode(serving).doesNotThrowAnyException();
        } else {
            Class<? extends Refusal> expected =
                    Set.of(WayNotOpen.class, PostingNotKept.class, CopyNotLeft.class, NotSought.class).stream()
                            .filter(type -> type.getSimpleName().equals(refusal))
                            .findFirst()
                            .orElseThrow();
            refused(serving, expected);
        }
    }

    @ParameterizedTest(name = "{0} sent the day before")
    @CsvSource({"SERVED, ", "REGISTERED_LETTER, GivenWhenPosted", "LETTER_AND_COPY, "})
    @Shows({"L-10", "C-05"})
    void a_registered_letter_is_given_when_it_is_posted(ServiceWay way, @Nullable String refusal) {
        Delivery service = new Delivery(way, POSTED.minusDays(1), POSTED, "RR1", "i brevlådan", null, POSTED);
        ThrowingCallable serving =
                () -> ServicePolicy.on(POSTED).rule().demand(Giver.LANDLORD, NoticeKind.ORDINARY, service);

        if (refusal == null) {
            assertThatCode(serving).doesNotThrowAnyException();
        } else {
            refused(serving, GivenWhenPosted.class);
        }
    }

    @ParameterizedTest(name = "looked for on {0}")
    @CsvSource({
        "2028-01-09, day-too-early",
        "2028-01-10, RUNNING_OUT",
        "2028-01-12, RUNNING_OUT",
        "2028-01-13, day-too-late",
    })
    @Shows("L-10")
    void who_is_not_met_was_looked_for_with_the_written_notice_and_before_the_copy_was_left(
            LocalDate sought, String becomes) {
        Termination ready = ATermination.in(TerminationState.NOTICE_READY);
        Delivery service = new Delivery(ServiceWay.LETTER_AND_COPY, POSTED, POSTED, "RR1", "i brevlådan", null, sought);
        String after;
        try {
            ready.serve(service, ATermination.evidence(ATermination.paid()), TODAY);
            after = ready.state().name();
        } catch (Refusal refused) {
            assertThat(refused.field()).contains("soughtOn");
            after = refused.code();
        }

        assertThat(after).isEqualTo(becomes);
    }

    @Test
    @Shows("L-10")
    void nothing_is_served_before_it_was_sent() {
        Termination ready = ATermination.in(TerminationState.NOTICE_READY);

        refused(
                () -> ready.serve(
                        new Delivery(ServiceWay.SERVED, POSTED, POSTED.minusDays(1), null, null, null, null),
                        ATermination.evidence(ATermination.paid()),
                        TODAY),
                ServedBeforeSent.class,
                "servedOn");
    }

    @Test
    @Shows("L-11")
    void the_tenant_s_own_notice_is_no_dispute() {
        Termination termination = ATermination.of(Programme.HOUSING_FIRST, Ground.RESIDENT_WISH);
        termination.prepare(ATermination.notice(NoticeKind.ORDINARY), Optional.empty(), TODAY);
        termination.serve(
                ATermination.service(ServiceWay.RECEIVED, null, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

        refused(
                () -> termination.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY),
                NothingToDispute.class);
    }

    @Test
    @Shows({"L-11", "C-10"})
    void a_dispute_is_referred_within_a_month_of_the_lease_s_end_and_decided_after_that() {
        Termination contested = ATermination.in(TerminationState.RUNNING_OUT);
        contested.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);

        refused(() -> contested.refer(LocalDate.of(2028, 5, 31), TODAY), ReferredTooLate.class, "on");
        Termination waiting = ATermination.in(TerminationState.RUNNING_OUT);
        waiting.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);
        refused(() -> waiting.decide(new TribunalDecision(END, true, null, false), TODAY), NotReferred.class, "on");
        Termination inTime = ATermination.in(TerminationState.RUNNING_OUT);
        inTime.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);
        inTime.refer(LocalDate.of(2028, 5, 30), TODAY);
    }

    @Test
    @Shows("L-11")
    void a_respite_lets_the_tenant_stay_longer() {
        Termination disputed = ATermination.in(TerminationState.DISPUTED);
        disputed.decide(new TribunalDecision(END, true, LocalDate.of(2028, 7, 31), false), TODAY);

        assertThat(disputed.file().lastDay()).contains(LocalDate.of(2028, 7, 31));
        refused(
                () -> disputed.applyForEviction(LocalDate.of(2028, 8, 1), 0, ATermination::inBlock, TODAY),
                MayStay.class,
                "on");
    }

    @Test
    @Shows({"G-126", "L-13", "C-15", "A-43"})
    void an_eviction_is_applied_for_from_the_day_after_the_moving_out() {
        Termination running = ATermination.in(TerminationState.RUNNING_OUT);

        refused(
                () -> running.applyForEviction(LocalDate.of(2028, 5, 2), 1, ATermination::plain, TODAY),
                MayStay.class,
                "on");
        ATermination.in(TerminationState.RUNNING_OUT)
                .applyForEviction(LocalDate.of(2028, 5, 3), 1, ATermination::plain, TODAY);
    }

    @Test
    @Shows({"L-13", "C-21"})
    void an_eviction_is_carried_out_a_week_after_the_tenant_was_heard_at_the_earliest() {
        Termination ordered = ATermination.in(TerminationState.EVICTION_ORDERED);

        refused(() -> ordered.evict(ATermination.leaving(HEARD.plusDays(6)), 0, TODAY), HeardTooLately.class, "on");
        ATermination.in(TerminationState.EVICTION_ORDERED).evict(ATermination.leaving(HEARD.plusDays(7)), 0, TODAY);
    }

    @Test
    @Shows({"L-14", "C-16"})
    void goods_that_were_left_are_waited_for() {
        Termination left = ATermination.leftWithGoods();
        LocalDate last = LocalDate.of(2028, 9, 10);

        refused(
                () -> left.settle(new Settlement(last, LEFT, true, false), RentLeft.unknown(), TODAY),
                GoodsMayBeFetched.class,
                "goodsFetched");
        ATermination.leftWithGoods()
                .settle(new Settlement(last.plusDays(1), LEFT, true, false), RentLeft.unknown(), TODAY);
        ATermination.leftWithGoods().settle(new Settlement(LEFT, LEFT, true, true), RentLeft.unknown(), TODAY);
    }

    @Test
    @Shows({"L-14", "C-17"})
    void claims_that_are_not_met_are_waited_for_for_two_years() {
        LocalDate later = LocalDate.of(2031, 1, 1);
        LocalDate last = LocalDate.of(2030, 6, 1);
        Termination vacated = ATermination.in(TerminationState.VACATED);

        refused(
                () -> vacated.settle(new Settlement(last, LEFT, false, true), RentLeft.unknown(), later),
                ClaimsRemain.class,
                "claimsMet");
        ATermination.in(TerminationState.VACATED)
                .settle(new Settlement(last.plusDays(1), LEFT, false, true), RentLeft.unknown(), later);
    }

    @ParameterizedTest(name = "{0} events after {1} notice days")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    two, the second after the notice        | 2027-11-01, 2027-12-20 | 2027-11-20 | true
                    two, both before the notice             | 2027-11-01, 2027-11-10 | 2027-11-20 | false
                    two, the second on the day of the notice | 2027-11-01, 2027-11-20 | 2027-11-20 | false
                    one, after the notice                   | 2027-12-20             | 2027-11-20 | false
                    two, and no notice                      | 2027-11-01, 2027-12-20 |            | false
                    two, one of them assessed too late      | 2027-11-01, 2028-01-11 | 2027-11-20 | false
                    """)
    @Shows({"A-31", "A-11", "G-122", "S-72", "L-08"})
    void misconduct_is_repeated_documented_and_called_on(
            String which, String events, @Nullable LocalDate notice, boolean shown) {
        Evidence evidence = new Evidence(
                ATermination.paid(),
                new ConductRecord(
                        Arrays.stream(events.split(",\\s*"))
                                .map(LocalDate::parse)
                                .map(ATermination::event)
                                .toList(),
                        Optional.ofNullable(notice).map(sent -> ATermination.notice(sent, false)).stream()
                                .toList()));

        for (Programme programme : Programme.values()) {
            ThrowingCallable demand = () -> GroundPolicy.of(programme, RECORDED)
                    .rule()
                    .demand(Ground.REPEATED_MISCONDUCT, ATermination.MOVED_IN, evidence, RECORDED);
            if (shown) {
                assertThatCode(demand).doesNotThrowAnyException();
            } else {
                refused(demand, MisconductNotShown.class, "ground");
            }
        }
    }

    @Test
    @Shows("L-12")
    void what_springs_from_violence_of_a_close_person_is_not_held_against_the_tenant() {
        ConductRecord record = ATermination.evidence().conduct();
        List<DocumentedEvent> suffered = record.events().stream()
                .map(event -> new DocumentedEvent(event.on(), event.assessedOn(), event.severity(), true))
                .toList();
        Evidence evidence = new Evidence(ATermination.paid(), new ConductRecord(suffered, record.rectifications()));

        assertThatThrownBy(() -> GroundPolicy.of(Programme.HOUSING_FIRST, RECORDED)
                        .rule()
                        .demand(Ground.REPEATED_MISCONDUCT, ATermination.MOVED_IN, evidence, RECORDED))
                .isInstanceOfSatisfying(
                        MisconductNotShown.class, no -> assertThat(no.facts()).containsEntry("events", 0));
    }

    @Test
    @Shows("L-08")
    void a_particularly_serious_event_needs_no_notice_before_but_the_board_gets_a_copy() {
        Evidence evidence = ATermination.serious();

        refused(
                () -> recorded(ATermination.ground(Ground.REPEATED_MISCONDUCT), evidence),
                MisconductNotShown.class,
                "ground");
        Termination termination = recorded(ATermination.seriousGround(), evidence);
        termination.prepare(ATermination.notice(NoticeKind.EARLY), Optional.empty(), TODAY);
        refused(
                () -> termination.serve(ATermination.service(ServiceWay.SERVED, null, null), evidence, TODAY),
                BoardNotTold.class,
                "boardToldOn");
    }

    @ParameterizedTest(name = "written on the 10th, board told {0}")
    @CsvSource({
        "2028-01-09, day-too-early",
        "2028-01-10, nothing",
        "2028-01-12, nothing",
        "2028-01-13, nothing",
        "2028-01-14, day-too-late",
    })
    @Shows({"C-28", "L-08"})
    void the_board_is_told_of_a_notice_once_it_is_written(LocalDate told, String refused) {
        Delivery served = new Delivery(ServiceWay.SERVED, POSTED, POSTED, null, null, told, null);
        ThrowingCallable sound = () -> served.demandSound(RECORDED, POSTED.plusDays(1));

        if (refused.equals("nothing")) {
            assertThatCode(sound).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(sound).isInstanceOfSatisfying(CaseRefusal.class, no -> {
                assertThat(no.code()).isEqualTo(refused);
                assertThat(no.field()).contains("boardToldOn");
            });
        }
    }

    @ParameterizedTest(name = "for the serious event: {0}")
    @CsvSource({"true", "false"})
    @Shows({"L-08", "C-28"})
    void what_was_put_right_saves_the_tenancy_unless_notice_is_for_what_was_particularly_serious(boolean forIt) {
        SentRectification heeded = new SentRectification(
                RECORDED.minusDays(50),
                Optional.of(RECORDED.minusDays(50)),
                RECORDED.minusDays(50),
                Optional.of(RECORDED),
                false);
        List<DocumentedEvent> events = List.of(
                ATermination.event(RECORDED.minusDays(60)),
                ATermination.serious().conduct().events().get(1));
        Evidence evidence = new Evidence(ATermination.paid(), new ConductRecord(events, List.of(heeded)));
        Termination termination = recorded(
                forIt ? ATermination.seriousGround() : ATermination.ground(Ground.REPEATED_MISCONDUCT), evidence);
        termination.prepare(ATermination.notice(NoticeKind.EARLY), Optional.empty(), TODAY);
        Delivery served = new Delivery(ServiceWay.SERVED, POSTED, POSTED, null, null, POSTED, null);

        if (forIt) {
            termination.serve(served, evidence, TODAY);
            assertThat(termination.state()).isEqualTo(TerminationState.RUNNING_OUT);
        } else {
            refused(() -> termination.serve(served, evidence, TODAY), ConductPutRight.class);
        }
    }

    private static Termination recorded(GroundRecord ground, Evidence evidence) {
        return Termination.recorded(ATermination.lease(Programme.HOUSING_FIRST), ground, evidence, TODAY);
    }

    @Test
    @Shows({"A-31", "L-09", "G-122"})
    void notice_for_unpaid_rent_is_for_a_rent_that_is_late_enough_and_was_called_on() {
        GroundPolicy policy = GroundPolicy.of(Programme.HOUSING_FIRST, RECORDED).rule();
        ConductRecord called = ATermination.evidence().conduct();
        Evidence paid = new Evidence(ATermination.paid(), called);
        Evidence uncalled = new Evidence(ATermination.late(), Evidence.none().conduct());

        refused(
                () -> policy.demand(Ground.UNPAID_RENT, ATermination.MOVED_IN, paid, RECORDED),
                RentNotForfeited.class,
                "ground");
        refused(
                () -> policy.demand(Ground.UNPAID_RENT, ATermination.MOVED_IN, uncalled, RECORDED),
                RentNotForfeited.class,
                "ground");
        GroundPolicy.of(Programme.TRIAL, RECORDED)
                .rule()
                .demand(Ground.UNPAID_RENT, ATermination.MOVED_IN, uncalled, RECORDED);
        policy.demand(Ground.UNPAID_RENT, ATermination.MOVED_IN, ATermination.evidence(), RECORDED);
    }

    @Test
    @Shows({"L-09", "C-12"})
    void rent_that_is_paid_before_the_notice_is_served_saves_the_tenancy() {
        Termination termination = ATermination.of(Programme.HOUSING_FIRST, Ground.UNPAID_RENT);
        termination.prepare(ATermination.notice(NoticeKind.EARLY), Optional.of(new BigDecimal("7432.00")), TODAY);

        assertThat(termination.file().papers().notice().orElseThrow().amount()).isEqualByComparingTo("7432.00");
        refused(
                () -> termination.serve(
                        ATermination.service(ServiceWay.SERVED, null, null),
                        ATermination.evidence(ATermination.paid()),
                        TODAY),
                PutRight.class);
    }

    @Test
    @Shows({"L-09", "C-03", "C-04"})
    void a_tenancy_is_won_back_in_three_weeks_and_the_lease_runs_out_after_two_weekdays_more() {
        LocalDate last = LocalDate.of(2028, 2, 2);

        ATermination.recoveryOpen().recover(ATermination.wonBack(RecoveryWay.PAID, last), ATermination.paid(), TODAY);
        ATermination.recoveryOpen()
                .recover(ATermination.wonBack(RecoveryWay.BOARD_TAKES_OVER, last), ATermination.late(), TODAY);
        ATermination.recoveryOpen()
                .recover(ATermination.wonBack(RecoveryWay.HINDERED, last.plusDays(9)), ATermination.paid(), TODAY);
        refused(
                () -> ATermination.recoveryOpen()
                        .recover(ATermination.wonBack(RecoveryWay.PAID, last.plusDays(1)), ATermination.paid(), TODAY),
                RecoveryOver.class,
                "on");
        refused(
                () -> ATermination.recoveryOpen()
                        .recover(ATermination.wonBack(RecoveryWay.PAID, last), ATermination.late(), TODAY),
                RentStillUnpaid.class,
                "how");
        assertThatThrownBy(() -> ATermination.recoveryOpen()
                        .recover(new WonBack(RecoveryWay.BOARD_TAKES_OVER, last, " "), ATermination.late(), TODAY))
                .as("the board's word is in writing")
                .isInstanceOf(CaseRefusal.MissingPart.class);
        Termination passing = ATermination.recoveryOpen();
        passing.pass(LocalDate.of(2028, 2, 3));
        assertThat(passing.state()).isEqualTo(TerminationState.RECOVERY_OPEN);
        passing.pass(LocalDate.of(2028, 2, 4));
        assertThat(passing.state()).isEqualTo(TerminationState.RUNNING_OUT);
    }

    @Test
    @Shows("C-03")
    void the_time_begins_with_the_later_of_the_two_messages() {
        Termination termination = ATermination.servedForRent();
        termination.openRecovery(POSTED, POSTED.plusDays(5), TODAY);

        assertThat(termination.file().after().recovery().orElseThrow().window().lastDay())
                .isEqualTo("2028-02-07");
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
