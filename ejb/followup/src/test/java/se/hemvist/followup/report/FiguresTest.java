package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.report.Happenings.Assigned;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.visit.VisitEvent;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.intake.application.CaseEvent.Voided;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static se.hemvist.followup.report.Wired.CENTRUM;
import static se.hemvist.followup.report.Wired.HISINGEN;
import static se.hemvist.followup.report.Wired.OWN_UNIT;

/**
 * K-12, K-15, K-16 and K-17 on a real database, against tables worked out by hand. November 2026 starts on a Sunday; its
 * Sundays are 1, 8, 15, 22 and 29, and the fifth working day of December is Monday the 7th.
 */
class FiguresTest {

    private static final Wired HOUSE = new Wired();

    private final Wired house = HOUSE.emptied();

    @Test
    @Shows({"G-06", "K-12"})
    void applications_referrals_and_answers_are_counted_on_their_own_days() {
        house.run(beans -> {
            beans.referralFacts.on(Happenings.received(CENTRUM, "2026-10-30", "2026-11-02"));
            beans.referralFacts.on(Happenings.received(CENTRUM, "2026-11-03", "2026-11-30"));
            beans.referralFacts.on(Happenings.received(HISINGEN, "2026-11-20", "2026-12-01"));
            beans.referralFacts.on(Happenings.answered(CENTRUM, true, "", "2026-11-10"));
            beans.referralFacts.on(Happenings.answered(CENTRUM, false, "VIOLENCE RISK", "2026-11-11"));
            beans.referralFacts.on(Happenings.answered(HISINGEN, false, "RISK", "2026-11-12"));
            beans.referralFacts.on(Happenings.answered(HISINGEN, false, "", "2026-11-30"));
        });

        assertThat(house.cells("2026-11", "2026-12-01"))
                .containsExactlyInAnyOrder(
                        new Cell(CENTRUM, Optional.empty(), "applications", 1),
                        new Cell(CENTRUM, Optional.empty(), "referrals", 2),
                        new Cell(CENTRUM, Optional.empty(), "answeredYes", 1),
                        new Cell(CENTRUM, Optional.empty(), "answeredNo", 1),
                        new Cell(CENTRUM, Optional.empty(), "notMet.VIOLENCE", 1),
                        new Cell(CENTRUM, Optional.empty(), "notMet.RISK", 1),
                        new Cell(HISINGEN, Optional.empty(), "applications", 1),
                        new Cell(HISINGEN, Optional.empty(), "answeredNo", 2),
                        new Cell(HISINGEN, Optional.empty(), "notMet.RISK", 1));
        assertThat(house.counted("2026-10", "2026-12-01")).containsOnly(entry("applications", 1L));
    }

    @Test
    void an_event_that_comes_twice_is_counted_once() {
        var received = Happenings.received(CENTRUM, "2026-11-02", "2026-11-02");

        house.run(beans -> beans.referralFacts.on(received));
        house.run(beans -> beans.referralFacts.on(received));

        assertThat(house.counted("2026-11", "2026-12-01"))
                .containsOnly(entry("applications", 1L), entry("referrals", 1L));
    }

    @Test
    void a_case_that_was_opened_by_mistake_is_not_counted_and_the_others_are() {
        var mistaken = Happenings.received(CENTRUM, "2026-11-02", "2026-11-02");
        house.run(beans -> beans.referralFacts.on(mistaken));
        house.run(beans -> beans.referralFacts.on(Happenings.received(CENTRUM, "2026-11-03", "2026-11-03")));

        house.run(beans -> beans.voidedCases.on(new Voided(mistaken.caseId(), LocalDate.of(2026, 11, 4))));

        assertThat(house.counted("2026-11", "2026-12-01"))
                .containsOnly(entry("applications", 1L), entry("referrals", 1L));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            entered on the last day           | PHASE_1 2026-11-30                                          | phase.PHASE_1
            entered the day after             | ACCEPTED 2026-11-01, PHASE_1 2026-12-01                     |
            left on the last day              | PHASE_1 2026-10-01, PHASE_2 2026-11-30                      | phase.PHASE_2
            two on one day, the later holds   | PHASE_1 2026-11-10, PHASE_2 2026-11-10                      | phase.PHASE_2
            under notice                      | PHASE_2 2026-01-01, WIND_DOWN 2026-11-02                    | phase.WIND_DOWN
            waiting for another flat          | PHASE_2 2026-01-01, WIND_DOWN 2026-02-01, ACCEPTED 2026-03-01 |
            closed                            | PHASE_2 2026-01-01, WIND_DOWN 2026-02-01, CLOSED 2026-03-01 |
            """)
    @Shows("K-15")
    void a_participant_is_in_the_phase_of_the_months_last_day(String when, String states, String measure) {
        live(Assigned.by(CENTRUM, OWN_UNIT), states);

        Map<String, Long> counted = house.counted("2026-11", "2026-12-01");
        counted.keySet().removeIf(found -> !found.startsWith("phase."));

        assertThat(counted.keySet()).isEqualTo(measure == null ? Set.of() : Set.of(measure));
    }

    @Test
    @Shows("K-15")
    void phase_2_is_measured_apart_for_those_who_have_left_it_and_those_who_have_not() {
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_2 2024-11-01, PHASE_3 2026-11-01");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_2 2026-11-01, WIND_DOWN 2026-11-11, PHASE_2 2026-11-21");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_2 2026-11-30, PHASE_3 2026-12-01");

        assertThat(house.counted("2026-11", "2026-12-02"))
                .contains(
                        entry("phase2Ended", 1L),
                        entry("phase2EndedDays", 730L),
                        entry("phase2Running", 2L),
                        entry("phase2RunningDays", 10L + 10 + 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            moved in before the month            | PHASE_2 2026-06-01                       |                       | 5 | 0
            met in the flat once in a week       | PHASE_2 2026-06-01                       | MET_IN_FLAT 2026-11-04 | 5 | 1
            met twice in one week                | PHASE_2 2026-06-01                       | MET_IN_FLAT 2026-11-02, MET_IN_FLAT 2026-11-08 | 5 | 1
            met elsewhere, declined, not found   | PHASE_2 2026-06-01                       | MET_ELSEWHERE 2026-11-04, DECLINED 2026-11-11, NOT_REACHED 2026-11-18 | 5 | 0
            a week of October ends in November   | PHASE_2 2026-06-01                       | MET_IN_FLAT 2026-10-26 | 5 | 1
            a week that ends in December         | PHASE_2 2026-06-01                       | MET_IN_FLAT 2026-11-30 | 5 | 0
            moved in on a Thursday, four days    | PHASE_2 2026-11-19                       |                       | 2 | 0
            moved in on a Friday, three days     | PHASE_2 2026-11-20                       |                       | 1 | 0
            left on a Thursday, three days       | PHASE_2 2026-06-01, PHASE_3 2026-11-12   |                       | 2 | 0
            left on a Friday, four days          | PHASE_2 2026-06-01, PHASE_3 2026-11-13   |                       | 3 | 0
            notice given in the middle of a week | PHASE_2 2026-11-16, WIND_DOWN 2026-11-18 |                       | 2 | 0
            still planning the move              | PHASE_1 2026-06-01                       | MET_IN_FLAT 2026-11-04 | 0 | 0
            """)
    @Shows("K-16")
    void a_week_counts_in_the_month_of_its_sunday(
            String when, String states, String visits, long weeks, long withVisit) {
        Assigned assigned = Assigned.by(CENTRUM, OWN_UNIT);
        live(assigned, states);
        split(visits)
                .forEach(visit -> house.run(beans -> beans.visitFacts.on(
                        assigned.visited(VisitOutcome.valueOf(visit[0]), LocalDate.parse(visit[1])))));

        Map<String, Long> counted = house.counted("2026-11", "2026-12-01");

        assertThat(counted.getOrDefault("weeks", 0L)).isEqualTo(weeks);
        assertThat(counted.getOrDefault("weeksWithVisit", 0L)).isEqualTo(withVisit);
    }

    @Test
    @Shows("K-16")
    void a_visit_that_was_not_made_makes_no_week_and_its_fact_stays_beside_the_one_that_takes_it_out() {
        Assigned assigned = Assigned.by(CENTRUM, OWN_UNIT);
        live(assigned, "PHASE_2 2026-06-01");
        VisitEvent.Recorded visit = assigned.visited(VisitOutcome.MET_IN_FLAT, LocalDate.of(2026, 11, 4));
        house.run(beans -> beans.visitFacts.on(visit));
        assertThat(house.counted("2026-11", "2026-12-01")).containsEntry("weeksWithVisit", 1L);

        house.run(beans -> beans.visitFacts.on(assigned.voided(visit, LocalDate.of(2026, 11, 20))));

        assertThat(house.counted("2026-11", "2026-12-01")).doesNotContainKey("weeksWithVisit");
        house.run(beans -> beans.visitFacts.on(assigned.visited(VisitOutcome.MET_IN_FLAT, LocalDate.of(2026, 11, 5))));
        assertThat(house.counted("2026-11", "2026-12-01")).containsEntry("weeksWithVisit", 1L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sent in time                        | PHASE_2 2026-06-01                       | IN_TIME | 2026-12-01 | inTime
            sent late                           | PHASE_2 2026-06-01                       | LATE    | 2026-12-20 | late
            not sent, counted on the due day    | PHASE_2 2026-06-01                       |         | 2026-12-07 | notYetDue
            not sent, counted the day after     | PHASE_2 2026-06-01                       |         | 2026-12-08 | missing
            fifteen days of the month           | PHASE_2 2026-11-16                       |         | 2026-12-08 | missing
            fourteen days of the month          | PHASE_2 2026-11-17                       |         | 2026-12-08 |
            sent for a month that asks for none | PHASE_2 2026-11-17                       | IN_TIME | 2026-12-08 |
            under notice still lived in         | PHASE_2 2026-06-01, WIND_DOWN 2026-11-10 |         | 2026-12-08 | missing
            the tenant's own lease              | PHASE_2 2026-06-01, PHASE_3 2026-11-10   |         | 2026-12-08 |
            """)
    @Shows("K-17")
    void a_checklist_is_asked_for_as_long_as_the_sublease_is_lived_in(
            String when, String states, String sent, String countedOn, String answer) {
        Assigned assigned = Assigned.by(CENTRUM, OWN_UNIT);
        live(assigned, states);
        Optional.ofNullable(sent)
                .ifPresent(how -> house.run(beans -> beans.paperFacts.on(
                        assigned.sent(PaperKind.CARE_CHECKLIST, YearMonth.of(2026, 11), how.equals("LATE")))));

        Map<String, Long> counted = house.counted("2026-11", countedOn);
        counted.keySet().removeIf(measure -> !measure.startsWith("CARE_CHECKLIST") || measure.endsWith(".valid"));

        assertThat(counted).isEqualTo(answer == null ? Map.of() : Map.of("CARE_CHECKLIST." + answer, 1L));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            answers all when it is sent          | IN_TIME VALID  |                           | inTime valid
            lacks an answer                      | IN_TIME FLAWED |                           | inTime flawed
            completed by the due day             | IN_TIME FLAWED | 2026-12-07 VALID          | inTime valid
            completed after it                   | IN_TIME FLAWED | 2026-12-08 COMPLETED_LATE | inTime completedLate
            still lacks something                | IN_TIME FLAWED | 2026-12-07 FLAWED         | inTime flawed
            late, and answers all                | LATE VALID     |                           | late valid
            late, and lacks an answer            | LATE FLAWED    |                           | late flawed
            """)
    @Shows({"K-17", "G-71"})
    void whether_a_paper_answers_all_is_counted_beside_when_it_was_sent(
            String when, String sent, String completed, String answers) {
        Assigned assigned = Assigned.by(CENTRUM, OWN_UNIT);
        live(assigned, "PHASE_2 2026-06-01");
        String[] how = sent.split(" ");
        YearMonth november = YearMonth.of(2026, 11);
        house.run(beans -> beans.paperFacts.on(
                assigned.sent(PaperKind.CARE_CHECKLIST, november, how[0].equals("LATE"), Validity.valueOf(how[1]))));
        split(completed)
                .forEach(then -> house.run(beans -> beans.paperFacts.on(assigned.completed(
                        PaperKind.CARE_CHECKLIST, november, LocalDate.parse(then[0]), Validity.valueOf(then[1])))));

        Map<String, Long> counted = house.counted("2026-11", "2026-12-20");
        counted.keySet().removeIf(measure -> !measure.startsWith("CARE_CHECKLIST"));

        assertThat(counted.keySet())
                .isEqualTo(Arrays.stream(answers.split(" "))
                        .map(answer -> "CARE_CHECKLIST." + answer)
                        .collect(Collectors.toSet()));
    }

    @Test
    @Shows("K-17")
    void a_paper_that_is_done_without_is_neither_missing_nor_valid() {
        Assigned assigned = Assigned.by(CENTRUM, OWN_UNIT);
        live(assigned, "PHASE_1 2026-06-01");
        house.run(beans -> beans.paperFacts.on(
                assigned.excused(PaperKind.MONTHLY_FOLLOW_UP, YearMonth.of(2026, 11), LocalDate.of(2026, 12, 9))));

        Map<String, Long> counted = house.counted("2026-11", "2026-12-20");
        counted.keySet().removeIf(measure -> !measure.startsWith("MONTHLY_FOLLOW_UP"));

        assertThat(counted).containsExactly(entry("MONTHLY_FOLLOW_UP.excused", 1L));
    }

    @Test
    @Shows("K-17")
    void a_follow_up_is_asked_for_as_long_as_the_assignment_runs() {
        live(Assigned.by(CENTRUM, OWN_UNIT), "ACCEPTED 2026-06-01");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_1 2026-06-01");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_1 2026-06-01, PHASE_2 2026-11-15");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_2 2026-06-01, WIND_DOWN 2026-10-15");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_2 2025-06-01, PHASE_3 2026-06-01");
        live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_3 2025-06-01, PHASE_4 2026-06-01");

        assertThat(house.counted("2026-11", "2026-12-08"))
                .contains(entry("MONTHLY_FOLLOW_UP.missing", 4L), entry("CARE_CHECKLIST.missing", 2L));
    }

    /** The visit and paper packages work out the same weeks and months by another way, for their deadlines. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_owed_is_what_the_deadlines_say(long seed) {
        Random random = new Random(seed);
        LocalDate end = LocalDate.of(2026, 12, 1);
        Map<String, Long> expected = new HashMap<>();
        for (int participant = 0; participant < 12; participant++) {
            LocalDate movedIn = LocalDate.of(2026, 10, 1).plusDays(random.nextInt(70));
            LocalDate left = movedIn.plusDays(1 + random.nextInt(60));
            live(Assigned.by(CENTRUM, OWN_UNIT), "PHASE_2 %s, PHASE_3 %s".formatted(movedIn, left));
            DateRange lived = new DateRange(movedIn, left);
            long weeks = Wired.WEEKS.asked(Wired.GOTEBORG, List.of(lived), end).stream()
                    .filter(week -> YearMonth.from(week.sunday()).equals(YearMonth.of(2026, 11)))
                    .count();
            boolean asked =
                    Wired.MONTHS.asked(Wired.GOTEBORG, List.of(lived), end).contains(YearMonth.of(2026, 11));
            expected.merge("weeks", weeks, Long::sum);
            expected.merge("CARE_CHECKLIST.missing", asked ? 1L : 0L, Long::sum);
        }

        Map<String, Long> counted = house.counted("2026-11", "2026-12-31");

        assertThat(counted).containsAllEntriesOf(expected);
    }

    private void live(Assigned assigned, String states) {
        split(states)
                .forEach(state -> house.run(beans -> beans.assignmentFacts.on(
                        assigned.enters(AssignmentState.valueOf(state[0]), LocalDate.parse(state[1])))));
    }

    private static Stream<String[]> split(String table) {
        return table == null
                ? Stream.empty()
                : Arrays.stream(table.split(",")).map(each -> each.strip().split(" "));
    }
}
