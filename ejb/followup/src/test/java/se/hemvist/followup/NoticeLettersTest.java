package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.handback.HandbackRefusal.TenantMayStay;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.HeadLeaseEnding;
import se.hemvist.lease.handback.OwnNotices;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.headlease.FormerNotice;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Uppföljning» and «Rapportering»: who is told that a flat is given notice on. */
class NoticeLettersTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 3, 1);
    /** Three months to the turn of a month. */
    private static final String LAST_DAY = "2027-06-30";

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-72", "S-77"})
    void landlord_and_agency_are_told_of_a_notice_and_that_it_came_to_nothing() {
        giveNotice();

        assertThat(receivers("notice-given")).contains(the(OrganisationKind.HOUSING_AGENCY));
        assertThat(receivers("lease-ends")).containsExactly(the(OrganisationKind.HOUSING_COMPANY));
        assertThat(story.list("select coalesce(case_number, '-') || ' ' || body from kernel.outbox"
                        + " where kind = 'lease-ends'"))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith("- ")
                        .contains(LAST_DAY)
                        .endsWith("/v1/subleases/" + lease.value())
                        .doesNotContain("Stödet", "ärende"));

        story.contactPerson(Terminations.class)
                .withdraw(lease, Expected.any(), new Withdrawal(GIVEN, "Insatsen fortsätter."));

        assertThat(receivers("lease-goes-on")).containsExactly(the(OrganisationKind.HOUSING_COMPANY));
        assertThat(receivers("notice-withdrawn")).contains(the(OrganisationKind.HOUSING_AGENCY));
    }

    @Test
    @Shows({"S-72", "S-77"})
    void owner_and_agency_are_told_that_the_city_gives_notice_on_the_flat() {
        giveNotice();

        story.contactPerson(Handbacks.class).giveNotice(lease, GIVEN);

        assertThat(receivers("head-lease-notice")).contains(the(OrganisationKind.HOUSING_AGENCY));
        assertThat(receivers("head-lease-ends")).containsExactly(the(OrganisationKind.HOUSING_COMPANY));
        assertThat(story.list("select body from kernel.outbox where kind = 'head-lease-ends'"))
                .allSatisfy(letter -> assertThat(letter).contains(LAST_DAY));
    }

    @Test
    @Shows("S-72")
    void the_city_gives_notice_on_no_day_before_its_subleases_end() {
        giveNotice();
        Handbacks handbacks = story.contactPerson(Handbacks.class);

        for (LocalDate day : List.of(LocalDate.of(2010, 1, 1), GIVEN.minusDays(1))) {
            assertThatThrownBy(() -> handbacks.giveNotice(lease, day))
                    .isInstanceOfSatisfying(DayTooEarly.class, Refusals::demandSaid);
        }
    }

    @Test
    @Shows({"S-72", "S-77", "L-31"})
    void a_notice_of_the_city_s_is_put_right_and_taken_back_and_owner_and_agency_are_told() {
        giveNotice();
        story.contactPerson(Handbacks.class).giveNotice(lease, GIVEN);
        story.bench().clock().moveTo(GIVEN.plusMonths(1));
        OwnNotices notices = story.contactPerson(OwnNotices.class);

        notices.correct(lease, GIVEN.plusMonths(1), "Lämnades en månad senare.");
        assertThat(story.list("select body from kernel.outbox where kind = 'head-lease-ends' order by body"))
                .satisfiesExactly(first -> assertThat(first).contains(LAST_DAY), right -> assertThat(right)
                        .contains("2027-07-31"));
        assertThatThrownBy(() -> notices.correct(lease, GIVEN.minusDays(1), "Nej."))
                .isInstanceOf(DayTooEarly.class);

        notices.withdraw(lease, GIVEN.plusMonths(1), "Hyresgästen bor kvar.");

        HeadLeaseEnding ending = story.contactPerson(OwnerNotices.class).ending(lease);
        assertThat(ending.headLease().state()).isEqualTo(HeadLeaseState.IN_FORCE);
        assertThat(ending.former()).extracting(FormerNotice::noticeOn).containsExactly(GIVEN, GIVEN.plusMonths(1));
        assertThat(receivers("head-lease-stays")).containsExactly(the(OrganisationKind.HOUSING_COMPANY));
        assertThat(receivers("head-lease-goes-on")).contains(the(OrganisationKind.HOUSING_AGENCY));
        assertThat(story.list("select what from intake.case_timeline where what like 'head-lease-%'"))
                .containsExactlyInAnyOrder(
                        "head-lease-notice", "head-lease-notice-corrected", "head-lease-notice-withdrawn");
    }

    @Test
    @Shows({"S-72", "L-09"})
    void nobody_gives_the_owner_notice_while_the_tenant_may_stay() {
        giveNotice();
        story.bench().database().execute("update lease.termination set state = 'SERVED'");

        assertThatThrownBy(() -> story.contactPerson(Handbacks.class).giveNotice(lease, GIVEN))
                .isInstanceOfSatisfying(TenantMayStay.class, Refusals::demandSaid);

        assertThat(story.list("select state from lease.head_lease")).containsExactly("IN_FORCE");
    }

    @Test
    @Shows({"S-77", "L-31"})
    void the_agency_is_told_that_the_owner_gives_notice_who_knows_of_it() {
        story.bench().clock().moveTo(GIVEN);

        receiveNotice();

        assertThat(receivers("head-lease-notice"))
                .contains(the(OrganisationKind.HOUSING_AGENCY))
                .doesNotContain(the(OrganisationKind.HOUSING_COMPANY));
        assertThat(receivers("head-lease-ends")).isEmpty();
    }

    @Test
    @Shows("L-31")
    void an_offer_that_holds_the_flat_stops_no_notice_of_the_owner_s_and_when_it_ends_nobody_is_offered_the_flat() {
        story.bench().clock().moveTo(GIVEN);
        story.bench().database().execute("update intake.flat set state = 'HELD'");
        FlatId flat = new FlatId(
                UUID.fromString(story.list("select flat_id from intake.flat").get(0)));

        receiveNotice();

        assertThat(story.list("select state from lease.head_lease")).containsExactly("NOTICE_GIVEN");
        assertThat(story.list("select state from intake.flat")).containsExactly("HELD");
        UUID offer = UUID.randomUUID();
        story.bench()
                .database()
                .execute("insert into intake.flat_hold (hold_id, version, flat_id, offer_id, held_on, held_by)"
                        + " values (gen_random_uuid(), 0, '%s', '%s', '%s', 'agency-officer')"
                                .formatted(flat.value(), offer, GIVEN));
        story.bench().inTransaction(() -> {
            story.bench().get(Holds.class).release(flat, offer, GIVEN);
            return flat;
        });
        assertThat(story.list("select state || ' ' || withdrawn_on from intake.flat"))
                .containsExactly("WITHDRAWN " + GIVEN);
    }

    private void receiveNotice() {
        story.contactPerson(OwnerNotices.class)
                .receive(
                        lease,
                        new ReceivedNotice(
                                new OwnerNotice(
                                        GIVEN,
                                        NoticeKind.ORDINARY,
                                        OwnerGround.OWNERS_INTEREST,
                                        "Huset ska byggas om.",
                                        null,
                                        null),
                                new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, null, null),
                                null,
                                null,
                                null),
                        false);
    }

    private void giveNotice() {
        story.bench().clock().moveTo(GIVEN);
        Terminations terminations = story.contactPerson(Terminations.class);
        terminations.recordGround(
                lease, new GroundRecord(Ground.AID_ENDED, GIVEN, "Stödet är slut.", "Enhetschefen", null));
        terminations.prepareNotice(
                lease,
                Expected.any(),
                new PreparedNotice(GIVEN, NoticeKind.ORDINARY, "Stödet är slut.", null, null, null));
        terminations.serve(
                lease, Expected.any(), new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, null, null));
    }

    private List<String> receivers(String letter) {
        return story.list("select organisation_id from kernel.outbox where kind = '" + letter + "'");
    }

    private String the(OrganisationKind kind) {
        return story.the(kind).value().toString();
    }
}
