package se.hemvist.lease.onrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.DocumentedEvent;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.onrecord.OnRecord.Conduct;
import se.hemvist.lease.onrecord.OnRecord.Notices;
import se.hemvist.lease.onrecord.OnRecord.Rents;
import se.hemvist.lease.rent.FindingView;
import se.hemvist.lease.rent.Found;

import static org.assertj.core.api.Assertions.assertThat;

/** What is on record of a stay from 1 February to 15 June 2027, in which four rents of 7,000 were to be paid: A-40, G-135. */
class TenancyRecordsTest {

    private static final LocalDate FROM = LocalDate.of(2027, 2, 1);
    private static final LocalDate TO = LocalDate.of(2027, 6, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in time each month      | 2027-03-31 7000 TENANT | 2027-04-29 7000 TENANT | true  | 0 | 0.00
                    one of them late        | 2027-04-20 7000 TENANT | 2027-04-29 7000 TENANT | false | 1 | 0.00
                    in time, once the board | 2027-03-31 7000 SOCIAL_BOARD | 2027-04-29 7000 TENANT | false | 0 | 0.00
                    one of them in part     | 2027-03-31 7000 TENANT | 2027-04-29 6000 TENANT | false | 2 | 1000.00
                    """)
    @Shows({"G-135", "A-40"})
    void the_rents_are_counted_by_the_account(
            String how, String april, String may, boolean independently, int late, BigDecimal arrears) {
        assertThat(TenancyRecords.rents(
                        ARent.record(
                                "2027-01-29 7000 TENANT",
                                "2027-02-26 7000 TENANT",
                                april,
                                may,
                                "2027-05-31 7000 TENANT"),
                        Optional.empty(),
                        FROM,
                        TO))
                .isEqualTo(new Rents(independently, false, 4, late, arrears));
    }

    @ParameterizedTest(name = "found {2}: {0} to {1}")
    @CsvSource({
        "2027-03-01, 2027-06-15, true, true, true",
        "2027-03-25, 2027-04-10, true, true, true",
        "2027-04-25, 2027-06-15, true, false, true",
        "2027-02-01, 2027-03-15, true, false, true",
        "2027-02-01, 2027-06-15, false, false, true",
        "2026-11-01, 2027-01-31, true, false, false"
    })
    @Shows("A-40")
    void a_finding_goes_before_the_account_for_the_days_that_it_is_about(
            LocalDate from, LocalDate through, boolean found, boolean independently, boolean counts) {
        Rents rents = TenancyRecords.rents(
                ARent.record(
                        "2027-01-29 7000 TENANT",
                        "2027-02-26 7000 TENANT",
                        "2027-04-20 7000 TENANT",
                        "2027-04-29 7000 TENANT",
                        "2027-05-31 7000 TENANT"),
                Optional.of(new FindingView(from, through, found, false, new Found(TO, "kj", "Banken hade fel"))),
                FROM,
                TO);

        assertThat(rents.independently()).as("the rent of April was late").isEqualTo(independently);
        assertThat(rents.found()).isEqualTo(counts);
    }

    @Test
    @Shows("A-40")
    void without_a_rent_that_has_gone_nothing_speaks_for_the_tenant() {
        assertThat(TenancyRecords.rents(ARent.record(), Optional.empty(), FROM, FROM.plusDays(20)))
                .isEqualTo(new Rents(false, false, 0, 0, new BigDecimal("7000.00")));
    }

    @Test
    @Shows({"G-135", "L-12"})
    void a_day_of_disturbance_counts_unless_it_springs_from_violence_of_a_close_person() {
        LocalDate day = FROM.plusDays(30);
        ConductRecord record = conduct(
                new DocumentedEvent(FROM.minusDays(1), FROM, Severity.SERIOUS, false),
                new DocumentedEvent(day, day, Severity.SERIOUS, true));
        assertThat(TenancyRecords.conduct(record, 0, FROM, TO)).isEqualTo(new Conduct(true, 0, 0));

        assertThat(TenancyRecords.conduct(conduct(new DocumentedEvent(day, day, Severity.MINOR, false)), 2, FROM, TO))
                .isEqualTo(new Conduct(false, 1, 2));
    }

    @Test
    @Shows("G-135")
    void what_was_assessed_or_sent_later_was_not_on_record_that_day() {
        LocalDate day = FROM.plusDays(30);
        ConductRecord later = new ConductRecord(
                List.of(new DocumentedEvent(day, day.plusDays(3), Severity.SERIOUS, false)),
                List.of(sent(day.plusDays(3), Optional.empty())));

        assertThat(later.by(day.plusDays(2))).isEqualTo(new ConductRecord(List.of(), List.of()));
        assertThat(later.by(day.plusDays(3))).isEqualTo(later);
    }

    @ParameterizedTest(name = "corrected {0}")
    @CsvSource({", 1", "2027-06-16, 1", "2027-06-15, 0"})
    @Shows({"G-113", "G-135"})
    void a_notice_stands_until_it_is_heeded(LocalDate correctedOn, int standing) {
        ConductRecord record = new ConductRecord(
                List.of(), List.of(sent(FROM, Optional.of(FROM)), sent(FROM, Optional.ofNullable(correctedOn))));

        assertThat(TenancyRecords.notices(record, 3, TO)).isEqualTo(new Notices(2, standing, 3));
    }

    private static ConductRecord conduct(DocumentedEvent... events) {
        return new ConductRecord(List.of(events), List.of());
    }

    private static SentRectification sent(LocalDate on, Optional<LocalDate> correctedOn) {
        return new SentRectification(on, Optional.of(on), on, correctedOn, false);
    }
}
