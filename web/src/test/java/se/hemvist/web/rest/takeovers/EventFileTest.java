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
import se.hemvist.followup.takeover.EventRow;
import se.hemvist.followup.takeover.PastEvent;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.web.rest.csv.CsvRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file of what had happened in leases: each kind of event asks for its own columns and knows no others. */
class EventFileTest {

    @Test
    void the_template_of_the_contract_is_read_kind_by_kind() throws IOException {
        List<EventRow> rows = EventFile.of(bytes(template())).rows();

        assertThat(rows).extracting(EventRow::reference).containsExactly("HF-17", "HF-17", "HF-18", "HF-19");
        assertThat(rows)
                .extracting(row -> row.event().known())
                .containsExactly(
                        "2026-03-06 NEIGHBOUR", "2026-03-11 DISTURBANCE", "2026-09-21 UNPAID_RENT", "2026-06-15");
        assertThat(rows.get(2).event()).isInstanceOfSatisfying(PastEvent.UnderNotice.class, notice -> {
            assertThat(notice.ending().unpaid()).hasToString("[2026-08]");
            assertThat(notice.ending().told())
                    .hasValueSatisfying(told -> assertThat(told.boardToldOn()).isEqualTo(LocalDate.of(2026, 9, 21)));
        });
    }

    /** A line of the kind that says only this; what is wrong with it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            REPORT    | on=2026-03-06,words=x,source=LANDLORD                       |
            REPORT    | on=2026-03-06,words=x                                       | source empty-cell
            REPORT    | on=2026-03-06,words=x,source=LANDLORD,severity=MINOR        | assessedOn empty-cell
            REPORT    | on=2026-03-06,words=x,source=LANDLORD,reviewOn=2026-09-06   | reviewOn wrong-cell
            REPORT    | on=2026-03-36,words=x,source=SOMEBODY                       | on wrong-cell, source wrong-cell
            POSTPONED | on=2026-03-06,words=x,reviewOn=2026-09-06                   |
            POSTPONED | words=x                                                     | on empty-cell
            ENDING    | on=2026-03-06,words=x,rents=2026-13                         | ground empty-cell, decidedBy empty-cell, noticeKind empty-cell, writtenOn empty-cell, servedBy empty-cell, sentOn empty-cell, servedOn empty-cell, rents wrong-cell
            RECTIFICATION | words=x,demand=x,fault=NEGLECT,letterOn=2026-03-06,registeredOn=2026-03-06,copyOn=2026-03-06 | postingId empty-cell
            SOMETHING | on=2026-03-06,words=x                                       | kind wrong-cell
            """)
    void a_kind_asks_for_its_columns(String kind, String said, @Nullable String told) {
        Map<String, String> cells = Arrays.stream(said.split(","))
                .map(one -> one.split("="))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        List<String> columns =
                Arrays.stream(EventColumn.values()).map(EventColumn::heading).toList();

        EventsRequest read = EventFile.of(bytes(String.join(";", columns)
                + "\n"
                + columns.stream()
                        .map(column -> Map.of("reference", "HF-1", "kind", kind)
                                .getOrDefault(column, cells.getOrDefault(column, "")))
                        .collect(Collectors.joining(";"))));

        assertThat(read.faults().stream()
                        .flatMap(fault -> fault.whys().stream())
                        .map(why -> why.field().orElse("-") + " " + why.code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told == null ? "" : told);
        read.faults().stream().flatMap(fault -> fault.whys().stream()).forEach(Refusals::demandSaid);
    }

    @Test
    void a_first_line_names_the_columns_and_at_least_those_of_every_kind() {
        assertThatThrownBy(() -> EventFile.of(bytes("reference;colour\nHF-1;red")))
                .isInstanceOf(CsvRefusal.UnknownColumn.class);
        assertThatThrownBy(() -> EventFile.of(bytes("reference;on\nHF-1;2026-03-06")))
                .isInstanceOfSatisfying(CsvRefusal.MissingColumns.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("missing", "kind;words"));
    }

    @Test
    void a_refusal_of_a_part_is_told_with_its_column() {
        assertThat(EventParts.column("description")).isEqualTo("words");
        assertThat(EventParts.column("servedOn")).isEqualTo("servedOn");
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private String template() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi.yaml"));
        return contract.at("/paths/~1takeovers~1events~1csv/post/requestBody/content/text~1csv/example")
                .asText();
    }
}
