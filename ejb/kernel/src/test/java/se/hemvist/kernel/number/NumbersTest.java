package se.hemvist.kernel.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.number.NumberRefusal.NotACaseNumber;
import se.hemvist.kernel.number.NumberRefusal.NotAMunicipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"2026, 123, HV-2026-000123", "2027, 1, HV-2027-000001", "2027, 1000000, HV-2027-1000000"})
    void a_case_number_holds_its_year_and_its_place_in_it(int year, long sequence, String value) {
        assertThat(CaseNumber.of(year, sequence))
                .isEqualTo(new CaseNumber(value))
                .hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HV-2026-123", "hv-2026-000123", "HV-26-000123", "HV-2026-000123 ", "HV-2026-00012x"})
    void anything_else_is_no_case_number(String value) {
        assertThatThrownBy(() -> new CaseNumber(value)).isInstanceOf(NotACaseNumber.class);
    }

    @Test
    void a_municipality_is_known_by_four_digits() {
        assertThat(new Municipality("0180")).hasToString("0180");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "148", "14800", "Göteborg", "148O"})
    void anything_else_is_no_municipality(String code) {
        assertThatThrownBy(() -> new Municipality(code))
                .isInstanceOfSatisfying(NotAMunicipality.class, refusal -> assertThat(refusal.field())
                        .contains("municipality"));
    }
}
