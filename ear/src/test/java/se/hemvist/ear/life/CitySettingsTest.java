package se.hemvist.ear.life;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may be said of a city that is to be generated. */
class CitySettingsTest {

    @AfterEach
    void unsay() {
        System.getProperties().keySet().removeIf(name -> name.toString()
                .matches("hemvist\\.city\\.(plan|past|from|seed)"));
    }

    @Test
    void what_is_not_said_is_as_usual() {
        CitySettings settings = CitySettings.ofSystem();

        assertThat(settings.plan().name()).isEqualTo("goteborg");
        assertThat(settings.seed()).isEqualTo(1);
        assertThat(settings.from()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, göteborg, 'There is no city plan göteborg: goteborg, stockholm, both'",
        "past, few, '-Dhemvist.city.past=few: a whole number is needed'",
        "past, -1, '-Dhemvist.city.past=-1: not less than 0'",
        "from, tomorrow, '-Dhemvist.city.from=tomorrow: a day is needed, like 2027-02-01'",
        "seed, '', '-Dhemvist.city.seed=: a whole number is needed'"
    })
    void what_cannot_be_understood_is_named(String name, String said, String told) {
        System.setProperty("hemvist.city." + name, said);

        assertThatThrownBy(CitySettings::ofSystem).hasMessage(told);
    }
}
