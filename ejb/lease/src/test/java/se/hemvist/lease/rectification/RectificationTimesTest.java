package se.hemvist.lease.rectification;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.rectification.ContactPolicy.ContactTime;
import se.hemvist.lease.rectification.RectificationPolicy.OtherTime;
import se.hemvist.lease.rectification.RectificationPolicy.RentTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * seven days for unpaid rent and fourteen for other faults, and one to reach the tenant, unless the city has set
 * something else.
 */
class RectificationTimesTest {

    private static final LocalDate SET = LocalDate.of(2027, 3, 1);

    private final CitySettings city = new CitySettings();
    private final RectificationTimes times = city.get(RectificationTimes.class);

    @ParameterizedTest(name = "{0}, {1}, sent on {2}")
    @CsvSource({
        "HOUSING_FIRST, UNPAID_RENT, 2027-02-28, 2027-03-07, 2020-05-15",
        "HOUSING_FIRST, UNPAID_RENT, 2027-03-01, 2027-03-11, 2027-03-01",
        "TRIAL,         UNPAID_RENT, 2027-02-28, 2027-03-07, 2002-01-01",
        "TRIAL,         UNPAID_RENT, 2027-03-01, 2027-03-11, 2027-03-01",
        "HOUSING_FIRST, NEGLECT,     2027-02-28, 2027-03-14, 2020-05-15",
        "HOUSING_FIRST, NEGLECT,     2027-03-01, 2027-03-22, 2027-03-01",
        "TRAINING,      NEGLECT,     2027-03-01, 2027-03-22, 2027-03-01",
        "HOUSING_FIRST, DISTURBANCE, 2027-03-01, 2027-03-01, 2027-03-01",
    })
    @Shows({"A-28", "T-25"})
    void a_fault_is_put_right_within_what_the_city_has_set_by_the_day_of_the_sending(
            Programme programme, Fault fault, LocalDate sent, LocalDate by, LocalDate version) {
        city.decides(city.get(RentTime.class), 10, SET);
        city.decides(city.get(OtherTime.class), 21, SET);

        Version<RectificationPolicy> policy = times.on(programme, CitySettings.GOTEBORG, sent);

        assertThat(policy.rule().correctBy(fault, sent)).isEqualTo(by);
        assertThat(policy.from()).isEqualTo(version);
    }

    @ParameterizedTest(name = "copy on {0}")
    @CsvSource({"2027-02-28, 2027-03-01, 2020-05-15", "2027-03-01, 2027-03-04, 2027-03-01"})
    @Shows({"A-29", "T-24"})
    void the_tenant_is_reached_within_what_the_city_has_set_by_the_day_of_the_copy(
            LocalDate told, LocalDate by, LocalDate version) {
        city.decides(city.get(ContactTime.class), 3, SET);

        Version<ContactPolicy> policy = times.contact(Programme.HOUSING_FIRST, CitySettings.GOTEBORG, told)
                .orElseThrow();

        assertThat(policy.rule().watch(told).dueOn()).isEqualTo(by);
        assertThat(policy.from()).isEqualTo(version);
        assertThat(times.contact(Programme.TRIAL, CitySettings.GOTEBORG, told)).isEmpty();
    }
}
