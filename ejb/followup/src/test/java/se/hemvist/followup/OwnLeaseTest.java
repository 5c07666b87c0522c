package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.ownhome.AidEnd;
import se.hemvist.followup.ownhome.OwnHomeRefusal;
import se.hemvist.followup.ownhome.OwnHomes;
import se.hemvist.followup.ownhome.Wish;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.correction.StruckDeaths;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.OwnNotices;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.InspectionRefusal.NoInspectionAwaited;
import se.hemvist.lease.inspection.InspectionRefusal.NotMadeTogether;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.inspection.Jointly;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.sublease.SubleaseView;
import se.hemvist.lease.sublease.Subleases;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.LeavingCorrections;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;
import se.hemvist.lease.transfer.DueQuery;
import se.hemvist.lease.transfer.DueTransfer;
import se.hemvist.lease.transfer.DueTransfers;
import se.hemvist.lease.transfer.Findings;
import se.hemvist.lease.transfer.OwnLeases;
import se.hemvist.lease.transfer.OwnerAnswer;
import se.hemvist.lease.transfer.OwnerInquiries;
import se.hemvist.lease.transfer.Postponement;
import se.hemvist.lease.transfer.TransferReading;
import se.hemvist.lease.transfer.TransferRefusal.DaysOutOfRange;
import se.hemvist.lease.transfer.TransferRefusal.NothingCounts;
import se.hemvist.lease.transfer.TransferRefusal.OwnLeaseSigned;
import se.hemvist.lease.transfer.TransferRefusal.RecordSaysOtherwise;
import se.hemvist.lease.transfer.TransferRefusal.TransferNotThere;
import se.hemvist.lease.transfer.TransferReviews;
import se.hemvist.lease.transfer.TransferState;
import se.hemvist.lease.transfer.Transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.transfer.TransferState.ASKED_OWNER;
import static se.hemvist.lease.transfer.TransferState.COUNTING;
import static se.hemvist.lease.transfer.TransferState.DUE;
import static se.hemvist.lease.transfer.TransferState.GRANTED;
import static se.hemvist.lease.transfer.TransferState.INSPECTED;
import static se.hemvist.lease.transfer.TransferState.LAPSED;
import static se.hemvist.lease.transfer.TransferState.POSTPONED;
import static se.hemvist.lease.transfer.TransferState.REFUSED;
import static se.hemvist.lease.transfer.TransferState.TRANSFERRED;
import static se.hemvist.lease.transfer.TransferState.UNDER_REVIEW;

/** Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt», asked of the real beans, night by night. */
class OwnLeaseTest {

    /** Eighteen months after the move-in on 4 January 2027. */
    private static final LocalDate QUALIFIES = LocalDate.of(2028, 7, 4);

    private static final LocalDate REVIEWED = QUALIFIES.plusDays(7);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({
        "G-80", "G-131", "G-134", "G-135", "G-136", "G-137", "G-138", "G-140", "G-143", "G-144", "T-29", "T-41", "T-45",
        "C-18"
    })
    void goes_from_the_day_that_qualifies_to_a_lease_of_one_s_own() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        refused(() -> letting(TransferReviews.class).start(sublease, FirstTenancy.SIGNED), Refusal.class);
        story.movedIn(sublease);
        assertThat(open()).contains("T-29 2028-05-05 2028-07-04");
        night(QUALIFIES.minusDays(1));
        assertThat(state(sublease)).isEqualTo(COUNTING);

        night(QUALIFIES);
        assertThat(state(sublease)).isEqualTo(DUE);
        underReview(sublease);
        refused(() -> inspect(sublease, true), NoInspectionAwaited.class);
        letting(TransferReviews.class).meetConditions(sublease, met(REVIEWED));
        refused(() -> letting(Inspections.class).record(sublease, inspection(Optional.empty())), NotMadeTogether.class);
        inspect(sublease, true);
        assertThat(state(sublease)).isEqualTo(INSPECTED);
        letting(OwnerInquiries.class).ask(sublease, REVIEWED);
        assertThat(state(sublease)).isEqualTo(ASKED_OWNER);
        assertThat(open()).contains("T-41 2028-07-25 2028-08-01");
        assertThat(letters("transfer-asked")).singleElement().satisfies(letter -> assertThat(letter)
                .startsWith(story.the(OrganisationKind.HOUSING_COMPANY).value() + " - ")
                .endsWith("/v1/subleases/" + sublease.value() + "/transfer"));
        refused(() -> letting(OwnerInquiries.class).answer(sublease, yes()), AccessRefusal.class);
        owner(OwnerInquiries.class).answer(sublease, yes());
        LocalDate first = REVIEWED.plusDays(20);
        letting(OwnLeases.class).sign(sublease, REVIEWED, first);
        assertThat(letters("lease-transferred")).hasSize(3);
        assertThat(open()).contains("T-29-OWN 2028-07-30 2028-07-30");
        refused(() -> letting(OwnLeases.class).sign(sublease, REVIEWED, first), OwnLeaseSigned.class);
        night(first.minusDays(2));
        assertThat(state(sublease)).isEqualTo(GRANTED);
        assertThat(letting(Subleases.class).get(sublease).standing().state()).isEqualTo(SubleaseState.IN_FORCE);
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.PHASE_2);
        assertThat(differences()).isZero();
        night(first.minusDays(1));
        story.itIs(first);

        assertThat(state(sublease)).isEqualTo(TRANSFERRED);
        assertThat(rows("select last_day from lease.head_lease")).containsExactly("2028-07-30");
        assertThat(rows("select rent_end from lease.rent_account")).containsExactly("2028-07-30");
        assertThat(rows("select concat_ws(' ', moved_in_on, owned_since, left_on) from followup.home"))
                .containsExactly("2027-01-04 2028-07-31");
        assertThat(rows("select kind || ' ' || happened_on from followup.support_after"))
                .containsExactly("GOES_ON 2028-07-31");
        SubleaseView lease = letting(Subleases.class).get(sublease);
        assertThat(lease.standing().state()).isEqualTo(SubleaseState.TRANSFERRED);
        assertThat(lease.lease().let().headLease().state()).isEqualTo(HeadLeaseState.TRANSFERRED);
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.PHASE_3);
        assertThat(open()).noneMatch(deadline -> deadline.matches("T-(29|41|42) .*"));
        assertThat(open()).contains("T-45 2028-07-31 2028-07-31");
        story.supportWorker(Assignments.class).tellOfOpenSupport(assignment, Expected.any(), first);
        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-45"));
        assertThat(rows("select detail || ' ' || coalesce(days, 0) from followup.tenancy_fact"
                        + " where kind = 'TRANSFER' order by fact_id"))
                .containsExactly(
                        "DUE 0", "UNDER_REVIEW 0", "INSPECTED 0", "ASKED_OWNER 0", "GRANTED 0", "TRANSFERRED 574");
        assertThat(differences()).isZero();
        refused(() -> letting(OwnLeases.class).sign(sublease, REVIEWED, REVIEWED), Refusal.class);

        endsAid(assignment, first);
        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(first, Death.ToldBy.RELATIVE));
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.CLOSED);
    }

    @Test
    @Shows({"A-47", "T-19"})
    void nobody_renews_the_support_of_somebody_who_died_in_a_home_of_their_own() {
        SubleaseId sublease = agreed();
        LocalDate first = REVIEWED.plusDays(20);
        letting(OwnLeases.class).sign(sublease, REVIEWED, first);
        night(first.minusDays(1));
        story.itIs(first);
        assertThat(open()).anyMatch(deadline -> deadline.startsWith("T-19"));

        CaseId id = story.inTransaction(() ->
                story.bench().get(SubleaseProgress.class).look(sublease).about().caseId());
        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(first, Death.ToldBy.RELATIVE));

        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-19"));
        assertThat(state(sublease)).as("it was the tenant's own").isEqualTo(TRANSFERRED);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-82", "T-19"})
    void a_death_of_somebody_else_ends_no_support_in_a_home_of_one_s_own() {
        SubleaseId sublease = agreed();
        LocalDate first = REVIEWED.plusDays(20);
        letting(OwnLeases.class).sign(sublease, REVIEWED, first);
        night(first.minusDays(1));
        story.itIs(first.plusDays(3));
        CaseId id = story.inTransaction(() ->
                story.bench().get(SubleaseProgress.class).look(sublease).about().caseId());
        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(first, Death.ToldBy.RELATIVE));
        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-19"));
        story.itIs(first.plusDays(5));

        story.socialWorker(StruckDeaths.class).strike(id, Expected.any(), "Dödsfallet gällde en annan person.");

        assertThat(open()).anyMatch(deadline -> deadline.startsWith("T-19"));
        assertThat(Stores.sql(story.bench().database())
                        .list("select state from followup.assignment", row -> row.getString(1)))
                .containsExactly("PHASE_3");
        assertThat(Stores.sql(story.bench().database())
                        .list(
                                "select detail from followup.fact where kind = 'PHASE' and detail = 'CLOSED'",
                                row -> row.getString(1)))
                .isEmpty();
        assertThat(state(sublease)).isEqualTo(TRANSFERRED);
        assertThat(differences()).isZero();
    }

    /** Phase 4 the day after, without a decision to renew (G-66, G-67, T-19). */
    private void endsAid(AssignmentId assignment, LocalDate first) {
        assertThat(open()).anyMatch(deadline -> deadline.startsWith("T-19"));
        AidEnd end = new AidEnd(first.plusDays(1), AidEnd.Because.WISH);
        story.itIs(end.on());
        refused(
                () -> story.socialWorker(OwnHomes.class).endAid(assignment, Expected.any(), end),
                OwnHomeRefusal.WishNotTold.class);
        story.supportWorker(OwnHomes.class)
                .recordWish(assignment, new Wish(first, Wish.Wants.OPEN_SUPPORT, "Klarar mig själv."));
        story.socialWorker(OwnHomes.class).endAid(assignment, Expected.any(), end);
        story.supportWorker(OwnHomes.class).helpToApply(assignment, end.on());

        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.PHASE_4);
        assertThat(open()).noneMatch(deadline -> deadline.matches("T-(19|45) .*"));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-137", "C-18"})
    void the_first_day_of_one_s_own_is_put_right_until_it_has_begun() {
        SubleaseId sublease = agreed();
        refused(() -> startsOn(sublease, REVIEWED.plusDays(20)), TransferNotThere.class);
        letting(OwnLeases.class).sign(sublease, REVIEWED, REVIEWED.plusDays(20));

        refused(() -> startsOn(sublease, REVIEWED.plusDays(20)), NothingCorrected.class);
        refused(() -> startsOn(sublease, REVIEWED.minusDays(1)), DayTooEarly.class);
        refused(() -> startsOn(sublease, REVIEWED.plusYears(1).plusDays(1)), DayTooLate.class);
        startsOn(sublease, REVIEWED.plusDays(40));

        LocalDate last = REVIEWED.plusDays(39);
        assertThat(open()).contains("T-29-OWN %1$s %1$s".formatted(last));
        assertThat(differences()).isZero();
        night(last);
        assertThat(state(sublease)).isEqualTo(TRANSFERRED);
        assertThat(rows("select last_day from lease.head_lease")).containsExactly(last.toString());
        refused(() -> startsOn(sublease, REVIEWED.plusDays(20)), Refusal.class);
    }

    @Test
    @Shows("G-137")
    void a_first_day_that_is_here_already_is_taken_at_once() {
        SubleaseId sublease = agreed();
        letting(OwnLeases.class).sign(sublease, REVIEWED, REVIEWED.plusDays(20));

        startsOn(sublease, REVIEWED);

        assertThat(state(sublease)).isEqualTo(TRANSFERRED);
        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-29-OWN"));
        assertThat(differences()).isZero();
    }

    private void startsOn(SubleaseId sublease, LocalDate first) {
        letting(OwnLeases.class).correctStart(sublease, new CorrectedDay(first, "Fel dag i registreringen."));
    }

    @Test
    @Shows({"G-131", "G-134"})
    void a_notice_between_the_signing_and_the_first_day_holds_the_lease_of_one_s_own() {
        SubleaseId sublease = agreed();
        letting(OwnLeases.class).sign(sublease, REVIEWED, REVIEWED.plusDays(20));

        new OwnWish(story, sublease).giveNotice();
        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-29-OWN"));
        assertThat(differences()).isZero();
        staysAfterAll(sublease);

        assertThat(open()).contains("T-29-OWN 2028-07-30 2028-07-30");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-131", "G-134", "G-127"})
    void who_leaves_between_the_signing_and_the_first_day_takes_over_nothing() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        night(QUALIFIES);
        agree(sublease);
        LocalDate first = REVIEWED.plusDays(20);
        letting(OwnLeases.class).sign(sublease, REVIEWED, first);
        new OwnWish(story, sublease).giveNotice();
        LocalDate left = REVIEWED.plusDays(10);
        story.itIs(left);

        letting(Departures.class).returnKeys(sublease, Expected.any(), new Leaving(left, false, null));

        assertThat(state(sublease)).isEqualTo(LAPSED);
        assertThat(letting(Subleases.class).get(sublease).standing().state()).isEqualTo(SubleaseState.VACATED);
        assertThat(open()).noneMatch(deadline -> deadline.matches("T-(29|41|42|45|29-OWN) .*"));
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.CLOSED);
        assertThat(rows("select detail from followup.tenancy_fact where kind = 'TRANSFER' order by fact_id"))
                .endsWith("GRANTED", "RESTS", "LAPSED");
        assertThat(differences()).isZero();
        refused(() -> letting(OwnLeases.class).sign(sublease, left, first), SubleaseNotThere.class);

        letting(LeavingCorrections.class)
                .correct(sublease, Expected.any(), new CorrectedDay(left.minusDays(1), "Fel dag."));
        assertThat(rows("select act || ' ' || happened_on from lease.transfer_step order by place"))
                .endsWith("SIGNED 2028-07-11", "ENDED_BY_LEAVING 2028-07-20");
        night(first.minusDays(1));
        assertThat(state(sublease)).isEqualTo(LAPSED);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-134", "T-29"})
    void rests_as_long_as_a_notice_stands_and_goes_on_when_it_comes_to_nothing() {
        SubleaseId sublease = lived();
        story.itIs(FirstTenancy.MOVED_IN.plusDays(1));

        new OwnWish(story, sublease).giveNotice();
        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-29"));
        assertThat(differences()).isZero();

        staysAfterAll(sublease);
        assertThat(open()).contains("T-29 2028-05-05 2028-07-04");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-134", "T-29"})
    void rests_also_when_it_is_told_under_notice_that_the_tenant_was_away() {
        SubleaseId sublease = lived();
        story.itIs(FirstTenancy.MOVED_IN.plusDays(60));
        new OwnWish(story, sublease).giveNotice();

        story.supportWorker(Absences.class)
                .record(sublease, new NewAbsence(AwayDays.since(FirstTenancy.MOVED_IN.plusDays(20)), "Sjukhus"));

        assertThat(open()).noneMatch(deadline -> deadline.startsWith("T-29"));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-133", "A-34", "T-29", "T-30"})
    void while_the_tenant_is_away_the_day_moves_on_from_night_to_night() {
        SubleaseId sublease = lived();
        LocalDate gone = QUALIFIES.minusDays(20);
        story.itIs(gone);
        story.supportWorker(Absences.class).record(sublease, new NewAbsence(AwayDays.since(gone), "Sjukhus"));
        night(gone);
        assertThat(differences()).isZero();

        night(QUALIFIES.minusDays(1));
        assertThat(open()).contains("T-29 2028-05-05 2028-07-04");
        assertThat(state(sublease)).isEqualTo(COUNTING);
        night(QUALIFIES);
        assertThat(state(sublease)).as("away for 21 days so far").isEqualTo(DUE);

        story.itIs(gone.plusDays(31));
        story.supportWorker(Absences.class)
                .record(sublease, new NewAbsence(new AwayDays(gone.minusDays(10), gone.minusDays(1)), "Resa"));
        assertThat(state(sublease)).as("42 days in a row").isEqualTo(COUNTING);
        night(gone.plusDays(31));
        assertThat(open()).contains("T-29 2028-06-16 2028-08-15");
        night(gone.plusDays(32));
        assertThat(open()).contains("T-29 2028-06-17 2028-08-16");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-33", "G-131", "G-136", "G-137", "L-15", "T-42"})
    void what_comes_to_nothing_is_looked_into_again_by_the_night_of_its_day() {
        SubleaseId sublease = lived();
        night(QUALIFIES);
        underReview(sublease);
        letting(TransferReviews.class).meetConditions(sublease, met(REVIEWED));
        inspect(sublease, false);
        refused(() -> letting(OwnerInquiries.class).ask(sublease, REVIEWED), Refusal.class);
        letting(TransferReviews.class).postpone(sublease, new Postponement(REVIEWED, "Illa hållen", Optional.empty()));
        assertThat(state(sublease)).isEqualTo(POSTPONED);
        assertThat(open()).contains("T-42 2028-12-28 2029-01-11");
        assertThat(differences()).isZero();

        LocalDate again = LocalDate.of(2029, 1, 11);
        night(again);
        assertThat(state(sublease)).isEqualTo(UNDER_REVIEW);
        letting(TransferReviews.class).meetConditions(sublease, met(again));
        letting(Inspections.class).record(sublease, inspection(again, true));
        letting(OwnerInquiries.class).ask(sublease, again);
        owner(OwnerInquiries.class).answer(sublease, new OwnerAnswer(again, false, Optional.of("Byggs om")));

        assertThat(state(sublease)).isEqualTo(REFUSED);
        assertThat(reading(sublease).transfer().orElseThrow().tribunalOpen()).isTrue();
        assertThat(open()).contains("T-42 2029-06-27 2029-07-11");
        assertThat(letters("transfer-refused")).hasSize(4);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-135", "A-40"})
    void a_review_keeps_what_was_on_record_that_day_though_more_is_told_later() {
        SubleaseId sublease = lived();
        night(QUALIFIES);
        underReview(sublease);
        OnRecord before = reading(sublease).onRecord().orElseThrow();
        assertThat(before.from()).isEqualTo(FirstTenancy.MOVED_IN);
        assertThat(before.to()).isEqualTo(REVIEWED);
        assertThat(before.rents().late()).isPositive();
        refused(
                () -> letting(TransferReviews.class)
                        .meetConditions(sublease, new Findings(REVIEWED, true, true, "Betald", Optional.empty())),
                RecordSaysOtherwise.class);

        letting(TransferReviews.class).postpone(sublease, new Postponement(REVIEWED, "Hyran", Optional.empty()));
        story.itIs(REVIEWED.plusDays(1));
        letting(RentPayments.class)
                .record(sublease, Payment.of(REVIEWED.plusDays(1), Money.ofKronor(7_000), Payer.TENANT, "OCR 1"));

        assertThat(reading(sublease).transfer().orElseThrow().steps())
                .last()
                .satisfies(step -> assertThat(step.found().onRecord()).isEqualTo(before));
        assertThat(reading(sublease).onRecord().orElseThrow().rents().arrears())
                .isLessThan(before.rents().arrears());
        assertThat(story.socialWorker(Transfers.class).of(sublease).onRecord()).isPresent();
        assertThat(story.supportWorker(Transfers.class).of(sublease).onRecord()).isEmpty();
        assertThat(owner(Transfers.class).of(sublease).onRecord()).isEmpty();
    }

    @Test
    @Shows({"G-134", "T-29", "T-42"})
    void whoever_hires_the_flats_lists_what_is_due_and_what_comes_due_within_the_days_asked_for() {
        SubleaseId sublease = lived();
        story.itIs(QUALIFIES.minusDays(31));
        assertThat(due(30, Optional.empty())).isEmpty();
        DueTransfer row = due(31, Optional.empty()).get(0);
        assertThat(row.sublease()).isEqualTo(sublease);
        assertThat(row.state()).isEqualTo(COUNTING);
        assertThat(row.dueOn()).isEqualTo(QUALIFIES);
        String area = row.place().area();
        assertThat(due(31, Optional.of(area))).hasSize(1);
        assertThat(due(31, Optional.of("Någon annanstans"))).isEmpty();

        night(QUALIFIES);
        assertThat(due(0, Optional.of(area))).singleElement().satisfies(now -> {
            assertThat(now.state()).isEqualTo(DUE);
            assertThat(now.dueOn()).isEqualTo(QUALIFIES);
        });
        underReview(sublease);
        assertThat(due(DueQuery.MOST, Optional.empty())).as("it is looked into").isEmpty();

        letting(TransferReviews.class).postpone(sublease, new Postponement(REVIEWED, "Hyran", Optional.empty()));
        assertThat(due(183, Optional.empty())).isEmpty();
        assertThat(due(184, Optional.empty())).singleElement().satisfies(again -> {
            assertThat(again.state()).isEqualTo(POSTPONED);
            assertThat(again.dueOn()).isEqualTo(REVIEWED.plusMonths(6));
        });
        refused(() -> due(-1, Optional.empty()), DaysOutOfRange.class);
        refused(() -> due(DueQuery.MOST + 1, Optional.empty()), DaysOutOfRange.class);
    }

    @Test
    @Shows("G-134")
    void no_transfer_is_due_as_long_as_a_notice_stands() {
        SubleaseId sublease = lived();
        story.itIs(FirstTenancy.MOVED_IN.plusDays(1));
        new OwnWish(story, sublease).giveNotice();
        story.itIs(QUALIFIES.minusDays(10));

        assertThat(due(60, Optional.empty())).isEmpty();
    }

    private List<DueTransfer> due(int within, Optional<String> area) {
        return letting(DueTransfers.class)
                .list(new DueQuery(within, area, PageRequest.first()))
                .items();
    }

    @Test
    @Shows("G-137")
    void the_owner_reads_where_it_stands_and_nothing_of_the_tenant() {
        SubleaseId sublease = lived();
        night(QUALIFIES);
        underReview(sublease);

        TransferReading owners = owner(Transfers.class).of(sublease);

        assertThat(owners.forecast()).isEmpty();
        assertThat(owners.transfer().orElseThrow().state()).isEqualTo(UNDER_REVIEW);
        assertThat(owners.transfer().orElseThrow().steps()).isEmpty();
        assertThat(reading(sublease).transfer().orElseThrow().steps()).hasSize(3);
    }

    @Test
    void nothing_is_reviewed_before_its_day_or_where_nobody_lives() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        assertThat(reading(sublease).transfer()).isEmpty();
        story.bench().database().execute("update lease.sublease set state = 'SIGNED'");
        story.movedIn(sublease);
        refused(() -> letting(TransferReviews.class).start(sublease, FirstTenancy.MOVED_IN), TransferNotThere.class);
        story.bench().database().execute("delete from lease.transfer_step");
        story.bench().database().execute("delete from lease.transfer");
        refused(() -> letting(TransferReviews.class).start(sublease, FirstTenancy.MOVED_IN), NothingCounts.class);
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        return sublease;
    }

    @Test
    @Shows({"G-137", "S-72"})
    void nobody_signs_a_lease_of_their_own_that_does_not_go_on_from_the_city_s() {
        SubleaseId sublease = agreed();
        new OwnWish(story, sublease).giveNotice();
        LocalDate noticed = story.bench().clock().today();
        letting(Handbacks.class).giveNotice(sublease, noticed);
        staysAfterAll(sublease);
        LocalDate last =
                letting(OwnerNotices.class).ending(sublease).end().orElseThrow().lastDay();

        refused(() -> letting(OwnLeases.class).sign(sublease, noticed, last.plusDays(2)), HeadLeaseEnds.class);
        letting(OwnNotices.class).withdraw(sublease, noticed, "Stannar ändå.");
        letting(OwnLeases.class).sign(sublease, noticed, last.plusDays(2));
        assertThat(state(sublease)).isEqualTo(GRANTED);
    }

    /** A lease that the tenant may sign with the owner. */
    private SubleaseId agreed() {
        SubleaseId sublease = lived();
        night(QUALIFIES);
        agree(sublease);
        return sublease;
    }

    /** The day has come: the conditions are met, the flat is well kept, and the owner says yes. */
    private void agree(SubleaseId sublease) {
        underReview(sublease);
        letting(TransferReviews.class).meetConditions(sublease, met(REVIEWED));
        inspect(sublease, true);
        letting(OwnerInquiries.class).ask(sublease, REVIEWED);
        owner(OwnerInquiries.class).answer(sublease, yes());
    }

    private void underReview(SubleaseId sublease) {
        story.itIs(REVIEWED);
        letting(TransferReviews.class).start(sublease, REVIEWED);
    }

    private void inspect(SubleaseId sublease, boolean wellKept) {
        letting(Inspections.class).record(sublease, inspection(REVIEWED, wellKept));
    }

    private static InspectionRecord inspection(LocalDate on, boolean wellKept) {
        return new InspectionRecord(
                InspectionKind.TRANSFER, on, "Kök och bad", "Pärm 9", Optional.of(new Jointly(wellKept, true, true)));
    }

    private static InspectionRecord inspection(Optional<Jointly> jointly) {
        return new InspectionRecord(InspectionKind.TRANSFER, REVIEWED, "Kök och bad", "Pärm 9", jointly);
    }

    private static Findings met(LocalDate on) {
        return new Findings(on, true, true, "Hyran är betald", Optional.of("Liggaren saknar vårens betalningar"));
    }

    private static OwnerAnswer yes() {
        return new OwnerAnswer(REVIEWED, true, Optional.empty());
    }

    private <B> B letting(Class<B> bean) {
        return story.lettingOfficer(bean);
    }

    private <B> B owner(Class<B> bean) {
        return story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, bean);
    }

    private TransferReading reading(SubleaseId sublease) {
        return letting(Transfers.class).of(sublease);
    }

    private TransferState state(SubleaseId sublease) {
        return reading(sublease).transfer().orElseThrow().state();
    }

    /** The night of the day; it is the day after then. */
    private void night(LocalDate day) {
        story.itIs(day.plusDays(1));
        story.bench().acting().asSystem();
        story.inTransaction(() -> {
            Night night = story.bench().get(Night.class);
            night.open(day);
            night.dueToAct(day, Night.START, 100).forEach(due -> night.act(due, day));
            return day;
        });
    }

    private int differences() {
        return story.inTransaction(
                () -> story
                        .bench()
                        .get(Night.class)
                        .differences(story.bench().clock().today().minusDays(1))
                        .stream()
                        .filter(difference -> difference.kind().matches("T-(19|22|29|41|42|45)"))
                        .toList()
                        .size());
    }

    private List<String> open() {
        return rows("select kind || ' ' || warn_on || ' ' || due_on from kernel.deadline where state = 'OPEN'");
    }

    private List<String> letters(String kind) {
        return rows("select organisation_id || ' ' || coalesce(case_number, '-') || ' ' || body from kernel.outbox"
                + " where kind = '" + kind + "'");
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }

    private void staysAfterAll(SubleaseId sublease) {
        letting(Terminations.class)
                .withdraw(
                        sublease,
                        Expected.any(),
                        new Withdrawal(story.bench().clock().today(), "Stannar ändå."));
    }
}
