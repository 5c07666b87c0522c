package se.hemvist.followup;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseHistory;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseIsSettled;
import se.hemvist.lease.headlease.HeadLeaseRefusal.RentAboveHeadRent;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.sublease.CorrectedHeadLease;
import se.hemvist.lease.sublease.HeadLeaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.tenure.Tenures;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.FirstTenancy.LEASE_START;
import static se.hemvist.followup.FirstTenancy.MOVED_IN;
import static se.hemvist.followup.FirstTenancy.SIGNED;

/** What a head lease says put right, in one story: recorded as let in a block, from the first day of the sublease. */
class HeadLeaseSaysTest {

    private static final BlockLet BLOCK = new BlockLet(true, false);
    private static final RentBasis WHOLE_RENT =
            new RentBasis(Optional.of(Money.ofKronor(6543)), Money.ofKronor(0), Money.ofKronor(0));

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("L-03")
    void tenure_follows_the_block_and_what_was_recorded_stays_readable() {
        assertThat(status()).isEqualTo(TenureStatus.PROTECTED_FROM_START);

        correct(terms(BlockLet.no(), 3), WHOLE_RENT);

        assertThat(status()).isEqualTo(TenureStatus.NONE_YET);
        assertThat(open()).contains("L-03 2029-01-01");
        HeadLeaseHistory history =
                story.lettingOfficer(HeadLeaseCorrections.class).of(lease);
        assertThat(history.now().terms()).isEqualTo(terms(BlockLet.no(), 3));
        assertThat(history.before()).containsExactly(new HeadLeaseHistory.Before(MOVED_IN, terms(BLOCK, 3)));
        assertThat(list("select concat_ws(' ', what, happened_on, reason) from intake.case_timeline"
                        + " where what = 'head-lease-corrected'"))
                .containsExactly("head-lease-corrected 2027-01-04 Fel kryss.");
        assertThat(differences()).isZero();

        correct(terms(new BlockLet(false, true), 3), WHOLE_RENT);

        assertThat(status()).isEqualTo(TenureStatus.PROTECTED_FROM_START);
        assertThat(open()).noneMatch(due -> due.startsWith("L-03"));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("L-07")
    void a_rent_that_the_block_alone_let_be_so_high_stands_in_the_way() {
        RentBasis lower = new RentBasis(Optional.of(Money.ofKronor(6000)), Money.ofKronor(0), Money.ofKronor(0));

        assertThatThrownBy(() -> correct(terms(BlockLet.no(), 3), lower)).isInstanceOf(RentAboveHeadRent.class);
        assertThat(status()).isEqualTo(TenureStatus.PROTECTED_FROM_START);

        correct(terms(new BlockLet(true, true), 3), lower);
        assertThat(list("select what from intake.case_timeline where what = 'rent-above-head-rent'"))
                .as("noted again, of the block that it is after all")
                .isNotEmpty();
        correct(terms(BLOCK, 6), lower);
    }

    @Test
    void a_notice_is_for_the_right_months_and_after_it_nothing_is_put_right() {
        correct(terms(BLOCK, 6), WHOLE_RENT);

        receiveNotice();

        assertThat(list("select last_day::text from lease.head_lease")).containsExactly("2027-07-31");
        assertThatThrownBy(() -> correct(terms(BLOCK, 3), WHOLE_RENT))
                .isInstanceOfSatisfying(HeadLeaseIsSettled.class, Refusals::demandSaid);
    }

    private void receiveNotice() {
        OwnerNotice notice = new OwnerNotice(
                MOVED_IN, NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST, "Huset ska byggas om.", null, null);
        Delivery served = new Delivery(ServiceWay.SERVED, MOVED_IN, MOVED_IN, null, null, null, null);
        story.lettingOfficer(OwnerNotices.class)
                .receive(lease, new ReceivedNotice(notice, served, null, null, null), false);
    }

    @ParameterizedTest(name = "signed on {0} from {1}")
    @CsvSource({
        "2026-11-08, 2027-01-01, ",
        "2026-11-09, 2026-12-31, ",
        "2026-10-01, 2026-10-15, ",
        "1968-07-01, 1968-10-01, ",
        "2026-11-10, 2027-01-01, head-lease-missing",
        "2026-11-09, 2027-01-02, head-lease-missing",
        "2026-11-09, 2027-01-05, day-too-late",
    })
    @Shows("A-68")
    void the_city_had_hired_by_then_what_it_sublets(LocalDate signedOn, LocalDate start, @Nullable String refusal) {
        HeadLeaseTerms right = new HeadLeaseTerms(signedOn, start, BLOCK, Period.ofMonths(3), null);

        if (refusal == null) {
            correct(right, WHOLE_RENT);
            assertThat(list("select contract_date || ' ' || start_date from lease.head_lease"))
                    .containsExactly(signedOn + " " + start);
        } else {
            assertThatThrownBy(() -> correct(right, WHOLE_RENT))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo(refusal));
            assertThat(list("select contract_date || ' ' || start_date from lease.head_lease"))
                    .containsExactly(SIGNED + " " + LEASE_START);
        }
    }

    @Test
    void an_ending_that_is_under_way_is_taken_back_first() {
        new OwnWish(story, lease).tell();

        assertThatThrownBy(() -> correct(terms(BlockLet.no(), 3), WHOLE_RENT)).isInstanceOf(TerminationUnderWay.class);
        assertThat(list("select corrected_on::text from lease.head_lease_correction"))
                .isEmpty();
    }

    @Test
    void it_is_said_why_and_by_whoever_hires_the_flat() {
        CorrectedHeadLease right = new CorrectedHeadLease(terms(BLOCK, 6), WHOLE_RENT, "Fel kryss.");

        assertThatThrownBy(() -> story.lettingOfficer(HeadLeaseCorrections.class)
                        .correct(lease, Expected.any(), new CorrectedHeadLease(right.terms(), WHOLE_RENT, " ")))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        HeadLeaseTerms recorded =
                story.lettingOfficer(HeadLeaseCorrections.class).of(lease).now().terms();
        assertThatThrownBy(() -> correct(recorded, WHOLE_RENT)).isInstanceOf(CaseRefusal.NothingCorrected.class);
        assertThatThrownBy(() -> story.supportWorker(HeadLeaseCorrections.class).correct(lease, Expected.any(), right))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.supportWorker(HeadLeaseCorrections.class).of(lease))
                .isInstanceOf(AccessRefusal.class);
    }

    private void correct(HeadLeaseTerms right, RentBasis rent) {
        story.lettingOfficer(HeadLeaseCorrections.class)
                .correct(lease, Expected.any(), new CorrectedHeadLease(right, rent, "Fel kryss."));
    }

    private static HeadLeaseTerms terms(BlockLet block, int months) {
        return new HeadLeaseTerms(SIGNED, LEASE_START, block, Period.ofMonths(months), null);
    }

    private TenureStatus status() {
        return story.lettingOfficer(Tenures.class)
                .of(lease, Optional.of(MOVED_IN))
                .status();
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        return sublease;
    }

    private List<String> open() {
        return list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN'");
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
