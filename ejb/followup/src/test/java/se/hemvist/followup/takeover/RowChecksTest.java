package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.absence.AwayDays;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a line by itself is told with its column and the day that would be right. */
class RowChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void lines_of_both_programmes_are_in_order() {
        assertThat(found(ARow.housingFirst())).isEmpty();
        assertThat(found(ARow.trial())).isEmpty();
        assertThat(found(ARow.trial().checkedOn(LocalDate.of(2025, 6, 2)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            on the first day of the lease | 2024-06-01 |
            a day before it               | 2024-05-31 | movedInOn day-too-early {earliest=2024-06-01}, keysOn day-too-late {latest=2024-05-31}
            today                         | 2026-11-02 |
            tomorrow                      | 2026-11-03 | movedInOn day-too-late {latest=2026-11-02}
            """)
    void somebody_moves_in(String when, LocalDate day, String told) {
        assertThat(found(ARow.housingFirst().movedInOn(day)))
                .isEqualTo(told == null ? List.of() : List.of(told.split(", (?=keys)")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            since the city hired it  | 2022-05-01 |
            a day before that        | 2022-04-30 | inARowSince day-too-early {earliest=2022-05-01}
            by this lease only       | 2024-06-01 |
            from a day after that    | 2024-06-02 | inARowSince day-too-late {latest=2024-06-01}
            """)
    @Shows("A-81")
    void somebody_has_hired_the_flat_in_a_row(String when, LocalDate since, @Nullable String told) {
        ARow row = ARow.trial().hiredFrom(LocalDate.of(2022, 5, 1)).inARowSince(since);

        assertThat(found(row))
                .containsExactlyElementsOf(Optional.ofNullable(told).stream().toList());
    }

    @ParameterizedTest(name = "the tomorrow of {0}")
    @CsvSource({"waiverSignedOn", "supportDecidedOn", "inspectedOn", "checkpointHeldOn"})
    void nothing_has_been_done_tomorrow(String column) {
        LocalDate tomorrow = TODAY.plusDays(1);
        ARow row =
                switch (column) {
                    case "waiverSignedOn" -> ARow.housingFirst().waivedOn(Optional.of(tomorrow));
                    case "supportDecidedOn" -> ARow.housingFirst().supportDecidedOn(Optional.of(tomorrow));
                    case "inspectedOn" -> ARow.housingFirst().inspectedOn(tomorrow);
                    default -> ARow.trial().checkedOn(tomorrow);
                };

        assertThat(found(row)).containsExactly(column + " day-too-late {latest=2026-11-02}");
    }

    @Test
    void the_inspection_comes_after_the_move_in() {
        assertThat(found(ARow.housingFirst().inspectedOn(ARow.MOVED_IN.minusDays(1))))
                .containsExactly("inspectedOn day-too-early {earliest=2024-06-03}");
    }

    @Test
    void a_programme_asks_for_its_own_and_has_nothing_of_another_s() {
        assertThat(found(ARow.housingFirst().supportDecidedOn(Optional.empty())))
                .containsExactly("supportDecidedOn missing-part {part=supportDecidedOn}");
        assertThat(found(ARow.trial().supportDecidedOn(Optional.of(TODAY))))
                .containsExactly("supportDecidedOn not-in-programme {programme=TRIAL}");
        assertThat(found(ARow.housingFirst().checkedOn(TODAY)))
                .containsExactly("checkpointHeldOn not-in-programme {programme=HOUSING_FIRST}");
    }

    /** Days of the waiver's steps, of the conversion, of the special reasons with their review, and of an absence. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            all in order                     | 2024-11-01 2024-11-04 2024-11-05 2025-01-15 | 2024-06-03 | 2026-10-01 2027-10-01 | 2025-01-03 2025-05-02 |
            drawn up before the lease        | 2024-05-12 2024-11-04                       | 2024-06-03 | 2026-10-01 2027-10-01 | 2025-01-03 2025-05-02 | waiverDraftedOn day-too-early
            signed before it was drawn up    | 2024-11-01 2024-10-31                       | 2024-06-03 | 2026-10-01 2027-10-01 | 2025-01-03 2025-05-02 | waiverSignedOn day-too-early
            filed before it was signed       | 2024-11-01 2024-11-04 2024-11-03            | 2024-06-03 | 2026-10-01 2027-10-01 | 2025-01-03 2025-05-02 | waiverFiledOn day-too-early
            answered tomorrow                | 2024-11-01 2024-11-04 2024-11-05 2026-11-03 | 2024-06-03 | 2026-10-01 2027-10-01 | 2025-01-03 2025-05-02 | waiverAnsweredOn day-too-late
            converted before the move-in     | 2024-11-01                                  | 2024-06-02 | 2026-10-01 2027-10-01 | 2025-01-03 2025-05-02 | convertedOn day-too-early
            reviewed by the day it goes on   | 2024-11-01                                  | 2024-06-03 | 2026-10-01 2026-10-01 | 2025-01-03 2025-05-02 | specialReasonsReviewOn day-too-early
            away before the move-in          | 2024-11-01                                  | 2024-06-03 | 2026-10-01 2027-10-01 | 2024-06-02 2025-05-02 | absences day-too-early
            back before away                 | 2024-11-01                                  | 2024-06-03 | 2026-10-01 2027-10-01 | 2025-01-03 2025-01-02 | absences day-too-early
            """)
    void what_came_of_living_there_has_its_order(
            String when, String waiver, LocalDate converted, String goesOn, String away, @Nullable String told) {
        ARow row = ARow.training()
                .waiverSteps(days(waiver))
                .convertedOn(converted)
                .goesOn(days(goesOn)[0], days(goesOn)[1])
                .away(new AwayDays(days(away)[0], days(away)[1]));

        assertThat(found(row).stream().map(one -> one.replaceAll(" \\{.*", "")))
                .containsExactlyElementsOf(Optional.ofNullable(told).stream().toList());
    }

    @Test
    void a_conversion_and_special_reasons_are_those_of_their_programmes() {
        assertThat(found(ARow.trial().convertedOn(ARow.MOVED_IN)))
                .containsExactly("convertedOn not-in-programme {programme=TRIAL}");
        assertThat(found(ARow.training().goesOn(ARow.MOVED_IN, TODAY)))
                .containsExactly("specialReasonsOn not-in-programme {programme=TRAINING}");
        assertThat(found(ARow.housingFirst().waiverSteps(ARow.SIGNED)))
                .containsExactly("waiverDraftedOn not-in-programme {programme=HOUSING_FIRST}");
    }

    private static LocalDate[] days(String all) {
        return Arrays.stream(all.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    private static List<String> found(ARow row) {
        return RowChecks.of(row.row(), TODAY).stream()
                .map(why -> why.field().orElseThrow() + " " + why.code() + " " + why.facts())
                .toList();
    }
}
