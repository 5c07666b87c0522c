package se.hemvist.followup.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.hemvist.followup.report.MonthReport.Edition;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.MaskPolicy;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Sheet.Column;
import se.hemvist.followup.sheet.Sheet.Line;

/**
 * The figures of one version, as they are written for one reader after the other.
 *
 * @param countedOn the day on which they were counted
 * @param names     the codes of all organisations in the cells
 * @param all       the sheets that there are
 * @param present   those who read in the municipality
 */
record ReportDocument(
        Edition edition,
        LocalDate countedOn,
        List<Cell> cells,
        Map<UUID, String> names,
        List<Sheet> all,
        Set<Audience> present) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What a group's line on a sheet shows. */
    private interface Lines {
        Line of(Sheet sheet, UUID group, Map<String, Long> counts);
    }

    /** For those without a part of their own. */
    String overview() {
        return written(Audience.OVERVIEW, NOBODY, "");
    }

    String partOf(Recipient recipient) {
        return written(recipient.audience(), recipient.organisation(), recipient.code());
    }

    private String written(Audience audience, UUID reader, String code) {
        List<Cell> mine = audience.of(cells, reader);
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        Lines lines = audience.inCaseTeam() ? (sheet, group, counts) -> Line.clear(counts) : masking(mine);
        List<Sheet> shown = audience.sheets(all, present);
        shown.forEach(sheet -> sheets.add(written(sheet, mine, lines)));
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("municipality", edition.municipality().code())
                .add("month", edition.month().toString())
                .add("version", edition.version())
                .add("countedOn", countedOn.toString())
                .add("audience", audience.name())
                .add("masked", !audience.inCaseTeam());
        if (!code.isEmpty()) {
            document.add("recipient", code);
        }
        if (shown.contains(Sheets.PHASES)) {
            document.add("phase2AverageMonths", averageOfPhase2());
        }
        return document.add("sheets", sheets).build().toString();
    }

    private long averageOfPhase2() {
        return PhaseLengthPolicy.HOUSING_FIRST
                .on(edition.month().atDay(1))
                .rule()
                .average()
                .toTotalMonths();
    }

    private JsonObjectBuilder written(Sheet sheet, List<Cell> mine, Lines rule) {
        List<Line> lines = new ArrayList<>();
        JsonArrayBuilder groups = Json.createArrayBuilder();
        sheet.counts(mine).forEach((group, counts) -> {
            Line one = rule.of(sheet, group, counts);
            lines.add(one);
            groups.add(written(
                    sheet, one, Json.createObjectBuilder().add(sheet.groupBy().word(), names.getOrDefault(group, ""))));
        });
        return Json.createObjectBuilder()
                .add("sheet", sheet.name())
                .add("figure", sheet.figure())
                .add("lines", groups)
                .add("total", written(sheet, Line.total(lines), Json.createObjectBuilder()));
    }

    /**
     * A provider of whom one sheet withholds anything shows nothing on any: what is left could be subtracted. Flats are no
     * persons.
     */
    private Lines masking(List<Cell> mine) {
        MaskPolicy policy = MaskPolicy.ALL.on(edition.month().atDay(1)).rule();
        Set<UUID> silent = withSmallCounts(mine, policy);
        return (sheet, group, counts) -> {
            if (!sheet.behind().ofPersons()) {
                return Line.clear(counts);
            }
            return sheet.groupBy() == Sheet.GroupBy.PROVIDER && silent.contains(group)
                    ? Line.silent(counts, sheet)
                    : Line.masked(counts, sheet, policy);
        };
    }

    /** Their sheets count the same persons, each from another side: what one withholds, the others could make known. */
    private Set<UUID> withSmallCounts(List<Cell> cells, MaskPolicy policy) {
        Set<UUID> found = new HashSet<>();
        all.stream().filter(sheet -> sheet.groupBy() == Sheet.GroupBy.PROVIDER).forEach(sheet -> sheet.counts(cells)
                .forEach((provider, counts) -> {
                    if (!Line.masked(counts, sheet, policy).withheld().isEmpty()) {
                        found.add(provider);
                    }
                }));
        return found;
    }

    private static JsonObjectBuilder written(Sheet sheet, Line line, JsonObjectBuilder into) {
        for (Column column : sheet.columns()) {
            if (column.withheldIn(line)) {
                into.addNull(column.name());
            } else {
                column.of(line).ifPresent((BigDecimal value) -> into.add(column.name(), value));
            }
        }
        return into;
    }
}
