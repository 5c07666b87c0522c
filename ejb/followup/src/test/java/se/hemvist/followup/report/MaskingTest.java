package se.hemvist.followup.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.MaskPolicy;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.report.Wired.GOTEBORG;

/** Lag 2001:454, 7 a §: small counts do not leave the case team, nor what betrays them. */
@Shows({"L-29"})
class MaskingTest {

    private static final List<Sheet> HOUSE = new Wired().ask(beans -> beans.figures.sheets());

    private static final Set<Audience> PRESENT = EnumSet.of(Audience.SOCIAL_ADMINISTRATION, Audience.SUPPORT_PROVIDER);

    private static final MonthReport.Edition NOVEMBER = new MonthReport.Edition(GOTEBORG, YearMonth.of(2026, 11), 1);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false", "100, false"})
    void a_count_from_one_to_four_is_withheld(long count, boolean withheld) {
        assertThat(MaskPolicy.ALL.on(LocalDate.of(2026, 11, 1)).rule().withholds(count))
                .isEqualTo(withheld);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            none is small                          | 7, 9, 0       | 7, 9, 0     | 16
            one is small, so is what is left       | 7, 9, 2       | 7, 9, -     | -
            two are small and still could be known | 7, 1, 1       | 7, -, -     | -
            """)
    void a_total_of_which_a_part_is_withheld_is_withheld_too(String when, String counts, String shown, String total) {
        List<Cell> cells = new ArrayList<>();
        String[] each = counts.split(",");
        for (int group = 0; group < each.length; group++) {
            cells.add(new Cell(new UUID(1, group), Optional.empty(), "referrals", Long.parseLong(each[group].strip())));
        }

        JsonObject sheet = sheets(overview(cells)).get(0);

        assertThat(sheet.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(line -> text(line.get("referrals")))
                        .toList())
                .containsExactly(shown.replace(" ", "").split(","));
        assertThat(text(sheet.getJsonObject("total").get("referrals"))).isEqualTo(total);
    }

    /** Seven in phase 1 and ten follow-ups would tell of three in phase 2; the other provider has no small count. */
    @Test
    void a_provider_with_a_small_count_on_one_sheet_shows_nothing_on_the_others() {
        List<Cell> cells = List.of(
                by(1, "phase.PHASE_1", 7),
                by(1, "phase.PHASE_2", 3),
                by(1, "MONTHLY_FOLLOW_UP.inTime", 10),
                by(2, "phase.PHASE_1", 9),
                by(2, "MONTHLY_FOLLOW_UP.inTime", 9));

        List<JsonObject> sheets = sheets(overview(cells));

        assertThat(shown(sheets, "followUps", "askedFor")).containsExactly("-", "9", "-");
        assertThat(shown(sheets, "followUps", "inTime")).containsExactly("-", "9", "-");
        assertThat(shown(sheets, "phases", "phase1")).containsExactly("-", "9", "-");
    }

    @Test
    void the_letting_office_gets_no_figure_that_the_overview_withholds() {
        List<Cell> cells = List.of(
                by(1, "phase.PHASE_1", 10), by(1, "MONTHLY_FOLLOW_UP.inTime", 8), by(1, "MONTHLY_FOLLOW_UP.late", 2));
        Recipient office = new Recipient(GOTEBORG, new UUID(3, 1), "letting-office", Audience.LETTING_OFFICE);

        assertThat(shown(sheets(document(cells).partOf(office)), "phases", "participants"))
                .containsExactly("-", "-");
        assertThat(shown(sheets(overview(cells)), "phases", "participants")).containsExactly("-", "-");
    }

    /** Whoever has the whole overview subtracts what is shown from every total, sum and ratio, and finds nothing. */
    @RepeatedTest(60)
    void nothing_that_is_withheld_follows_from_what_is_shown(RepetitionInfo repetition) {
        List<Cell> cells = random(new Random(repetition.getCurrentRepetition()));

        for (JsonObject sheet : sheets(overview(cells))) {
            List<JsonObject> lines = sheet.getJsonArray("lines").getValuesAs(JsonObject.class);
            JsonObject total = sheet.getJsonObject("total");
            total.forEach((column, shown) -> {
                if (shown != JsonValue.NULL) {
                    assertThat(lines).noneMatch(line -> line.get(column) == JsonValue.NULL);
                }
            });
            lines.forEach(MaskingTest::demandNoSmallCount);
            demandNoSmallCount(total);
        }
    }

    private static void demandNoSmallCount(JsonObject line) {
        line.forEach((column, shown) -> {
            if (shown.getValueType() == JsonValue.ValueType.NUMBER && !column.matches("percent.*|.*Months")) {
                assertThat(Long.parseLong(shown.toString())).as(column).isNotIn(1L, 2L, 3L, 4L);
            }
        });
        demandSumIsSafe(line, "participants", List.of("phase1", "phase2", "windDown", "phase3", "phase4"));
        List<String> answers = List.of("inTime", "late", "missing", "notYetDue", "excused");
        demandSumIsSafe(line, "askedFor", answers);
        for (String validity : List.of("valid", "flawed", "completedLate")) {
            demandSumIsSafe(line, validity, answers);
            demandSumIsSafe(line, validity, List.of("valid", "flawed", "completedLate"));
        }
        demandSumIsSafe(line, "percentWithVisit", List.of("weeks", "weeksWithVisit", "participants"));
        demandSumIsSafe(line, "phase2EndedMonths", List.of("phase2Ended"));
    }

    private static void demandSumIsSafe(JsonObject line, String sum, List<String> parts) {
        if (line.containsKey(sum) && !line.isNull(sum)) {
            assertThat(parts).noneMatch(part -> line.containsKey(part) && line.isNull(part));
        }
    }

    private static List<Cell> random(Random random) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : Audience.OVERVIEW.sheets(HOUSE, PRESENT)) {
            for (int group = 0; group < 3; group++) {
                UUID organisation = new UUID(1, group);
                sheet.measures()
                        .forEach(measure -> cells.add(new Cell(
                                organisation,
                                Optional.of(organisation),
                                measure,
                                Math.max(0, random.nextInt(16) - 3))));
            }
        }
        return cells;
    }

    private static Cell by(int provider, String measure, long count) {
        return new Cell(new UUID(1, 1), Optional.of(new UUID(2, provider)), measure, count);
    }

    /** What the lines of a sheet show in a column, and last the total. */
    private static List<String> shown(List<JsonObject> sheets, String name, String column) {
        JsonObject found = sheets.stream()
                .filter(sheet -> sheet.getString("sheet").equals(name))
                .findFirst()
                .orElseThrow();
        List<JsonObject> rows = new ArrayList<>(found.getJsonArray("lines").getValuesAs(JsonObject.class));
        rows.add(found.getJsonObject("total"));
        return rows.stream().map(row -> text(row.get(column))).toList();
    }

    private static String overview(List<Cell> cells) {
        return document(cells).overview();
    }

    private static ReportDocument document(List<Cell> cells) {
        Map<UUID, String> names = new TreeMap<>();
        cells.forEach(
                cell -> names.put(cell.administration(), cell.administration().toString()));
        return new ReportDocument(NOVEMBER, LocalDate.of(2026, 12, 8), cells, names, HOUSE, PRESENT);
    }

    private static List<JsonObject> sheets(String document) {
        JsonArray sheets =
                Json.createReader(new StringReader(document)).readObject().getJsonArray("sheets");
        return sheets.getValuesAs(JsonObject.class);
    }

    private static String text(JsonValue value) {
        return value == JsonValue.NULL ? "-" : value.toString();
    }
}
