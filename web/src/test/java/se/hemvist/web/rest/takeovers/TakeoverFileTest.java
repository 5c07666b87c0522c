package se.hemvist.web.rest.takeovers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.takeover.TakeoverRow;
import se.hemvist.followup.takeover.TakeoverRow.Lived;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.waiver.WaiverFiling;
import se.hemvist.web.rest.csv.CsvRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file of running leases, as spreadsheets write it: each bad cell is told of with its column. */
class TakeoverFileTest {

    private final Map<String, String> line = new LinkedHashMap<>();

    @BeforeEach
    void read_the_template_of_the_contract() throws IOException {
        List<String> template = template().lines().toList();
        List<String> headings = Arrays.asList(template.get(0).split(";", -1));
        List<String> cells = Arrays.asList(template.get(1).split(";", -1));
        headings.forEach(heading -> line.put(heading, cells.get(headings.indexOf(heading))));
    }

    @Test
    void a_line_is_read_through_all_its_parts() {
        TakeoverRow row = read().rows().get(0);

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.whose().programme()).isEqualTo(Programme.HOUSING_FIRST);
        assertThat(row.whose().person().identityNumber().digits()).isEqualTo("198001022386");
        assertThat(row.parts().provider()).contains("bostad-forst-goteborg");
        assertThat(row.home().size().squareMetres()).isEqualByComparingTo("38.5");
        assertThat(row.home().lease().signing().agreed().occupancy().occupants())
                .isEqualTo(1);
        assertThat(row.home().lease().signing().waiverSigned()).isTrue();
        assertThat(row.home().lease().moveIn().on()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(row.course().checkpoint()).isEmpty();
        assertThat(row.toString()).doesNotContain("Prov,", "198001022386", "Provgatan");
    }

    @Test
    void columns_may_stand_in_any_order_and_those_that_not_all_need_be_left_out() {
        line.remove("waiverSignedOn");
        line.put("programme", line.remove("programme"));

        assertThat(read().rows())
                .extracting(row -> row.home().lease().since().waiver().isPresent())
                .containsExactly(false);
    }

    @ParameterizedTest(name = "{0} «{1}»")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            programme         | BOSTAD         | wrong-cell
            identityNumber    | 19800102-2387  | wrong-check-digit
            identityNumber    | 800102-2386    | wrong-cell
            protected         | kanske         | wrong-cell
            administration    | SF Hisingen    | wrong-cell
            flatNumber        |                | empty-cell
            rooms             | noll           | wrong-cell
            monthlyRent       | 6 450          | wrong-cell
            movedInOn         | 2024-02-30     | wrong-cell
            movedInOn         | 3 juni         | wrong-cell
            headLeaseNoticeMonths | 25         | wrong-cell
            waiverValidTo     | 2027-06-01x    | wrong-cell
            inARowSince       | 2022           | wrong-cell
            rentPaidThrough   | 2026-13        | wrong-cell
            headRent          | 0              | wrong-cell
            noticeMonths      | 25             | wrong-cell
            absences          | 2025-01-03     | wrong-cell
            absences          | 2025-01-03/2025-02-30 | wrong-cell
            absences          | 2025-01-03/2025-05-02/ | wrong-cell
            """)
    void a_bad_cell_is_told_of(String column, String cell, String code) {
        line.put(column, cell == null ? "" : cell);

        assertThat(read().rows()).isEmpty();
        assertThat(told()).containsExactly(column + " " + code);
        read().faults().get(0).whys().forEach(Refusals::demandSaid);
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "homeValidTo, homeDecidedOn",
        "inspectedOn, inspectionKeptAt",
        "checkpointHeldOn, checkpointPresent checkpointResult",
        "convertedOn, conversionAgreedOn trialAppliedOn",
        "specialReasonsOn, specialReasonsBy specialReasons specialReasonsReviewOn",
        "waiverFiledOn, waiverTribunalCase",
        "waiverAnsweredOn, waiverFiledOn waiverAnswer"
    })
    void what_goes_together_is_told_together(String given, String needed) {
        line.remove("homeDecidedOn");
        line.put("homeDecidedOn", "");
        line.put("inspectionKeptAt", "");
        line.put("checkpointPresent", "");
        line.put("checkpointResult", "");
        List.of("conversionAgreedOn", "trialAppliedOn", "specialReasonsBy", "specialReasons", "specialReasonsReviewOn")
                .forEach(column -> line.put(column, ""));
        List.of("waiverFiledOn", "waiverTribunalCase", "waiverAnsweredOn", "waiverAnswer")
                .forEach(column -> line.put(column, ""));
        line.put(given, "2024-07-01");

        assertThat(told())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(needed.split(" "))
                        .map(column -> column + " empty-cell")
                        .toList());
    }

    @Test
    void what_is_added_to_a_head_rent_needs_one() {
        line.put("headRent", "");
        line.put("benefits", "100");

        assertThat(told()).containsExactly("headRent empty-cell");
    }

    @Test
    void what_came_of_living_there_is_read() {
        Map.of(
                        "reference", "HF 7",
                        "noticeMonths", "6",
                        "absences", "\"2025-01-03/2025-05-02; 2025-08-01/\"",
                        "waiverDraftedOn", "2024-05-10",
                        "waiverFiledOn", "2024-05-20",
                        "waiverTribunalCase", "HN 7-24",
                        "convertedOn", "2025-09-01",
                        "conversionAgreedOn", "2025-08-20",
                        "trialAppliedOn", "2025-08-21")
                .forEach(line::put);
        Map.of("rentPaidThrough", "2026-10", "inARowSince", "2022-05-01", "headRent", "6400,50", "furniture", "49,50")
                .forEach(line::put);

        TakeoverRow row = read().rows().get(0);

        assertThat(row.whose().reference()).contains("HF 7");
        assertThat(row.home().lease().since().rentPaidThrough()).contains(YearMonth.of(2026, 10));
        assertThat(row.home().lease().signing().standsOn().rent())
                .isEqualTo(new RentBasis(
                        Optional.of(new Money(new BigDecimal("6400.50"))),
                        new Money(new BigDecimal("49.50")),
                        Money.ofKronor(0)));
        assertThat(row.home().lease().inARowSince()).contains(LocalDate.of(2022, 5, 1));
        assertThat(row.home().lease().notice()).contains(Period.ofMonths(6));
        assertThat(row.home().lease().signing().waiverSigned())
                .as("it was drawn up later")
                .isFalse();
        Lived lived = row.home().lived();
        assertThat(lived.away())
                .containsExactly(
                        new AwayDays(LocalDate.of(2025, 1, 3), LocalDate.of(2025, 5, 2)),
                        AwayDays.since(LocalDate.of(2025, 8, 1)));
        assertThat(lived.waiver().signedOn()).contains(LocalDate.of(2024, 5, 13));
        assertThat(lived.waiver().filing()).contains(new WaiverFiling(LocalDate.of(2024, 5, 20), "HN 7-24"));
        assertThat(lived.waiver().ruling()).isEmpty();
        assertThat(lived.conversion()).hasValueSatisfying(conversion -> assertThat(conversion.landlordAgreedOn())
                .isEqualTo(LocalDate.of(2025, 8, 20)));
        assertThat(lived.goesOn()).isEmpty();
    }

    @Test
    void all_that_is_wrong_with_a_line_is_told_in_the_order_of_the_columns() {
        line.put("town", "");
        line.put("programme", "X");
        line.put("keysOn", "X");

        assertThat(told()).containsExactly("programme wrong-cell", "town empty-cell", "keysOn wrong-cell");
    }

    @Test
    void a_first_line_that_names_what_is_no_column_or_one_twice_or_too_few_is_told() {
        assertThatThrownBy(() -> TakeoverFile.of(bytes("programme;colour\nTRIAL;red")))
                .isInstanceOfSatisfying(CsvRefusal.UnknownColumn.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("place", 2));
        assertThatThrownBy(() -> TakeoverFile.of(bytes("programme;programme\nTRIAL;TRIAL")))
                .isInstanceOf(CsvRefusal.UnknownColumn.class);
        line.remove("town");
        line.remove("area");
        assertThatThrownBy(this::read).isInstanceOfSatisfying(CsvRefusal.MissingColumns.class, refusal -> {
            assertThat(refusal.facts()).containsEntry("missing", "town;area");
            Refusals.demandSaid(refusal);
        });
    }

    @Test
    void a_refusal_of_a_part_is_told_with_its_column() {
        assertThat(TakeoverColumn.of("agreed/on")).isEqualTo("signedOn");
        assertThat(TakeoverColumn.of("address/street")).isEqualTo("street");
        assertThat(TakeoverColumn.of("movedInOn")).isEqualTo("movedInOn");
    }

    private List<String> told() {
        return read().faults().stream()
                .flatMap(fault -> fault.whys().stream())
                .map(TakeoverFileTest::told)
                .toList();
    }

    private static String told(Refusal why) {
        return why.field().orElse("-") + " " + why.code();
    }

    private TakeoversRequest read() {
        return TakeoverFile.of(bytes(
                line.keySet().stream().collect(Collectors.joining(";")) + "\n" + String.join(";", line.values())));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private String template() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi.yaml"));
        return contract.at("/paths/~1takeovers~1csv/post/requestBody/content/text~1csv/example")
                .asText();
    }
}
