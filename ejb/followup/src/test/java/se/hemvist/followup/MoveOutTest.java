package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.moveout.MoveOutParty;
import se.hemvist.lease.moveout.MoveOutPlan;
import se.hemvist.lease.moveout.MoveOutRefusal.NobodyMovesOut;
import se.hemvist.lease.moveout.MoveOutRefusal.PastTheLeaving;
import se.hemvist.lease.moveout.MoveOutRefusal.TaskDone;
import se.hemvist.lease.moveout.MoveOutRefusal.TaskNotPlanned;
import se.hemvist.lease.moveout.MoveOutTask;
import se.hemvist.lease.moveout.MoveOuts;
import se.hemvist.lease.moveout.PlannedTask;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.moveout.MoveOutParty.LETTING_OFFICE;
import static se.hemvist.lease.moveout.MoveOutParty.SUPPORT_STAFF;
import static se.hemvist.lease.moveout.MoveOutParty.TENANT;
import static se.hemvist.lease.moveout.MoveOutTask.CLEANING;
import static se.hemvist.lease.moveout.MoveOutTask.KEYS;
import static se.hemvist.lease.moveout.MoveOutTask.STORAGE;

/** Göteborg's first tenant gives notice on 5 January 2027, and those who answer for it plan the moving out together. */
@Shows("G-123")
class MoveOutTest {

    private static final LocalDate NOTICE = FirstTenancy.MOVED_IN.plusDays(1);
    /** The fourteen days that are agreed on. */
    private static final LocalDate LAST = NOTICE.plusDays(14);

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void each_of_the_three_says_who_does_what_by_when_and_all_read_it() {
        giveNotice();
        story.lettingOfficer(MoveOuts.class).plan(lease, KEYS, TENANT, LAST);
        story.supportWorker(MoveOuts.class).plan(lease, CLEANING, TENANT, LAST.minusDays(2));
        story.socialWorker(MoveOuts.class).plan(lease, CLEANING, SUPPORT_STAFF, LAST.minusDays(3));

        story.supportWorker(MoveOuts.class).done(lease, CLEANING, NOTICE);

        MoveOutPlan plan = story.socialWorker(MoveOuts.class).of(lease);
        assertThat(plan.runs()).isTrue();
        assertThat(plan.lastDay()).contains(LAST);
        assertThat(plan.tasks())
                .containsExactly(
                        new PlannedTask(CLEANING, SUPPORT_STAFF, LAST.minusDays(3), Optional.of(NOTICE)),
                        new PlannedTask(KEYS, TENANT, LAST, Optional.empty()));
        assertThat(story.lettingOfficer(MoveOuts.class).of(lease)).isEqualTo(plan);
        assertThat(story.supportWorker(MoveOuts.class).of(lease)).isEqualTo(plan);
        assertThat(list("select organisation_id::text from kernel.outbox where kind = 'move-out-planned'"))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void nothing_is_planned_before_the_notice_for_a_day_past_the_leaving_or_that_is_gone() {
        assertThatThrownBy(() -> plan(KEYS, TENANT, LAST))
                .isInstanceOfSatisfying(NobodyMovesOut.class, Refusals::demandSaid);
        assertThat(story.lettingOfficer(MoveOuts.class).of(lease).runs()).isFalse();

        giveNotice();

        assertThatThrownBy(() -> plan(KEYS, TENANT, LAST.plusDays(1)))
                .isInstanceOfSatisfying(PastTheLeaving.class, Refusals::demandSaid);
        assertThatThrownBy(() -> plan(KEYS, TENANT, NOTICE.minusDays(1))).isInstanceOf(CaseRefusal.DayTooEarly.class);
        plan(KEYS, TENANT, LAST);
        plan(STORAGE, LETTING_OFFICE, NOTICE);
    }

    @Test
    void who_stays_past_the_last_day_is_planned_for_still() {
        giveNotice();
        story.itIs(LAST.plusDays(1));

        plan(KEYS, TENANT, LAST.plusDays(5));

        assertThat(story.lettingOfficer(MoveOuts.class).of(lease).tasks()).hasSize(1);
    }

    @Test
    void what_is_done_was_planned_is_done_once_and_on_no_day_to_come_or_before_the_notice() {
        giveNotice();
        assertThatThrownBy(() -> done(KEYS, NOTICE)).isInstanceOfSatisfying(TaskNotPlanned.class, Refusals::demandSaid);
        plan(KEYS, TENANT, LAST);
        assertThatThrownBy(() -> done(KEYS, NOTICE.plusDays(1))).isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThatThrownBy(() -> done(KEYS, NOTICE.minusDays(1))).isInstanceOf(CaseRefusal.DayTooEarly.class);

        done(KEYS, NOTICE);

        assertThatThrownBy(() -> done(KEYS, NOTICE)).isInstanceOfSatisfying(TaskDone.class, Refusals::demandSaid);
        assertThatThrownBy(() -> plan(KEYS, TENANT, LAST)).isInstanceOf(TaskDone.class);
    }

    @Test
    void it_ends_with_the_vacating_and_is_read_on() {
        giveNotice();
        plan(KEYS, TENANT, LAST);

        story.lettingOfficer(Departures.class).returnKeys(lease, Expected.any(), new Leaving(NOTICE, false, null));

        assertThatThrownBy(() -> plan(CLEANING, TENANT, LAST)).isInstanceOf(NobodyMovesOut.class);
        assertThatThrownBy(() -> done(KEYS, NOTICE)).isInstanceOf(NobodyMovesOut.class);
        MoveOutPlan plan = story.supportWorker(MoveOuts.class).of(lease);
        assertThat(plan.runs()).isFalse();
        assertThat(plan.lastDay()).isEmpty();
        assertThat(plan.tasks()).hasSize(1);
    }

    @Test
    void a_notice_that_is_taken_back_takes_its_plan_along_and_another_one_has_its_own() {
        giveNotice();
        plan(KEYS, TENANT, LAST);
        done(KEYS, NOTICE);

        story.lettingOfficer(Terminations.class).withdraw(lease, Expected.any(), new Withdrawal(NOTICE, "Ångrat."));
        assertThat(story.lettingOfficer(MoveOuts.class).of(lease).tasks()).isEmpty();

        story.itIs(NOTICE.plusDays(1));
        giveNotice();
        plan(KEYS, LETTING_OFFICE, LAST);
        assertThat(story.lettingOfficer(MoveOuts.class).of(lease).tasks())
                .containsExactly(new PlannedTask(KEYS, LETTING_OFFICE, LAST, Optional.empty()));
    }

    @Test
    void nobody_else_reads_or_writes_it() {
        giveNotice();
        assertThatThrownBy(() -> story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, MoveOuts.class)
                        .of(lease))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, MoveOuts.class)
                        .plan(lease, KEYS, TENANT, LAST))
                .isInstanceOf(AccessRefusal.class);
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId signed = story.signed(story.chosen(id));
        story.movedIn(signed);
        story.itIs(NOTICE);
        return signed;
    }

    private void giveNotice() {
        story.bench().inTransaction(() -> new OwnWish(story, lease).giveNotice());
    }

    private void plan(MoveOutTask task, MoveOutParty who, LocalDate by) {
        story.lettingOfficer(MoveOuts.class).plan(lease, task, who, by);
    }

    private void done(MoveOutTask task, LocalDate on) {
        story.lettingOfficer(MoveOuts.class).done(lease, task, on);
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }
}
