package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.OwnNotices;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNoticeAnswers;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever lets a flat is told when the city's own lease of it ends: by when to give notice, and by when to hand the flat back. */
@Shows({"T-27", "L-31", "S-72"})
class OwnLeaseRunsOutTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 3, 1);
    /** Of a landlord's notice of March, and so of any by which the sublease ends then. */
    private static final String IN_TIME = "contact-person NOTICE OPEN 2027-03-17 2027-03-31";

    private static final String FLAT = "contact-person HANDBACK OPEN 2027-06-17 2027-07-01";

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
    void the_owner_s_notice_asks_for_one_to_whoever_lives_there_and_for_the_flat() {
        byOwner(NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST);
        assertThat(clock()).containsExactly(FLAT, IN_TIME);

        giveNotice(Ground.AID_ENDED, ServiceWay.SERVED);
        assertThat(clock()).containsExactly(FLAT, IN_TIME.replace("OPEN", "MET"));
        assertThat(wrong()).isEmpty();
    }

    @Test
    void a_contested_notice_asks_for_nothing_and_one_that_is_taken_back_for_nothing_more() {
        byOwner(NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST);
        OwnerNoticeAnswers answers = story.contactPerson(OwnerNoticeAnswers.class);
        answers.contest(lease, GIVEN);
        assertThat(open()).isEmpty();

        answers.takeBack(lease, new Withdrawal(GIVEN, "Överens."));
        assertThat(open()).isEmpty();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void where_the_city_s_lease_is_forfeited_both_are_due_at_once_and_stay_on_the_list() {
        byOwner(NoticeKind.EARLY, OwnerGround.OTHER_BREACH);
        List<String> due = List.of(
                "contact-person HANDBACK OPEN 2027-02-16 2027-03-02",
                "contact-person NOTICE OPEN 2027-02-15 2027-03-01");
        assertThat(clock()).isEqualTo(due);

        story.night(GIVEN.plusMonths(2));
        assertThat(clock()).isEqualTo(due);
        assertThat(wrong()).isEmpty();
    }

    @Test
    void a_sublease_that_comes_back_while_the_city_s_notice_stands_is_told_at_once() {
        giveNotice(Ground.AID_ENDED, ServiceWay.SERVED);
        story.contactPerson(Handbacks.class).giveNotice(lease, GIVEN);
        assertThat(clock()).containsExactly(FLAT);

        LocalDate back = GIVEN.plusDays(40);
        story.bench().clock().moveTo(back);
        story.contactPerson(Terminations.class).withdraw(lease, Expected.any(), new Withdrawal(back, "Bor kvar."));
        assertThat(clock()).containsExactly(FLAT, IN_TIME);
        assertThat(wrong()).isEmpty();

        story.contactPerson(OwnNotices.class).withdraw(lease, back, "Bor kvar.");
        assertThat(open()).isEmpty();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void it_is_done_when_the_flat_is_handed_back_and_one_from_before_gets_it_in_the_next_night() {
        giveNotice(Ground.RESIDENT_WISH, ServiceWay.RECEIVED);
        story.contactPerson(Handbacks.class).giveNotice(lease, GIVEN);
        story.bench().database().execute("delete from kernel.deadline_event");
        story.bench().database().execute("delete from kernel.deadline where kind = 'T-27-HEAD'");
        story.night(GIVEN);
        assertThat(open()).hasSize(1);

        story.contactPerson(Departures.class).returnKeys(lease, Expected.any(), new Leaving(today(), false, null));
        story.bench().clock().moveTo(LocalDate.of(2027, 7, 1));
        story.contactPerson(Handbacks.class).end(lease, today());
        assertThat(clock()).singleElement().asString().contains("HANDBACK MET");
        assertThat(wrong()).isEmpty();
    }

    private void giveNotice(Ground ground, ServiceWay way) {
        Terminations terminations = story.contactPerson(Terminations.class);
        terminations.recordGround(lease, new GroundRecord(ground, GIVEN, "Skäl.", "Enhetschefen", null));
        terminations.prepareNotice(
                lease, Expected.any(), new PreparedNotice(GIVEN, NoticeKind.ORDINARY, "Skäl.", null, null, null));
        terminations.serve(lease, Expected.any(), new Delivery(way, GIVEN, GIVEN, null, null, null, null));
    }

    private void byOwner(NoticeKind kind, OwnerGround ground) {
        story.contactPerson(OwnerNotices.class)
                .receive(
                        lease,
                        new ReceivedNotice(
                                new OwnerNotice(GIVEN, kind, ground, "Påhittade skäl.", null, null),
                                new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, null, null),
                                null,
                                null,
                                null),
                        false);
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }

    private List<String> open() {
        return clock().stream().filter(due -> due.contains(" OPEN ")).toList();
    }

    private List<String> clock() {
        return story.list("select role || ' ' || occasion || ' ' || state || ' ' || warn_on || ' ' || due_on"
                + " from kernel.deadline where kind = 'T-27-HEAD' order by occasion, state");
    }

    /** What the night's check of consistency finds wrong of it. */
    private List<String> wrong() {
        return story.bench().inTransaction(() -> story.bench().get(Night.class).differences(today()).stream()
                .map(Difference::kind)
                .filter("T-27-HEAD"::equals)
                .toList());
    }
}
