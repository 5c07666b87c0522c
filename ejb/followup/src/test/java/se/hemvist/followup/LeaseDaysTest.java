package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.rent.RentAccounts;
import se.hemvist.lease.sublease.LeaseDay;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Tenures;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The days of a sublease put right, in one story through the contexts: whatever hangs on them follows at once. */
class LeaseDaysTest {

    private static final LocalDate RIGHT = FirstTenancy.LEASE_START.plusDays(2);

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void tenure_waiver_and_rent_follow_the_right_first_day_and_the_other_one_stays_readable() {
        assertThat(open()).contains("T-28 2029-01-01");

        correct(LeaseDay.START, RIGHT);

        assertThat(open()).contains("T-28 2029-01-03").doesNotContain("T-28 2029-01-01");
        assertThat(story.lettingOfficer(Tenures.class)
                        .of(lease, Optional.empty())
                        .protectedFrom())
                .isEqualTo(RIGHT);
        assertThat(story.lettingOfficer(RentAccounts.class)
                        .of(lease, Optional.empty())
                        .record()
                        .months()
                        .get(0)
                        .amount()
                        .kronor())
                .isEqualByComparingTo("6120.87");
        assertThat(list("select lease_start::text from lease.transfer")).containsExactly(RIGHT.toString());
        assertThat(list("select what || ' ' || reason from intake.case_timeline where what = 'lease-day-corrected'"))
                .containsExactly("lease-day-corrected Fel dag i registreringen.");
        assertThat(differences()).isZero();
    }

    @Test
    void rent_is_due_on_the_day_of_the_right_signing_at_the_earliest() {
        LocalDate signed = FirstTenancy.LEASE_START;

        correct(LeaseDay.SIGNED, signed);

        assertThat(story.lettingOfficer(RentAccounts.class)
                        .of(lease, Optional.empty())
                        .record()
                        .months()
                        .get(0)
                        .due())
                .isEqualTo(signed);
        assertThat(list("select signed_on::text from lease.tenure_waiver")).containsExactly(signed.toString());
        assertThat(differences()).isZero();
    }

    @Test
    void an_ending_that_is_under_way_is_taken_back_first_and_nothing_is_changed() {
        new OwnWish(story, lease).tell();

        assertThatThrownBy(() -> correct(LeaseDay.START, RIGHT)).isInstanceOf(TerminationUnderWay.class);

        assertThat(list("select lease_start::text from lease.sublease"))
                .containsExactly(FirstTenancy.LEASE_START.toString());
        assertThat(open()).contains("T-28 2029-01-01");
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        assertThatThrownBy(() -> story.lettingOfficer(SubleaseCorrections.class)
                        .correctDay(lease, Expected.any(), LeaseDay.START, new CorrectedDay(RIGHT, " ")))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> correct(LeaseDay.START, FirstTenancy.LEASE_START))
                .isInstanceOf(CaseRefusal.NothingCorrected.class);
        assertThatThrownBy(() -> story.supportWorker(SubleaseCorrections.class)
                        .correctDay(lease, Expected.any(), LeaseDay.START, corrected(RIGHT)))
                .isInstanceOf(AccessRefusal.class);
    }

    private void correct(LeaseDay which, LocalDate on) {
        story.lettingOfficer(SubleaseCorrections.class).correctDay(lease, Expected.any(), which, corrected(on));
    }

    private static CorrectedDay corrected(LocalDate on) {
        return new CorrectedDay(on, "Fel dag i registreringen.");
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
