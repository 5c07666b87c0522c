package se.hemvist.web.rest.takeovers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.takeover.WaitingRow;
import se.hemvist.followup.takeover.WaitingRow.CompanyAnswer;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.web.rest.csv.CsvColumn;

import static org.assertj.core.api.Assertions.assertThat;

/** A file of cases that wait for a flat, as the contract shows it and as it should not be. */
class WaitingFileTest {

    @Test
    void the_template_of_the_contract_is_read() throws IOException {
        List<WaitingRow> rows = WaitingFile.of(bytes(template())).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.whose().reference()).isEqualTo("HF-40");
            assertThat(row.whose().person()).isPresent();
            assertThat(row.course().since()).isEqualTo(LocalDate.of(2026, 6, 15));
            assertThat(row.course().basis().orElseThrow().companies())
                    .containsExactly(
                            new CompanyAnswer("poseidon", Result.APPROVES),
                            new CompanyAnswer("bostadsbolaget", Result.UNKNOWN_HERE));
        });
    }

    /** A line that says this beside what every line says; what is wrong with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                     |
            homeDecidedOn=2026-06-15                 |
            homeValidTo=2027-06-15                   | homeDecidedOn empty-cell
            supportValidTo=2027-06-15                | supportDecidedOn empty-cell
            identityNumber=198001022386              | givenName empty-cell, familyName empty-cell, protected empty-cell
            identityNumber=198001022387,givenName=x,familyName=y,protected=nej | identityNumber wrong-check-digit
            consentOn=2026-03-16                     | companies empty-cell, companiesAskedOn empty-cell, companiesAnsweredOn empty-cell
            companies=poseidon                       | consentOn empty-cell, companies wrong-cell, companiesAskedOn empty-cell, companiesAnsweredOn empty-cell
            waitingSince=2026-06-31                  | waitingSince wrong-cell
            """)
    void a_line_says_what_goes_together(@Nullable String said, @Nullable String told) {
        Map<String, String> cells = said == null
                ? Map.of()
                : Arrays.stream(said.split(",", -1))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        Map<String, String> always = Map.of(
                "reference", "HF-1",
                "programme", "HOUSING_FIRST",
                "administration", "sf-hisingen",
                "appliedOn", "2026-02-02",
                "waitingSince", "2026-06-15");
        List<WaitingColumn> columns = List.of(WaitingColumn.values());

        WaitingRequest read = WaitingFile.of(bytes(CsvColumn.headings(columns)
                + "\n"
                + columns.stream()
                        .map(CsvColumn::heading)
                        .map(heading -> cells.getOrDefault(heading, always.getOrDefault(heading, "")))
                        .collect(Collectors.joining(";"))));

        assertThat(read.faults().stream()
                        .flatMap(line -> line.whys().stream())
                        .map(why -> why.field().orElseThrow() + " " + why.code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told == null ? "" : told);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private String template() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi.yaml"));
        return contract.at("/paths/~1takeovers~1waiting~1csv/post/requestBody/content/text~1csv/example")
                .asText();
    }
}
