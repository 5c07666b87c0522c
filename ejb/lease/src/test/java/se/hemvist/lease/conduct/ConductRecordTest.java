package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.conduct.ADisturbance.TOLD;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.report;

/** What is on record of a tenant, and when it is repeated: for the brochure. */
class ConductRecordTest {

    @Test
    @Shows("A-31")
    void all_that_was_told_of_one_day_is_one_event_as_grave_as_the_gravest() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST, report(ReportSource.NEIGHBOUR, TOLD));
        disturbance.assess(assessment(TOLD, Severity.MINOR, false, true), "kj", TOLD);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, TOLD), TOLD.plusDays(1));
        disturbance.assess(assessment(TOLD.plusDays(2), Severity.SERIOUS), "kj", TOLD.plusDays(2));

        assertThat(ConductRecords.of(List.of(disturbance)).events())
                .containsExactly(new DocumentedEvent(TOLD, TOLD, Severity.SERIOUS, false));
    }

    @Test
    @Shows({"A-31", "L-08"})
    void what_is_not_assessed_or_trivial_or_about_the_rent_is_no_event() {
        DisturbanceCase told = ADisturbance.told(Programme.HOUSING_FIRST);
        DisturbanceCase trivial = ADisturbance.told(Programme.HOUSING_FIRST);
        trivial.assess(assessment(TOLD, Severity.MINOR, true, false), "kj", TOLD);
        DisturbanceCase rent = ADisturbance.told(Programme.HOUSING_FIRST, report(ReportSource.RENT_LEDGER, TOLD));
        rent.assess(assessment(TOLD, Severity.SERIOUS), "kj", TOLD);

        assertThat(ConductRecords.of(List.of(told, trivial, rent)).events()).isEmpty();
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2027-03-02, 2027-12-31, true",
        "2027-03-01, 2027-12-31, false",
        "2027-02-01, 2027-03-01, false",
        "2027-02-01, 2027-02-28, true"
    })
    @Shows("G-135")
    void a_period_is_undisturbed_if_nothing_happened_on_its_first_and_last_day_or_between(
            LocalDate from, LocalDate to, boolean undisturbed) {
        assertThat(record("2027-03-01", "").undisturbed(from, to)).isEqualTo(undisturbed);
    }

    @Test
    @Shows("L-12")
    void what_springs_from_violence_of_a_close_person_is_not_held_against_the_tenant() {
        ConductRecord record =
                new ConductRecord(List.of(new DocumentedEvent(TOLD, TOLD, Severity.SERIOUS, true)), List.of());

        assertThat(record.undisturbed(TOLD, TOLD)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing                                  |                        |            | false
                    one event and a notice                   | 2027-03-01             | 2027-03-02 | false
                    two events and no notice                 | 2027-03-01, 2027-03-20 |            | false
                    both before the notice                   | 2027-03-01, 2027-03-20 | 2027-03-21 | false
                    the second on the day of the notice      | 2027-03-01, 2027-03-20 | 2027-03-20 | false
                    the second on the day after the notice   | 2027-03-01, 2027-03-20 | 2027-03-19 | true
                    one after each of two notices            | 2027-03-01, 2027-03-20 | 2027-03-02, 2027-04-01 | true
                    the second of close violence             | 2027-03-01, 2027-03-20v | 2027-03-19 | false
                    the first of close violence              | 2027-03-01v, 2027-03-20 | 2027-03-19 | false
                    one of close violence beside two         | 2027-03-01, 2027-03-10v, 2027-03-20 | 2027-03-19 | true
                    """)
    @Shows({"A-31", "A-11", "G-122", "S-72", "L-12"})
    void misconduct_is_repeated_with_two_events_one_of_them_after_a_notice(
            String when, String events, String notices, boolean repeated) {
        ConductRecord record = record(events, notices);

        for (Programme programme : Programme.values()) {
            assertThat(RepetitionPolicy.of(programme).on(TOLD).rule().isMetBy(record))
                    .as(programme.name())
                    .isEqualTo(repeated);
        }
    }

    @ParameterizedTest(name = "again on {0}")
    @CsvSource({"2027-03-02, false", "2027-03-15, false", "2027-03-16, true"})
    @Shows({"A-28", "A-31", "T-25"})
    void nothing_is_repeated_within_the_time_that_the_notice_gave_to_put_it_right(String again, boolean repeated) {
        LocalDate sent = LocalDate.of(2027, 3, 1);
        ConductRecord record = new ConductRecord(
                record("2027-02-01, " + again, "").events(),
                List.of(new SentRectification(sent, Optional.of(sent), sent.plusDays(14), Optional.empty(), false)));

        assertThat(RepetitionPolicy.of(Programme.HOUSING_FIRST).on(TOLD).rule().isMetBy(record))
                .isEqualTo(repeated);
    }

    @ParameterizedTest(name = "put right on {0}")
    @CsvSource({"2027-03-05, true", "2027-03-10, false"})
    @Shows({"A-28", "A-31"})
    void what_was_put_right_and_happens_again_is_repeated(LocalDate putRight, boolean repeated) {
        LocalDate sent = LocalDate.of(2027, 3, 1);
        ConductRecord record = new ConductRecord(
                record("2027-02-01, 2027-03-10", "").events(),
                List.of(new SentRectification(
                        sent, Optional.of(sent), sent.plusDays(14), Optional.of(putRight), false)));

        assertThat(RepetitionPolicy.of(Programme.HOUSING_FIRST).on(TOLD).rule().isMetBy(record))
                .isEqualTo(repeated);
    }

    @Test
    @Shows("A-31")
    void a_notice_about_the_rent_warns_of_no_misconduct() {
        ConductRecord record = new ConductRecord(
                record("2027-03-01, 2027-03-20", "").events(),
                List.of(new SentRectification(TOLD, Optional.empty(), TOLD.plusDays(7), Optional.empty(), true)));

        assertThat(RepetitionPolicy.of(Programme.HOUSING_FIRST).on(TOLD).rule().isMetBy(record))
                .isFalse();
    }

    private static ConductRecord record(String events, String notices) {
        return new ConductRecord(
                words(events).stream().map(ConductRecordTest::event).toList(),
                words(notices).stream()
                        .map(LocalDate::parse)
                        .map(day -> new SentRectification(day, Optional.of(day), day, Optional.empty(), false))
                        .toList());
    }

    /** As «day», or «dayv» where it sprang from violence of a close person. */
    private static DocumentedEvent event(String written) {
        LocalDate day = LocalDate.parse(written.substring(0, 10));
        return new DocumentedEvent(day, day, Severity.SERIOUS, written.endsWith("v"));
    }

    private static List<String> words(String list) {
        return list == null || list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",\\s*")).toList();
    }
}
