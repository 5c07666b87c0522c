package se.hemvist.web.rest.flats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.vacancy.FlatRefusal.NoAgreement;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyRow;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal;
import se.hemvist.web.rest.csv.LineRefusal;
import se.hemvist.web.rest.json.StrictJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A landlord's file of vacant flats, as spreadsheets write it. */
class VacancyFileTest {

    private static final String HEADER =
            "company;number;street;postalCode;town;area;rooms;squareMetres;monthlyRent;availableFrom";
    private static final String LINE =
            "svenska-bostader;4711-1102;Provgatan 3, lgh 1102;123 45;Farsta;Östra Farsta;1;38,5;6450,00;2027-02-01";

    @Test
    void a_line_is_read_with_decimal_commas_and_swedish_letters() {
        VacancyRow row = read(HEADER, LINE).rows().get(0);

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.named().company()).contains("svenska-bostader");
        assertThat(row.named().number()).isEqualTo("4711-1102");
        assertThat(row.address().area()).isEqualTo("Östra Farsta");
        assertThat(row.size().squareMetres()).isEqualByComparingTo(new BigDecimal("38.5"));
        assertThat(row.terms().monthlyRent().kronor()).isEqualByComparingTo(new BigDecimal("6450"));
        assertThat(row.terms().availableFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void the_template_of_the_contract_can_be_read() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi.yaml"));

        VacanciesRequest read =
                VacancyFile.of(contract.at("/paths/~1flats~1csv/post/requestBody/content/text~1csv/example")
                        .asText()
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void a_line_that_a_rule_forbids_names_the_rule_and_what_it_looked_at() {
        Refused refused = new Refused(4, new NoAgreement(LocalDate.of(2026, 11, 26)));

        LineRefusal told = VacanciesAnswer.of(
                        new VacancyOutcome(List.of(), List.of(), List.of(refused)), List.of(), Locale.ENGLISH)
                .refusals()
                .get(0);

        JsonNode line = StrictJson.MAPPER.valueToTree(told);
        assertThat(line.path("code").asText()).isEqualTo("no-agreement");
        assertThat(line.at("/rule/name").asText()).isEqualTo("S-10");
        assertThat(line.at("/rule/source").asText()).isEqualTo("Försöks- och träningslägenheter, Bostadsförmedlingen");
        assertThat(line.at("/facts/on").asText()).isEqualTo("2026-11-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void a_byte_order_mark_may_stand_first_or_not(String mark) {
        assertThat(read(mark + HEADER, LINE).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lines_end_in_either_way_and_empty_ones_are_passed_over(String end) {
        String file = String.join(end, HEADER, LINE, "", ";;;;;;;;;", LINE.replace("1102", "1103"));

        VacanciesRequest read = VacancyFile.of(file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows()).extracting(VacancyRow::line).containsExactly(2, 5);
    }

    @Test
    void a_cell_in_quotes_may_hold_a_semicolon() {
        assertThat(read(HEADER, LINE.replace("Provgatan 3, lgh 1102", "\"Provgatan 3; lgh \"\"1102\"\"\""))
                        .rows()
                        .get(0)
                        .address()
                        .street())
                .isEqualTo("Provgatan 3; lgh \"1102\"");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4711-1102;            | ;                      | number        | empty-cell
            123 45                | 12345 6                | postalCode    | wrong-cell
            Farsta;1;38           | Farsta;0;38            | rooms         | wrong-cell
            Farsta;1;38           | Farsta;21;38           | rooms         | wrong-cell
            Farsta;1;38           | Farsta;en;38           | rooms         | wrong-cell
            38,5                  | 38,55                  | squareMetres  | wrong-cell
            38,5                  | 0,0                    | squareMetres  | wrong-cell
            6450,00               | 6 450                  | monthlyRent   | wrong-cell
            6450,00               | 0                      | monthlyRent   | wrong-cell
            2027-02-01            | 2027-02-30             | availableFrom | wrong-cell
            2027-02-01            | 1/2 2027               | availableFrom | wrong-cell
            svenska-bostader      | Svenska Bostäder       | company       | wrong-cell
            ;2027-02-01           | ''                     | -             | wrong-number-of-cells
            """)
    void a_line_that_cannot_be_read_is_told_by_its_column(String was, String is, String column, String code) {
        VacanciesRequest read = read(HEADER, LINE.replace(was, is), LINE);

        assertThat(read.rows()).extracting(VacancyRow::line).containsExactly(3);
        Refusal why = read.faults().get(0).why();
        assertThat(why.code()).isEqualTo(code);
        Refusals.demandSaid(why);
        LineRefusal told = VacanciesAnswer.of(
                        new VacancyOutcome(List.of(), List.of(), List.of()), read.faults(), Locale.ENGLISH)
                .refusals()
                .get(0);
        assertThat(told.line()).isEqualTo(2);
        assertThat(told.column()).isEqualTo(column.equals("-") ? null : column);
    }

    @Test
    void a_line_with_several_bad_cells_tells_each_with_what_would_be_right() {
        VacanciesRequest read = read(
                HEADER,
                LINE,
                "Svenska Bostäder;;\"Gatan\n1\";12345 6;Farsta;Östra Farsta;en;38,55;0;1/2 2027",
                LINE.replace("1102", "1103"));

        List<LineRefusal> told = VacanciesAnswer.of(
                        new VacancyOutcome(List.of(), List.of(), List.of()), read.faults(), Locale.ENGLISH)
                .refusals();

        assertThat(read.rows()).extracting(VacancyRow::line).containsExactly(2, 5);
        assertThat(told).extracting(LineRefusal::line).containsOnly(3).hasSize(8);
        assertThat(told)
                .extracting(LineRefusal::column)
                .containsExactly(
                        "company",
                        "number",
                        "street",
                        "postalCode",
                        "rooms",
                        "squareMetres",
                        "monthlyRent",
                        "availableFrom");
        assertThat(told)
                .extracting(LineRefusal::code)
                .containsExactly(
                        "wrong-cell",
                        "empty-cell",
                        "control-character",
                        "wrong-cell",
                        "wrong-cell",
                        "wrong-cell",
                        "wrong-cell",
                        "wrong-cell");
        assertThat(told.get(1).detail()).isEqualTo("The cell is empty. It must have the form: 1–40.");
        assertThat(told.get(4).detail()).endsWith("of another form. It must have the form: 1–20.");
        assertThat(told.get(7).detail()).endsWith("YYYY-MM-DD.");
        assertThat(told).extracting(LineRefusal::detail).noneMatch(detail -> detail.contains("2027"));
    }

    @Test
    void a_file_of_nothing_but_bad_cells_is_not_answered_by_one_many_times_as_long() {
        String bad = "\nA;;;;;;;;;";
        String file = HEADER + bad.repeat(VacancyFile.MOST);

        List<Refused> faults =
                VacancyFile.of(file.getBytes(StandardCharsets.UTF_8)).faults();

        assertThat(faults).hasSize(VacancyFile.MOST);
        assertThat(faults.get(0).whys()).hasSize(10);
        assertThat(faults.get(VacancyFile.MOST - 1).whys()).hasSize(1);
        assertThat(faults.stream().mapToInt(fault -> fault.whys().size()).sum()).isLessThan(2 * VacancyFile.MOST);
    }

    @Test
    void the_lines_that_are_refused_come_in_the_order_of_the_file() {
        VacanciesRequest read = read(HEADER, LINE.replace(";1;", ";0;"), LINE, LINE.replace(";1;", ";x;"));
        VacancyOutcome outcome = new VacancyOutcome(
                List.of(),
                List.of(),
                List.of(new Refused(3, read.faults().get(0).why())));

        assertThat(VacanciesAnswer.of(outcome, read.faults(), Locale.ENGLISH).refusals())
                .extracting(LineRefusal::line)
                .containsExactly(2, 3, 4);
    }

    @Test
    void another_character_set_is_refused() {
        refused((HEADER + "\n" + LINE).getBytes(Charset.forName("windows-1252")), "not-utf8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company,number", "number;company;street", "x"})
    void other_columns_are_refused_and_those_of_the_template_named(String header) {
        refused((header + "\n" + LINE).getBytes(StandardCharsets.UTF_8), "wrong-header");
        assertThat(new CsvRefusal.WrongHeader(HEADER).facts()).containsEntry("expected", VacancyColumn.HEADER);
        assertThat(VacancyColumn.HEADER).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", HEADER, HEADER + "\n\n"})
    void a_file_without_flats_is_refused(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8), "empty-file");
    }

    @Test
    void a_file_of_a_hundred_thousand_flats_is_taken_and_one_more_is_not() {
        String file = HEADER + ("\n" + LINE).repeat(VacancyFile.MOST);

        assertThat(VacancyFile.of(file.getBytes(StandardCharsets.UTF_8)).rows()).hasSize(VacancyFile.MOST);
        refused((file + "\n" + LINE).getBytes(StandardCharsets.UTF_8), "too-many-lines");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_refused() {
        refused(
                (HEADER + "\n" + LINE.replace("Provgatan", "\"Provgatan")).getBytes(StandardCharsets.UTF_8),
                "broken-quotes");
    }

    @Test
    void a_control_character_is_refused() {
        assertThat(read(HEADER, LINE.replace("Provgatan", "Prov\u0007gatan")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.why().code()).isEqualTo("control-character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085"})
    void a_line_break_inside_a_value_is_refused_as_that(String lineBreak) {
        Refused refused = read(HEADER, LINE.replace("Provgatan 3, lgh 1102", "\"Gatan 1" + lineBreak + "lgh 2\""))
                .faults()
                .get(0);

        assertThat(refused.why().code()).isEqualTo("control-character");
        assertThat(refused.line()).isEqualTo(2);
        Refusals.demandSaid(refused.why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_flat_s_line_is_the_one_it_begins_on_wherever_cells_before_it_break(String lineBreak) {
        String broken = LINE.replace("Provgatan 3, lgh 1102;123 45", cells(lineBreak, "Provgatan 3", "123 45"));

        VacanciesRequest read = read(HEADER, LINE, broken, "", broken.replace(";1;", ";0;"), LINE);

        assertThat(read.rows()).extracting(VacancyRow::line).containsExactly(2, 3, 14);
        assertThat(read.rows().get(1).address().street()).isEqualTo("Provgatan 3");
        assertThat(read.faults()).extracting(Refused::line).containsExactly(9);
    }

    /** Two cells in quotation marks: a break after the first, one before the second, and two after it. */
    private static String cells(String lineBreak, String first, String second) {
        return "\"%2$s%1$s\";\"%1$s%3$s%1$s%1$s\"".formatted(lineBreak, first, second);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(CsvRefusal.class);
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> VacancyFile.of(file)).isInstanceOfSatisfying(CsvRefusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            Refusals.demandSaid(refusal);
        });
    }

    private static VacanciesRequest read(String... lines) {
        return VacancyFile.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
