package se.hemvist.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.handback.HandbackRefusal.LeaseRunsOn;
import se.hemvist.lease.handback.HandbackRefusal.NoOwnerNotice;
import se.hemvist.lease.handback.HandbackRefusal.OwnerNoticeNotThere;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.HeadLeaseEnding;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNoticeAnswers;
import se.hemvist.lease.handback.OwnerNoticeState;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.headlease.HeadLeaseState;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of the owner's notice to the city, and that whatever hangs on the head lease hears it at once. */
class OwnerNoticeAnswersTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);
    private static final LocalDate DECIDED = LocalDate.of(2027, 8, 2);
    private static final LocalDate RESPITE = LocalDate.of(2027, 9, 30);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @BeforeEach
    void it_is_the_day_of_the_notice() {
        story.bench().clock().moveTo(GIVEN);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"L-31", "L-09", "S-77"})
    void the_city_wins_its_tenancy_back_and_all_who_work_on_the_case_are_told() {
        assertThatThrownBy(() -> recover(GIVEN)).isInstanceOfSatisfying(NoOwnerNotice.class, Refusals::demandSaid);
        forRent();
        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.NOTICE_GIVEN);

        recover(GIVEN);

        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.IN_FORCE);
        assertThat(ending().end()).isEmpty();
        assertThat(course()).isEqualTo(OwnerNoticeState.WON_BACK);
        assertThat(receivers("head-lease-goes-on"))
                .contains(story.the(OrganisationKind.HOUSING_AGENCY).value().toString());
        assertThat(told()).containsExactly("head-lease-notice", "head-lease-won-back");
        assertThatThrownBy(() -> recover(GIVEN)).isInstanceOf(OwnerNoticeNotThere.class);

        forRent();
        assertThat(ending().headLease().state()).as("once more").isEqualTo(HeadLeaseState.NOTICE_GIVEN);
        answers().takeBack(lease, new Withdrawal(GIVEN, "Ägaren och staden är överens."));
        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.IN_FORCE);
        assertThat(story.list("select state from lease.owner_notice"))
                .containsExactlyInAnyOrder("WON_BACK", "TAKEN_BACK");
    }

    @Test
    @Shows({"L-31", "L-11", "C-10"})
    void a_contested_notice_ends_the_lease_with_a_respite_or_the_tribunal_prolongs_it() {
        ordinary();
        answers().contest(lease, GIVEN);
        assertThat(course()).isEqualTo(OwnerNoticeState.DISPUTED);
        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.NOTICE_GIVEN);
        story.bench().clock().moveTo(DECIDED);
        answers().refer(lease, LAST_DAY.plusMonths(1));
        answers().decide(lease, new TribunalDecision(DECIDED, true, RESPITE, true));

        answers().appeal(lease, DECIDED);
        assertThat(course()).isEqualTo(OwnerNoticeState.DISPUTED);
        answers().decideAppeal(lease, new TribunalDecision(DECIDED, true, null, false));
        assertThat(course()).isEqualTo(OwnerNoticeState.RUNNING_OUT);
        assertThat(ending().end().map(HeadLeaseEnd::lastDay)).contains(LAST_DAY);
        assertThat(ending().end().map(HeadLeaseEnd::stayThrough)).contains(RESPITE);
        leave();
        assertThatThrownBy(() -> story.contactPerson(Handbacks.class).end(lease, DECIDED))
                .isInstanceOf(LeaseRunsOn.class);
        assertThat(told())
                .contains(
                        "owner-notice-contested",
                        "owner-dispute-referred",
                        "owner-dispute-decided",
                        "owner-dispute-appealed",
                        "owner-appeal-decided");
        story.bench().clock().moveTo(RESPITE);
        story.contactPerson(Handbacks.class).end(lease, RESPITE);
        assertThatThrownBy(() -> answers().takeBack(lease, new Withdrawal(RESPITE, "För sent.")))
                .isInstanceOf(HeadLeaseNotThere.class);
        assertThat(course()).as("left as it was").isEqualTo(OwnerNoticeState.RUNNING_OUT);
    }

    @Test
    @Shows({"L-31", "L-11"})
    void a_flat_that_was_left_while_the_notice_stood_is_to_be_had_again_once_the_lease_is_prolonged() {
        ordinary();
        answers().contest(lease, GIVEN);
        answers().refer(lease, GIVEN);
        leave();
        assertThat(story.list("select state from intake.flat")).containsExactly("LET");

        answers().decide(lease, new TribunalDecision(GIVEN, false, null, false));

        assertThat(course()).isEqualTo(OwnerNoticeState.PROLONGED);
        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.IN_FORCE);
        assertThat(story.list("select state || ' ' || hired_for from intake.flat"))
                .containsExactly("VACANT TRIAL");
        assertThat(receivers("head-lease-goes-on"))
                .as("the case is told, whose sublease is over")
                .isNotEmpty();
    }

    @Test
    @Shows({"L-31", "L-11", "C-11"})
    void a_lease_that_the_tribunal_prolonged_is_under_notice_again_once_the_owner_appeals_that() {
        ordinary();
        answers().contest(lease, GIVEN);
        answers().refer(lease, GIVEN);
        leave();
        answers().decide(lease, new TribunalDecision(GIVEN, false, null, false));

        answers().appeal(lease, GIVEN);

        assertThat(course()).isEqualTo(OwnerNoticeState.DISPUTED);
        assertThat(story.list("select appealed_by from lease.owner_notice")).containsExactly("LANDLORD");
        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.NOTICE_GIVEN);
        assertThat(ending().end().map(HeadLeaseEnd::lastDay)).contains(LAST_DAY);
        assertThat(story.list("select state from intake.flat where withdrawn_on is null"))
                .isEmpty();

        answers().decideAppeal(lease, new TribunalDecision(GIVEN, false, null, false));
        assertThat(course()).isEqualTo(OwnerNoticeState.PROLONGED);
        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.IN_FORCE);
        assertThat(story.list("select state from intake.flat where withdrawn_on is null"))
                .containsExactly("VACANT");
    }

    @Test
    @Shows({"L-31", "L-11", "C-11"})
    void no_lease_is_under_two_notices_when_the_owner_appeals_late() {
        ordinary();
        answers().contest(lease, GIVEN);
        answers().refer(lease, GIVEN);
        answers().decide(lease, new TribunalDecision(GIVEN, false, null, false));
        ordinary();

        assertThatThrownBy(() -> answers().appeal(lease, GIVEN)).isInstanceOf(OwnerNoticeNotThere.class);
        answers().takeBack(lease, new Withdrawal(GIVEN, "Huset byggs inte om."));
    }

    @Test
    @Shows("L-31")
    void a_flat_that_stood_empty_is_to_be_had_again_once_the_notice_is_taken_back() {
        leave();
        assertThat(story.list("select state from intake.flat")).containsExactly("VACANT");
        ordinary();
        assertThat(story.list("select state from intake.flat")).containsExactly("WITHDRAWN");

        answers().takeBack(lease, new Withdrawal(GIVEN, "Huset byggs inte om."));

        assertThat(story.list("select state from intake.flat where withdrawn_on is null"))
                .containsExactly("VACANT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RR 123 900 001 SE", "saknas"})
    @Shows("L-31")
    void what_the_owner_posted_is_kept_under_its_number_which_other_letters_may_have(String number) {
        Delivery posted = new Delivery(ServiceWay.REGISTERED_LETTER, GIVEN, GIVEN, number, null, null, null);

        receive(NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST, null, posted);
        answers().takeBack(lease, new Withdrawal(GIVEN, "Fel lägenhet."));
        receive(NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST, null, posted);

        assertThat(ending().headLease().state()).isEqualTo(HeadLeaseState.NOTICE_GIVEN);
        assertThat(story.list("select posting_number from lease.owner_notice")).containsExactly(number, number);
    }

    private void leave() {
        Terminations terminations = story.contactPerson(Terminations.class);
        LocalDate today = story.bench().clock().today();
        terminations.recordGround(
                lease, new GroundRecord(Ground.RESIDENT_WISH, today, "Vill flytta.", "Enhetschefen", null));
        terminations.prepareNotice(
                lease, Expected.any(), new PreparedNotice(today, NoticeKind.ORDINARY, "Vill.", null, null, null));
        terminations.serve(
                lease, Expected.any(), new Delivery(ServiceWay.RECEIVED, today, today, null, null, null, null));
        story.contactPerson(Departures.class).returnKeys(lease, Expected.any(), new Leaving(today, false, null));
    }

    private void recover(LocalDate on) {
        answers().recover(lease, new WonBack(RecoveryWay.PAID, on, null));
    }

    private OwnerNoticeAnswers answers() {
        return story.contactPerson(OwnerNoticeAnswers.class);
    }

    private void forRent() {
        receive(NoticeKind.EARLY, OwnerGround.UNPAID_RENT, new BigDecimal("6543"));
    }

    private void ordinary() {
        receive(NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST, null);
    }

    private void receive(NoticeKind kind, OwnerGround ground, @Nullable BigDecimal amount) {
        receive(kind, ground, amount, new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, GIVEN, null));
    }

    private void receive(NoticeKind kind, OwnerGround ground, @Nullable BigDecimal amount, Delivery service) {
        story.contactPerson(OwnerNotices.class)
                .receive(
                        lease,
                        new ReceivedNotice(
                                new OwnerNotice(GIVEN, kind, ground, "Påhittade skäl.", amount, null),
                                service,
                                null,
                                null,
                                kind == NoticeKind.EARLY ? GIVEN : null),
                        false);
    }

    private HeadLeaseEnding ending() {
        return story.contactPerson(OwnerNotices.class).ending(lease);
    }

    /** Of the notice that came last. */
    private OwnerNoticeState course() {
        return ending().notices().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .course()
                .state();
    }

    private List<String> receivers(String letter) {
        return story.list("select organisation_id from kernel.outbox where kind = '" + letter + "'");
    }

    private List<String> told() {
        return story.list("select what from intake.case_timeline where what like 'head-lease-%' or what like 'owner-%'"
                + " order by happened_on, what");
    }
}
