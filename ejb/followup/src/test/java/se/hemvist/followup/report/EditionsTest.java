package se.hemvist.followup.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.report.Happenings.Assigned;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.visit.VisitEvent;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.report.Wired.CENTRUM;
import static se.hemvist.followup.report.Wired.GOTEBORG;
import static se.hemvist.followup.report.Wired.HISINGEN;
import static se.hemvist.followup.report.Wired.LETTING_OFFICE;
import static se.hemvist.followup.report.Wired.OWN_UNIT;
import static se.hemvist.followup.report.Wired.SUPPLIER;

/** A month's report in versions and parts, on a real database. */
class EditionsTest {

    private static final Wired HOUSE = new Wired();
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate COUNTED_ON = LocalDate.of(2026, 12, 8);

    private final Wired house = HOUSE.emptied();

    @Test
    void a_month_counted_again_unchanged_makes_no_new_version() {
        refer();

        assertThat(count(COUNTED_ON)).isEqualTo(1);
        assertThat(count(COUNTED_ON.plusDays(1))).isZero();
        assertThat(read(HISINGEN).edition().version()).isEqualTo(1);
        assertThat(read(HISINGEN).countedOn()).isEqualTo(COUNTED_ON);
    }

    @Test
    void changed_figures_make_a_new_version_and_the_old_one_stays() {
        refer();
        count(COUNTED_ON);
        WrittenReports.Written first = latest();
        refer();

        assertThat(count(COUNTED_ON)).isEqualTo(1);

        assertThat(latest().edition().version()).isEqualTo(2);
        assertThat(cells(first)).contains(new Cell(CENTRUM, Optional.empty(), "referrals", 1));
        assertThat(cells(latest())).contains(new Cell(CENTRUM, Optional.empty(), "referrals", 2));
    }

    @Test
    void a_paper_that_has_come_to_be_missing_is_a_change() {
        order(OWN_UNIT);

        assertThat(count(LocalDate.of(2026, 12, 7))).isEqualTo(1);
        assertThat(count(LocalDate.of(2026, 12, 8))).isEqualTo(1);
        assertThat(count(LocalDate.of(2026, 12, 9))).isZero();
    }

    @Test
    void a_new_version_goes_out_to_everybody_again() {
        order(OWN_UNIT);
        count(COUNTED_ON);
        write();
        refer();
        count(COUNTED_ON);

        assertThat(write()).isEqualTo(5);
        assertThat(house.sent).hasSize(10);
    }

    @Test
    @Shows("K-16")
    void a_late_correction_makes_a_new_version_of_its_month_that_goes_out_with_the_next_count() {
        Assigned assigned = order(OWN_UNIT);
        VisitEvent.Recorded visit = assigned.visited(VisitOutcome.MET_IN_FLAT, LocalDate.of(2026, 11, 4));
        house.run(beans -> beans.visitFacts.on(visit));
        count(COUNTED_ON);
        write();
        WrittenReports.Written first = latest();

        house.run(beans -> beans.visitFacts.on(assigned.voided(visit, LocalDate.of(2027, 1, 4))));
        int before = house.sent.size();
        house.run(beans -> beans.recounts.take(GOTEBORG, DECEMBER, LocalDate.of(2027, 1, 11)));

        assertThat(latest().edition().version()).isEqualTo(2);
        assertThat(cells(first)).anyMatch(cell -> cell.measure().equals("weeksWithVisit"));
        assertThat(cells(latest())).noneMatch(cell -> cell.measure().equals("weeksWithVisit"));
        assertThat(house.sent.size() - before).isEqualTo(5);

        house.run(beans -> beans.recounts.take(GOTEBORG, DECEMBER, LocalDate.of(2027, 1, 12)));
        assertThat(latest().edition().version()).isEqualTo(2);
    }

    @Test
    void what_is_put_right_before_its_month_is_reported_touches_nothing() {
        Assigned assigned = order(OWN_UNIT);
        VisitEvent.Recorded visit = assigned.visited(VisitOutcome.MET_IN_FLAT, LocalDate.of(2026, 11, 4));
        house.run(beans -> beans.visitFacts.on(visit));
        house.run(beans -> beans.visitFacts.on(assigned.voided(visit, LocalDate.of(2026, 11, 20))));

        house.run(beans -> beans.recounts.take(GOTEBORG, DECEMBER, LocalDate.of(2027, 1, 11)));

        assertThat(house.<Boolean>ask(
                        beans -> beans.reports.latest(GOTEBORG, NOVEMBER).isEmpty()))
                .isTrue();
    }

    @Test
    void a_part_is_written_from_its_versions_figures_not_from_later_facts() {
        order(OWN_UNIT);
        count(COUNTED_ON);
        order(OWN_UNIT);
        write();

        assertThat(total(read(OWN_UNIT), "phases").getInt("participants")).isEqualTo(1);
    }

    @Test
    void the_case_team_reads_its_own_in_clear_and_nothing_of_others() {
        order(OWN_UNIT);
        order(OWN_UNIT);
        order(SUPPLIER);
        refer();
        count(COUNTED_ON);
        write();

        assertThat(read(SUPPLIER).masked()).isFalse();
        assertThat(total(read(SUPPLIER), "phases").getInt("participants")).isEqualTo(1);
        assertThat(read(SUPPLIER).body()).doesNotContain("own-unit").doesNotContain("K-12");
        assertThat(total(read(CENTRUM), "phases").getInt("participants")).isEqualTo(3);
        assertThat(total(read(CENTRUM), "intake").getInt("referrals")).isEqualTo(1);
        assertThat(total(read(HISINGEN), "phases").getInt("participants")).isZero();
    }

    @Test
    void those_outside_the_case_team_do_not_read_small_counts() {
        order(SUPPLIER);
        for (int i = 0; i < 7; i++) {
            order(OWN_UNIT);
        }
        count(COUNTED_ON);
        write();

        for (UUID reader : List.of(LETTING_OFFICE, Related.NO_SUBJECT)) {
            MonthReport report = read(reader);
            assertThat(report.masked()).isTrue();
            assertThat(lines(report, "phases").get(0).getInt("phase2")).isEqualTo(7);
            assertThat(lines(report, "phases").get(1).isNull("phase2")).isTrue();
            assertThat(total(report, "phases").isNull("phase2")).isTrue();
            assertThat(total(report, "phases").isNull("participants")).isTrue();
        }
    }

    @Test
    @Shows({"G-99"})
    void the_share_of_weeks_with_a_visit_is_reported() {
        for (int i = 0; i < 5; i++) {
            Assigned assigned = order(OWN_UNIT);
            house.run(beans ->
                    beans.visitFacts.on(assigned.visited(VisitOutcome.MET_IN_FLAT, LocalDate.of(2026, 11, 4))));
        }
        count(COUNTED_ON);
        write();

        for (UUID reader : List.of(OWN_UNIT, LETTING_OFFICE)) {
            JsonObject visits = total(read(reader), "visits");
            assertThat(visits.getInt("weeks")).isEqualTo(25);
            assertThat(visits.getInt("weeksWithVisit")).isEqualTo(5);
            assertThat(visits.getJsonNumber("percentWithVisit").bigDecimalValue())
                    .isEqualByComparingTo("20");
        }
    }

    @Test
    void the_length_of_phase_2_is_told_beside_the_routines_average() {
        order(OWN_UNIT);
        count(COUNTED_ON);
        write();

        assertThat(document(read(OWN_UNIT)).getInt("phase2AverageMonths")).isEqualTo(24);
        assertThat(total(read(OWN_UNIT), "phases")
                        .getJsonNumber("phase2RunningMonths")
                        .bigDecimalValue())
                .isEqualByComparingTo("2.0");
        assertThat(total(read(OWN_UNIT), "phases")).doesNotContainKey("phase2EndedMonths");
    }

    @Test
    void one_without_a_part_reads_the_overview() {
        refer();
        count(COUNTED_ON);
        write();

        assertThat(read(UUID.randomUUID()).body()).contains("\"audience\":\"OVERVIEW\"");
        assertThat(read(HISINGEN).body()).contains("\"recipient\":\"sf-hisingen\"");
    }

    @Test
    void a_month_in_which_nothing_happened_is_reported_too_with_zeros() {
        refer();

        assertThat(house.<Integer>ask(beans -> beans.count(DECEMBER, COUNTED_ON.plusMonths(1))))
                .isEqualTo(1);
        house.run(beans -> beans.parts.missing(DECEMBER).forEach(reader -> beans.parts.write(DECEMBER, reader)));

        MonthReport read = house.ask(beans ->
                beans.reports.read(beans.reports.latest(GOTEBORG, DECEMBER).orElseThrow(), CENTRUM));
        assertThat(total(read, "intake").getInt("referrals")).isZero();
    }

    @Test
    void months_begin_with_the_first_in_which_anything_happened_but_for_applications_that_came_before() {
        assertThat(house.<Optional<YearMonth>>ask(beans -> beans.owed.first())).isEmpty();
        house.run(beans -> beans.referralFacts.on(Happenings.received(CENTRUM, "2026-10-30", "2026-11-04")));

        assertThat(house.<Optional<YearMonth>>ask(beans -> beans.owed.first())).contains(NOVEMBER);
        assertThat(house.<Integer>ask(beans -> beans.count(NOVEMBER.minusMonths(1), COUNTED_ON)))
                .isZero();
        assertThat(count(COUNTED_ON)).isEqualTo(1);
    }

    private void refer() {
        house.run(beans -> beans.referralFacts.on(Happenings.received(CENTRUM, "2026-11-03", "2026-11-04")));
    }

    private Assigned order(UUID provider) {
        Assigned assigned = Assigned.by(CENTRUM, provider);
        house.run(
                beans -> beans.assignmentFacts.on(assigned.enters(AssignmentState.PHASE_2, LocalDate.of(2026, 10, 1))));
        return assigned;
    }

    private int count(LocalDate today) {
        return house.ask(beans -> beans.count(NOVEMBER, today));
    }

    private long write() {
        return house.ask(beans -> beans.parts.missing(NOVEMBER).stream()
                .filter(recipient -> beans.parts.write(NOVEMBER, recipient))
                .count());
    }

    private WrittenReports.Written latest() {
        return house.ask(beans -> beans.reports.latest(GOTEBORG, NOVEMBER).orElseThrow());
    }

    private List<Cell> cells(WrittenReports.Written report) {
        return house.ask(beans -> beans.reports.cells(report));
    }

    private MonthReport read(UUID reader) {
        return house.ask(beans -> beans.reports.read(latest(), reader));
    }

    private static JsonObject total(MonthReport report, String sheet) {
        return sheet(report, sheet).getJsonObject("total");
    }

    private static List<JsonObject> lines(MonthReport report, String sheet) {
        return sheet(report, sheet).getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    private static JsonObject sheet(MonthReport report, String name) {
        return document(report).getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .filter(sheet -> sheet.getString("sheet").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject document(MonthReport report) {
        return Json.createReader(new StringReader(report.body())).readObject();
    }
}
