package se.hemvist.followup.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

class LineTableTest {

    private static final LineTable TWO =
            new LineTable("handlingar", List.of("kind", "lacks"), List.of(List.of("A", "Kök, spis"), List.of("B", "")));

    @Test
    void a_file_is_read_by_swedish_spreadsheets() {
        assertThat(new String(TWO.csv(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFkind;lacks\r\nA;Kök, spis\r\nB;\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Kök;spis  | "Kök;spis"
                    =1+1      | '=1+1
                    +46       | '+46
                    @namn     | '@namn
                    -1        | '-1
                    2027-01   | 2027-01
                    """)
    void no_cell_breaks_its_line_or_is_taken_for_a_formula(String cell, String written) {
        byte[] file = new LineTable("x", List.of("a"), List.of(List.of(cell))).csv();

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa\r\n" + written + "\r\n");
    }

    @Test
    void a_quote_is_doubled() {
        byte[] file = new LineTable("x", List.of("a"), List.of(List.of("en \"punkt\""))).csv();

        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("a\r\n\"en \"\"punkt\"\"\"\r\n");
    }

    @Test
    void the_workbook_holds_the_same() {
        assertThat(Workbook.read(TWO.workbook()).sheets().get("handlingar"))
                .containsEntry("A1", "kind")
                .containsEntry("B1", "lacks")
                .containsEntry("A2", "A")
                .containsEntry("B2", "Kök, spis")
                .containsEntry("A3", "B");
    }
}
