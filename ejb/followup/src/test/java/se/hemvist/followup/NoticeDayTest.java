package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.CorrectedNoticeDay;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.ServiceCorrections;
import se.hemvist.lease.termination.TerminationRefusal.NoTermination;
import se.hemvist.lease.termination.TerminationRefusal.ServiceIsSettled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The day of a notice put right, in one story: the tenant's own, written and handed in on 25 January 2027, it was recorded. */
class NoticeDayTest {

    private static final LocalDate RECORDED = LocalDate.of(2027, 1, 25);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"C-05", "C-06", "T-27"})
    void both_last_days_rent_support_and_transfer_follow_and_the_other_day_stays_readable() {
        given();
        assertThat(list("select agreed_end || ' ' || statutory_end || ' ' || used_end from lease.termination"))
                .containsExactly("2027-02-08 2027-04-30 2027-02-08");

        correct(LocalDate.of(2027, 2, 1), null);

        assertThat(list("select agreed_end || ' ' || statutory_end || ' ' || used_end from lease.termination"))
                .containsExactly("2027-02-15 2027-05-31 2027-02-15");
        assertThat(list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN'"))
                .contains("T-27 2027-02-15");
        assertThat(list("select rests_since::text from lease.transfer")).containsExactly("2027-02-01");
        assertThat(list("select phase || ' ' || start_date || ' ' || coalesce(end_date::text, '')"
                        + " from followup.phase_period order by start_date"))
                .containsExactly(
                        "PHASE_1 2026-11-09 2027-01-04", "PHASE_2 2027-01-04 2027-02-01", "WIND_DOWN 2027-02-01 ");
        assertThat(list("select occasion from followup.fact where detail = 'WIND_DOWN'"))
                .containsExactly("2027-02-01 WIND_DOWN");
        assertThat(list("select happened_on || ' ' || occasion from followup.tenancy_fact where detail = 'RESTS'"))
                .containsExactly("2027-02-01 2027-02-01 RESTS");
        assertThat(list("select concat_ws(' ', what, happened_on, reason) from intake.case_timeline"
                        + " where what in ('notice-given', 'notice-day-corrected') order by line"))
                .containsExactly(
                        "notice-given 2027-01-25", "notice-day-corrected 2027-02-01 Fel dag i registreringen.");
        assertThat(differences()).isZero();
    }

    @ParameterizedTest(name = "served on {0}, sent on {1}")
    @CsvSource({
        "2027-02-08,           , ",
        "2027-02-09,           , day-too-late",
        "2027-01-26, 2027-01-27, served-before-sent",
        "2027-01-24,           , served-before-sent",
        "2027-01-24, 2027-01-24, day-too-early",
        "2027-01-25,           , nothing-corrected",
    })
    void keeps_its_order_with_the_writing_the_sending_and_today(
            LocalDate on, @Nullable LocalDate sentOn, @Nullable String refusal) {
        given();

        if (refusal == null) {
            correct(on, sentOn);
            assertThat(list("select served_on::text from lease.termination")).containsExactly(on.toString());
        } else {
            assertThatThrownBy(() -> correct(on, sentOn))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo(refusal));
            assertThat(list("select served_on::text from lease.termination")).containsExactly("2027-01-25");
        }
    }

    @Test
    void it_is_put_right_once_it_was_served_and_until_the_keys_are_back() {
        assertThatThrownBy(() -> correct(RECORDED, null)).isInstanceOf(NoTermination.class);
        story.itIs(RECORDED);
        new OwnWish(story, lease).tell();
        assertThatThrownBy(() -> correct(RECORDED, null))
                .isInstanceOfSatisfying(ServiceIsSettled.class, Refusals::demandSaid);
    }

    @Test
    void it_is_not_put_right_once_the_keys_are_back() {
        given();
        story.lettingOfficer(Departures.class).returnKeys(lease, Expected.any(), new Leaving(TODAY, false, null));

        assertThatThrownBy(() -> correct(LocalDate.of(2027, 2, 1), null)).isInstanceOf(ServiceIsSettled.class);
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        given();

        assertThatThrownBy(() -> story.lettingOfficer(ServiceCorrections.class)
                        .correct(
                                lease,
                                Expected.any(),
                                new CorrectedNoticeDay(new CorrectedDay(RECORDED.plusDays(1), " "), Optional.empty())))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(ServiceCorrections.class)
                        .correct(lease, Expected.any(), right(RECORDED, null)))
                .isInstanceOf(AccessRefusal.class);
    }

    private void given() {
        story.itIs(RECORDED);
        new OwnWish(story, lease).giveNotice();
        story.itIs(TODAY);
    }

    private void correct(LocalDate on, @Nullable LocalDate sentOn) {
        story.lettingOfficer(ServiceCorrections.class).correct(lease, Expected.any(), right(on, sentOn));
    }

    private static CorrectedNoticeDay right(LocalDate on, @Nullable LocalDate sentOn) {
        return new CorrectedNoticeDay(new CorrectedDay(on, "Fel dag i registreringen."), Optional.ofNullable(sentOn));
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        return sublease;
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private int differences() {
        return story.inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today())
                .size());
    }
}
