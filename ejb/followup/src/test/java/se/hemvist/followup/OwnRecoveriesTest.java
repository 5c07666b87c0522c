package se.hemvist.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNoticeAnswers;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:44 on the owner's level: by when the city pays to win its own tenancy back stands on the list of whoever lets the flat. */
@Shows({"L-31", "L-09", "C-03"})
class OwnRecoveriesTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 3, 1);
    private static final LocalDate TOLD = LocalDate.of(2027, 3, 15);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @AfterEach
    void close() {
        story.close();
    }

    /** Three weeks from the later of form 1 and the message to the board; a last day of rest, here Easter Monday, moves on. */
    @ParameterizedTest(name = "form {0}, board {1}: {2}")
    @CsvSource({
        "2027-03-01, 2027-03-01, 2027-03-22",
        "2027-03-01, 2027-03-08, 2027-03-30",
        "2027-03-15, 2027-03-01, 2027-04-05",
        "          , 2027-03-01,           ",
        "2027-03-01,           ,           ",
    })
    void it_is_due_on_the_last_day_to_pay_once_the_time_runs(
            @Nullable LocalDate form, @Nullable LocalDate board, @Nullable LocalDate due) {
        receive(OwnerGround.UNPAID_RENT, form, board);

        assertThat(clock())
                .isEqualTo(due == null ? List.of() : List.of("contact-person OPEN " + due.minusDays(7) + " " + due));
        assertThat(wrong()).isEmpty();
    }

    @Test
    void it_is_met_when_the_tenancy_is_won_back_and_runs_anew_of_another_notice() {
        receive(OwnerGround.UNPAID_RENT, GIVEN, GIVEN);
        answers().recover(lease, new WonBack(RecoveryWay.PAID, GIVEN.plusDays(3), null));
        assertThat(clock()).containsExactly("contact-person MET 2027-03-15 2027-03-22");

        receive(OwnerGround.UNPAID_RENT, GIVEN, GIVEN);
        answers().takeBack(lease, new Withdrawal(TOLD, "Ägaren och staden är överens."));
        assertThat(clock())
                .containsExactly(
                        "contact-person CANCELLED 2027-03-15 2027-03-22", "contact-person MET 2027-03-15 2027-03-22");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void it_stays_after_its_last_day_until_the_flat_is_given_back() {
        receive(OwnerGround.UNPAID_RENT, GIVEN, GIVEN);
        story.night(LocalDate.of(2027, 4, 30));
        assertThat(clock()).containsExactly("contact-person OPEN 2027-03-15 2027-03-22");

        leave();
        story.contactPerson(Handbacks.class).end(lease, today());
        assertThat(clock()).containsExactly("contact-person CANCELLED 2027-03-15 2027-03-22");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void one_that_came_before_it_was_kept_gets_it_in_the_next_night() {
        receive(OwnerGround.UNPAID_RENT, GIVEN, GIVEN);
        story.bench().database().execute("delete from kernel.deadline_event");
        story.bench().database().execute("delete from kernel.deadline where kind = 'C-03-OWNER'");
        assertThat(wrong()).hasSize(1);

        story.night(TOLD);

        assertThat(clock()).containsExactly("contact-person OPEN 2027-03-15 2027-03-22");
        assertThat(wrong()).isEmpty();
    }

    /** When a dispute is referred is the owner's to keep (JB 12:49): no list of the city's has it. */
    @Test
    @Shows("C-10")
    void the_owner_s_month_to_refer_a_dispute_is_on_nobody_s_list() {
        receive(OwnerGround.OWNERS_INTEREST, null, null);
        answers().contest(lease, TOLD);

        assertThat(story.list("select kind from kernel.deadline where kind like 'C-%' and state = 'OPEN'"))
                .isEmpty();
    }

    private void receive(OwnerGround ground, @Nullable LocalDate form, @Nullable LocalDate board) {
        story.bench().clock().moveTo(TOLD);
        boolean rent = ground == OwnerGround.UNPAID_RENT;
        story.contactPerson(OwnerNotices.class)
                .receive(
                        lease,
                        new ReceivedNotice(
                                new OwnerNotice(
                                        GIVEN,
                                        rent ? NoticeKind.EARLY : NoticeKind.ORDINARY,
                                        ground,
                                        "Påhittade skäl.",
                                        rent ? new BigDecimal("6543") : null,
                                        null),
                                new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, board, null),
                                null,
                                null,
                                form),
                        false);
    }

    private void leave() {
        Terminations terminations = story.contactPerson(Terminations.class);
        terminations.recordGround(
                lease, new GroundRecord(Ground.RESIDENT_WISH, today(), "Vill flytta.", "Enhetschefen", null));
        terminations.prepareNotice(
                lease, Expected.any(), new PreparedNotice(today(), NoticeKind.ORDINARY, "Vill.", null, null, null));
        terminations.serve(
                lease, Expected.any(), new Delivery(ServiceWay.RECEIVED, today(), today(), null, null, null, null));
        story.contactPerson(Departures.class).returnKeys(lease, Expected.any(), new Leaving(today(), false, null));
    }

    private OwnerNoticeAnswers answers() {
        return story.contactPerson(OwnerNoticeAnswers.class);
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }

    private List<String> clock() {
        return story.list("select role || ' ' || state || ' ' || warn_on || ' ' || due_on from kernel.deadline"
                + " where kind = 'C-03-OWNER' order by state");
    }

    /** What the night's check of consistency finds wrong of it. */
    private List<String> wrong() {
        return story.bench().inTransaction(() -> story.bench().get(Night.class).differences(today()).stream()
                .map(Difference::kind)
                .filter("C-03-OWNER"::equals)
                .toList());
    }
}
