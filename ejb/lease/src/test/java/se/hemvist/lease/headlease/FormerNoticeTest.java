package se.hemvist.lease.headlease;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.headlease.FormerNotice.Change;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticePeriods;

import static org.assertj.core.api.Assertions.assertThat;

/** The city's own notice on its lease, taken back or put right; it was given on 12 April 2027, and the lease ends by it in July. */
class FormerNoticeTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 4, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 10);
    private static final Change WHY = new Change(TODAY, "Hyresgästen bor kvar.", "lo");

    @ParameterizedTest(name = "by the owner {0}, agreed {1}: {2}")
    @CsvSource({
        "false, 2027-04-11, day-too-early",
        "false, 2027-04-12, IN_FORCE",
        "false, 2027-07-31, IN_FORCE",
        "false, 2027-08-01, day-too-late",
        "false, 2027-08-11, day-too-late",
        "true,  2027-04-12, notice-not-by-city",
    })
    @Shows({"S-72", "L-31"})
    void is_taken_back_once_the_owner_agrees_while_the_lease_runs(boolean byOwner, LocalDate agreed, String becomes) {
        HeadLease lease = underNotice(byOwner);

        assertThat(said(lease, () -> lease.takeBackNotice(agreed, WHY))).isEqualTo(becomes);
        assertThat(lease.formerNotices()).hasSize(becomes.equals("IN_FORCE") ? 1 : 0);
    }

    @ParameterizedTest(name = "by the owner {0}, rather {1}: {2}")
    @CsvSource({
        "false, 2027-04-12, nothing-corrected, 2027-07-31",
        "false, 2027-03-31, NOTICE_GIVEN,      2027-06-30",
        "false, 2027-05-01, NOTICE_GIVEN,      2027-08-31",
        "true,  2027-05-01, notice-not-by-city, 2027-07-31",
    })
    @Shows({"S-72", "L-10"})
    void ends_the_lease_by_its_right_day(boolean byOwner, LocalDate right, String becomes, LocalDate lastDay) {
        HeadLease lease = underNotice(byOwner);

        assertThat(said(lease, () -> lease.correctNotice(notice(false, right), WHY)))
                .isEqualTo(becomes);
        assertThat(lease.end().map(HeadLeaseEnd::lastDay)).contains(lastDay);
    }

    @Test
    @Shows("S-72")
    void it_is_said_why_and_only_of_a_lease_under_notice() {
        HeadLease lease = underNotice(false);
        assertThat(said(lease, () -> lease.takeBackNotice(GIVEN, new Change(TODAY, " ", "lo"))))
                .isEqualTo("missing-part");
        lease.takeBackNotice(GIVEN, WHY);

        assertThat(said(lease, () -> lease.takeBackNotice(GIVEN, WHY))).isEqualTo("head-lease-not-there");
        assertThat(said(lease, () -> lease.correctNotice(notice(false, GIVEN), WHY)))
                .isEqualTo("head-lease-not-there");
    }

    @Test
    @Shows("S-72")
    void what_was_given_stays_readable_with_who_took_it_back_and_why() {
        EntityManagers entities = EntityManagers.of("lease", Database.migrated("lease"));
        HeadLease lease = underNotice(false);
        lease.correctNotice(notice(false, GIVEN.plusDays(1)), WHY);
        lease.takeBackNotice(GIVEN.plusDays(2), WHY);
        entities.run(manager -> in(manager).add(lease));

        List<FormerNotice> kept =
                entities.inTransaction(manager -> in(manager).get(lease.id()).formerNotices());

        assertThat(kept).containsExactly(former(GIVEN, null), former(GIVEN.plusDays(1), GIVEN.plusDays(2)));
        assertThat(kept.toString() + WHY).doesNotContain("Hyresgästen");
    }

    @ParameterizedTest(name = "their own lease from the day after {0}: {1}")
    @CsvSource({"2027-07-30, TRANSFERRED", "2027-07-31, TRANSFERRED", "2027-08-01, head-lease-ends"})
    @Shows({"G-137", "S-26"})
    void nobody_takes_over_a_lease_that_is_over(LocalDate lastDay, String becomes) {
        HeadLease lease = underNotice(false);

        assertThat(said(lease, () -> lease.transfer(lastDay))).isEqualTo(becomes);
    }

    private static FormerNotice former(LocalDate noticeOn, @Nullable LocalDate ownerAgreedOn) {
        return new FormerNotice(noticeOn, LAST_DAY, ownerAgreedOn, TODAY, "Hyresgästen bor kvar.", "lo");
    }

    private static String said(HeadLease lease, Runnable act) {
        try {
            act.run();
            return lease.view().state().name();
        } catch (Refusal refused) {
            Refusals.demandSaid(refused);
            if (refused.kind() == Refusal.Kind.RULE) {
                Refusals.demandRule(refused);
            }
            return refused.code();
        }
    }

    private static HeadLease underNotice(boolean byOwner) {
        HeadLease lease = HeadLease.signed(
                HeadLeaseTest.FLAT.as(Programme.TRIAL),
                HeadLeaseTest.FROM_FEBRUARY,
                HeadLeaseTest.FROM_FEBRUARY.start());
        lease.giveNotice(notice(byOwner, GIVEN));
        return lease;
    }

    private static HeadLeaseEnd notice(boolean byOwner, LocalDate given) {
        return HeadLeaseEnd.of(
                byOwner, given, NoticePeriods.on(given).rule().ordinary(Giver.TENANT, Period.ofMonths(3), given));
    }

    private static SignedHeadLeases in(EntityManager manager) {
        SignedHeadLeases repository = new SignedHeadLeases();
        repository.entities = manager;
        return repository;
    }
}
