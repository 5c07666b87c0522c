package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Source;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning»: two years from the lease's first day. */
class TenureWaiverTest {

    private final WaiverPolicy policy =
            WaiverPolicy.HOUSING_FIRST.on(ASublease.START).rule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFTED    | SIGNED
                    SIGNED     | FILED, EXPIRED, VOIDED, DRAFTED
                    FILED      | APPROVED, REFUSED
                    APPROVED   | EXPIRED, DRAFTED
                    NOT_NEEDED | DRAFTED
                    REFUSED    | DRAFTED
                    EXPIRED    | DRAFTED
                    VOIDED     |
                    """)
    void goes_on_only_to(TenureWaiverState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(TenureWaiverState.class, next));
    }

    @ParameterizedTest(name = "a lease from {0}")
    @Shows("G-79")
    @CsvSource({
        "2027-02-01, 2029-02-01",
        "2028-02-29, 2030-02-28",
        "2026-02-28, 2028-02-28",
        "2026-12-31, 2028-12-31",
    })
    void holds_for_two_years(LocalDate leaseStart, LocalDate lastDay) {
        assertThat(policy.lastDay(leaseStart)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "until {0}")
    @CsvSource({
        "2029-02-01, 2028-08-01, 2028-11-01",
        "2029-08-31, 2029-02-28, 2029-05-31",
        "2028-08-31, 2028-02-29, 2028-05-31",
    })
    @Shows("A-61")
    void its_end_is_warned_of_six_and_three_months_before(LocalDate lastDay, LocalDate first, LocalDate second) {
        assertThat(policy.watch(lastDay)).isEqualTo(new Span(first, Optional.of(second), lastDay));
    }

    @Test
    void the_routine_gives_the_two_years() {
        assertThat(WaiverPolicy.HOUSING_FIRST.on(ASublease.START).source())
                .isEqualTo(Source.goteborg("Kontraktsskrivning").readAs("A-25").readAs("A-61"));
    }

    @Test
    @Shows("G-79")
    void is_signed_with_the_lease_and_runs_from_its_first_day() {
        Signed lease = ASublease.signedEvent(ASublease.START, true);

        TenureWaiver waiver = TenureWaiver.at(lease, WaiverPolicy.HOUSING_FIRST);

        TenureWaiverView view = waiver.view();
        assertThat(view.sublease()).isEqualTo(lease.sublease());
        assertThat(view.state()).isEqualTo(TenureWaiverState.SIGNED);
        assertThat(view.validFrom()).contains(ASublease.START);
        assertThat(view.validTo()).contains(LocalDate.of(2029, 2, 1));
    }

    @Test
    void is_not_needed_where_none_was_signed() {
        TenureWaiver waiver =
                TenureWaiver.at(ASublease.signedEvent(ASublease.START, false), WaiverPolicy.HOUSING_FIRST);

        assertThat(waiver.view().state()).isEqualTo(TenureWaiverState.NOT_NEEDED);
        assertThat(WaiverEnds.deadline(waiver)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2029-01-31, SIGNED", "2029-02-01, EXPIRED", "2029-03-01, EXPIRED"})
    void runs_out_in_the_night_after_its_last_day_and_not_before(LocalDate night, TenureWaiverState state) {
        TenureWaiver waiver = TenureWaiver.at(ASublease.signedEvent(ASublease.START, true), WaiverPolicy.HOUSING_FIRST);

        waiver.lapse(night);
        waiver.lapse(night);

        assertThat(waiver.view().state()).isEqualTo(state);
    }

    @Test
    void its_deadline_says_whose_it_is_and_why() {
        Signed lease = ASublease.signedEvent(ASublease.START, true);

        Derived end = WaiverEnds.deadline(TenureWaiver.at(lease, WaiverPolicy.HOUSING_FIRST))
                .orElseThrow();

        assertThat(end.subject().id()).isEqualTo(lease.sublease().value());
        assertThat(end.responsible().organisation())
                .isEqualTo(lease.parties().headTenant().value());
        assertThat(end.span().dueOn()).isEqualTo("2029-02-01");
        assertThat(end.why().ruleVersion()).isEqualTo("2020-05-15");
        assertThat(end.why().facts()).containsEntry("validTo", "2029-02-01");
    }
}
