package se.hemvist.followup.report;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.hemvist.followup.mediation.MediationCount;
import se.hemvist.followup.spreadsheet.ReportTables;
import se.hemvist.kernel.actor.Related;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.report.Wired.AGENCY;
import static se.hemvist.followup.report.Wired.FARSTA;
import static se.hemvist.followup.report.Wired.INSTITUTION;

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
                        "quotaMost",
                        25L,
                        "mediatedThisYear",
                        236L,
                        "mediatedLastYear",
                        156L,
                        "yearGoal",
                        300L));
        counts(FARSTA, Map.of("mediated.TRIAL", 2L, "ongoing.TRIAL", 7L, "checkpoint.LATE", 1L));
        counts(OTHER_DISTRICT, Map.of("mediated.TRAINING", 5L));
        house.run(beans -> beans.editions.count(NOVEMBER, LocalDate.of(2026, 12, 8)));
        house.run(beans -> beans.parts.missing(NOVEMBER).forEach(recipient -> beans.parts.write(NOVEMBER, recipient)));
    }

    @Test
    void the_agency_reads_all_of_it_in_clear() {
        JsonObject report = read(AGENCY);

        assertThat(sheets(report)).containsExactly("incoming", "goal", "mediated", "ongoing", "checkpoints");
        assertThat(total(report, "incoming").getJsonNumber("monthQueuePercent").toString())
                .isEqualTo("75.0");
        assertThat(total(report, "incoming").getInt("mostOtherPercent")).isEqualTo(25);
        assertThat(total(report, "goal").getJsonNumber("percentOfGoal").toString())
                .isEqualTo("78.7");
        assertThat(total(report, "mediated").getInt("flats")).isEqualTo(7);
        assertThat(total(report, "checkpoints").getInt("late")).isOne();
    }

    @Test
    void a_district_reads_its_own_flats_and_nothing_of_others() {
        JsonObject report = read(FARSTA);

        assertThat(sheets(report)).containsExactly("mediated", "ongoing", "checkpoints");
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
                .contains("incoming", "goal")
                .doesNotContain("mediated", "ongoing");
        house.mediated.removeIf(count -> count.measure().equals("mediatedThisYear"));
        counts(AGENCY, Map.of("mediatedThisYear", 4L));
        house.run(beans -> beans.editions.count(NOVEMBER, LocalDate.of(2026, 12, 9)));

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
            assertThat(fromCsv(file)).isEqualTo(fromJson(json(body)));
        }
    }

    @Test
    void the_workbook_opens_and_holds_the_figures_of_the_json() throws Exception {
        for (UUID reader : List.of(AGENCY, Related.NO_SUBJECT)) {
            String body = body(reader);

            assertThat(fromWorkbook(ReportTables.of(body).workbook())).isEqualTo(fromJson(json(body)));
        }
    }

    private void counts(UUID organisation, Map<String, Long> counts) {
        counts.forEach((measure, count) -> house.mediated.add(new MediationCount(organisation, measure, count)));
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

    private static JsonObject total(JsonObject report, String name) {
        return report.getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .filter(sheet -> sheet.getString("sheet").equals(name))
                .findFirst()
                .orElseThrow()
                .getJsonObject("total");
    }

    /** Every figure by sheet, line and column; one withheld is two dots. */
    private static Map<String, String> fromJson(JsonObject report) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonObject sheet : report.getJsonArray("sheets").getValuesAs(JsonObject.class)) {
            String name = sheet.getString("sheet");
            int line = 0;
            List<JsonObject> lines = new ArrayList<>(sheet.getJsonArray("lines").getValuesAs(JsonObject.class));
            lines.add(sheet.getJsonObject("total"));
            for (JsonObject each : lines) {
                String place = name + "/" + line++ + "/";
                each.forEach((column, value) -> {
                    if (value instanceof JsonNumber number) {
                        figures.put(
                                place + column, plain(number.bigDecimalValue().toPlainString()));
                    } else if (value == JsonValue.NULL) {
                        figures.put(place + column, "..");
                    }
                });
            }
        }
        return figures;
    }

    private static Map<String, String> fromCsv(String file) {
        Map<String, String> figures = new TreeMap<>();
        Map<String, List<String>> organisations = new HashMap<>();
        file.lines().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            List<String> known = organisations.computeIfAbsent(cells[0], sheet -> new ArrayList<>());
            if (!known.contains(cells[2])) {
                known.add(cells[2]);
            }
            String value = cells[5].equals("1") ? ".." : plain(cells[4].replace(',', '.'));
            figures.put(cells[0] + "/" + known.indexOf(cells[2]) + "/" + cells[3], value);
        });
        return figures;
    }

    /** As a spreadsheet program reads it: the sheets by the workbook's list, texts by the list of shared ones. */
    private static Map<String, String> fromWorkbook(byte[] file) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        Path book = Files.write(Files.createTempFile("report", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            }
        } finally {
            Files.delete(book);
        }
        List<String> texts = elements(parts.get("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        Map<String, String> figures = new TreeMap<>();
        List<Element> sheets = elements(parts.get("xl/workbook.xml"), "sheet");
        for (int i = 1; i < sheets.size(); i++) {
            Document sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
            figures.putAll(figures(sheets.get(i).getAttribute("name"), cells(sheet, texts)));
        }
        return figures;
    }

    private static Map<String, String> figures(String name, Map<String, String> cells) {
        Map<String, String> figures = new TreeMap<>();
        cells.forEach((place, value) -> {
            String column = place.replaceAll("[0-9]", "");
            int row = Integer.parseInt(place.replaceAll("[A-Z]", ""));
            if (!column.equals("A") && row > 1) {
                figures.put(
                        name + "/" + (row - 2) + "/" + cells.get(column + "1"),
                        value.equals("..") ? ".." : plain(value));
            }
        });
        return figures;
    }

    private static Map<String, String> cells(Document sheet, List<String> texts) {
        Map<String, String> cells = new HashMap<>();
        for (Element cell : elements(sheet, "c")) {
            if (!cell.getTextContent().isEmpty()) {
                String text = cell.getTextContent();
                cells.put(
                        cell.getAttribute("r"),
                        cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(text)) : text);
            }
        }
        return cells;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
