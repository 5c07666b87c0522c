package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whether a tenant pays independently is decided by whoever assesses it, with a reason, beside what the account says. */
@Shows("A-40")
class PaymentFindingsTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 11);

    private final RentedFlats flats = new RentedFlats();
    private final SubleaseId lease = flats.signed(1);

    @AfterEach
    void close() {
        flats.close();
    }

    @Test
    void the_finding_stands_beside_the_account_and_the_latest_goes_before() {
        find(lease, FROM, flats.today(), false, "Betalar bara efter påminnelse");
        flats.moveTo(flats.today().plusDays(1));
        find(lease, FROM, flats.today(), true, "Banken hade fel, hyresgästen visade order i tid");

        RentView view = flats.office(RentAccounts.class).of(lease, Optional.empty());

        assertThat(view.paidIndependently()).isFalse();
        assertThat(view.findings()).extracting(FindingView::independently).containsExactly(true, false);
        assertThat(view.findings()).extracting(FindingView::byAccount).containsOnly(false);
        FindingView latest = flats.bench()
                .inTransaction(() -> flats.bench().get(RentRecords.class).finding(lease, flats.today()))
                .orElseThrow();
        assertThat(latest.found().by()).isEqualTo("letting-officer");
        assertThat(latest.found().reason()).startsWith("Banken");
        assertThat(latest.toString()).doesNotContain("Banken");
    }

    @Test
    void what_the_account_says_of_the_same_days_is_kept_with_it() {
        flats.office(RentPayments.class).record(lease, ARent.payment("2027-01-29 7000 TENANT"));

        find(lease, FROM, LocalDate.of(2027, 2, 20), true, "Enligt kontoutdrag");

        assertThat(flats.office(RentAccounts.class).of(lease, Optional.empty()).findings())
                .extracting(FindingView::byAccount)
                .containsExactly(true);
    }

    @Test
    void days_to_come_days_in_the_wrong_order_and_no_reason_are_refused() {
        assertThatThrownBy(() -> find(lease, FROM, flats.today().plusDays(1), true, "Ja"))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> find(lease, FROM, FROM.minusDays(1), true, "Ja"))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> find(lease, FROM, FROM, true, " ")).isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> find(flats.prepared(2), FROM, FROM, true, "Ja"))
                .isInstanceOf(NoRentOwed.class);
    }

    private void find(SubleaseId of, LocalDate from, LocalDate through, boolean independently, String reason) {
        flats.office(PaymentFindings.class).find(of, new NewFinding(from, through, independently, reason));
    }
}
