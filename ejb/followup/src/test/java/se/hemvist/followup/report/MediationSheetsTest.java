package se.hemvist.followup.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.spreadsheet.ReportTables;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.report.Wired.AGENCY;
import static se.hemvist.followup.report.Wired.COMPANY;
import static se.hemvist.followup.report.Wired.FARSTA;
import static se.hemvist.followup.report.Wired.INSTITUTION;
import static se.hemvist.followup.report.Wired.LANDLORD;

/** The sheets of mediated flats, for each of their readers and in each form. */
class MediationSheetsTest {

    private static final Wired HOUSE = new Wired();
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final UUID OTHER_DISTRICT = new UUID(7, 2);

    private final Wired house = HOUSE.emptied().mediating();

    @BeforeEach
    void count_a_month() {
        counts(
                AGENCY,
                Map.of(
                        "month.RECEIVED",
                        8L,
                        "month.QUEUE",
                        6L,
                        "month.TRIAL_TRAINING",
                        2L,
                        "month.OUTSIDE_QUEUE",
                        2L,
                        "month.WITHDRAWN",
                        1L,
                        "quotaMost",
                        25L,
                        "mediatedThisYear",
                        236L,
                        "mediatedLastYear",
                        156L,
                        "yearGoal",
                        300L));
        counts(
                COMPANY,
                Map.of(
                        "month.HANDED_OVER.CITY.INNER_CITY", 1L,
                        "month.HANDED_OVER.CITY.OUTER", 4L,
                        "year.HANDED_OVER.CITY.OUTER", 40L));
        counts(LANDLORD, Map.of("month.HANDED_OVER.PRIVATE.UNCLASSED", 3L));
        counts(
                FARSTA,
                Map.of("mediated.TRIAL", 2L, "ongoing.TRIAL", 7L, "checkpoint.LATE", 1L, "override.OCCUPANTS", 1L));
        counts(OTHER_DISTRICT, Map.of("mediated.TRAINING", 5L));
        house.run(beans -> beans.count(NOVEMBER, LocalDate.of(2026, 12, 8)));
        house.run(beans -> beans.parts.missing(NOVEMBER).forEach(recipient -> beans.parts.write(NOVEMBER, recipient)));
    }

    @Test
    void the_agency_reads_all_of_it_in_clear() {
        JsonObject report = read(AGENCY);

        assertThat(sheets(report))
                .containsExactly("incoming", "goal", "mediated", "landlords", "ongoing", "checkpoints", "overrides");
        assertThat(total(report, "incoming").getJsonNumber("monthQueuePercent").toString())
                .isEqualTo("75.0");
        assertThat(total(report, "incoming").getInt("monthWithdrawn")).isOne();
        assertThat(total(report, "incoming").getInt("mostOtherPercent")).isEqualTo(25);
        assertThat(total(report, "goal").getJsonNumber("percentOfGoal").toString())
                .isEqualTo("78.7");
        assertThat(total(report, "mediated").getInt("flats")).isEqualTo(7);
        assertThat(total(report, "checkpoints").getInt("late")).isOne();
        assertThat(sheet(report, "overrides").getString("figure")).isEqualTo("K-27");
        assertThat(total(report, "overrides").getInt("occupants")).isOne();
        assertThat(total(report, "overrides").getInt("papers")).isZero();
        assertThat(total(report, "overrides").getInt("overrides")).isOne();
    }

    @Test
    @Shows("S-11")
    void incoming_flats_are_told_by_landlord_and_in_clear_also_to_those_outside() {
        for (UUID reader : List.of(AGENCY, Related.NO_SUBJECT)) {
            JsonObject sheet = sheet(read(reader), "landlords");

            assertThat(sheet.getString("figure")).isEqualTo("K-03");
            assertThat(shown(sheet, "landlord")).containsExactly("\"company\"", "\"landlord\"");
            assertThat(shown(sheet, "monthReceived")).containsExactly("5", "3");
            assertThat(shown(sheet, "monthMunicipal")).containsExactly("5", "0");
            assertThat(shown(sheet, "monthPrivate")).containsExactly("0", "3");
            assertThat(shown(sheet, "monthInnerCity")).containsExactly("1", "0");
            assertThat(shown(sheet, "monthOuter")).containsExactly("4", "0");
            assertThat(shown(sheet, "monthUnclassed")).containsExactly("0", "3");
            assertThat(shown(sheet, "yearReceived")).containsExactly("40", "0");
            assertThat(sheet.getJsonObject("total").getInt("monthReceived")).isEqualTo(8);
        }
    }

    @Test
    void a_district_reads_its_own_flats_and_nothing_of_others() {
        JsonObject report = read(FARSTA);

        assertThat(sheets(report)).containsExactly("mediated", "ongoing", "checkpoints", "overrides");
        assertThat(total(report, "mediated").getInt("flats")).isEqualTo(2);
        assertThat(report.getBoolean("masked")).isFalse();
    }

    @Test
    void an_institution_is_sent_nothing_where_nothing_is_counted_of_it() {
        assertThat(house.sent)
                .extracting(message -> message.to())
                .contains(AGENCY, FARSTA)
                .doesNotContain(INSTITUTION);
    }

    @Test
    void the_overview_holds_the_city_s_sums_and_no_small_count_of_persons() {
        assertThat(sheets(read(Related.NO_SUBJECT)))
                .contains("incoming", "landlords", "goal")
                .doesNotContain("mediated", "ongoing", "overrides");
        house.mediated.removeIf(count -> count.measure().equals("mediatedThisYear"));
        counts(AGENCY, Map.of("mediatedThisYear", 4L));
        house.run(beans -> beans.count(NOVEMBER, LocalDate.of(2026, 12, 9)));

        JsonObject goal = total(read(Related.NO_SUBJECT), "goal");

        assertThat(goal.isNull("thisYear")).isTrue();
        assertThat(goal.isNull("percentOfGoal")).isTrue();
    }

    @Test
    void the_file_of_lines_holds_the_figures_of_the_json_and_no_other() {
        for (UUID reader : List.of(AGENCY, FARSTA, Related.NO_SUBJECT)) {
            String body = body(reader);

            String file = new String(ReportTables.of(body).csv(), StandardCharsets.UTF_8);

            assertThat(file).startsWith("\uFEFFsheet;figure;organisation;column;value;withheld\r\n");
            assertThat(ReportForms.fromCsv(file)).isEqualTo(ReportForms.fromJson(json(body)));
        }
    }

    @Test
    void the_workbook_opens_and_holds_the_figures_of_the_json() throws Exception {
        for (UUID reader : List.of(AGENCY, Related.NO_SUBJECT)) {
            String body = body(reader);

            assertThat(ReportForms.fromWorkbook(ReportTables.of(body).workbook()))
                    .isEqualTo(ReportForms.fromJson(json(body)));
        }
    }

    private void counts(UUID organisation, Map<String, Long> counts) {
        counts.forEach((measure, count) -> house.mediated.add(Cell.of(organisation, measure, count)));
    }

    private String body(UUID reader) {
        return house.ask(beans -> beans.reports
                .read(beans.reports.latest(Wired.GOTEBORG, NOVEMBER).orElseThrow(), reader)
                .body());
    }

    private JsonObject read(UUID reader) {
        return json(body(reader));
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private static List<String> sheets(JsonObject report) {
        return report.getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .map(sheet -> sheet.getString("sheet"))
                .toList();
    }

    private static JsonObject sheet(JsonObject report, String name) {
        return report.getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .filter(sheet -> sheet.getString("sheet").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject total(JsonObject report, String name) {
        return sheet(report, name).getJsonObject("total");
    }

    /** What the lines say in the column. */
    private static List<String> shown(JsonObject sheet, String column) {
        return sheet.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.get(column).toString())
                .toList();
    }
}
