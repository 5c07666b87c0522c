package se.hemvist.followup.concern;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.concern.ConcernPolicy.ConcernTime;
import se.hemvist.followup.concern.ConcernPolicy.EventTime;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Beskrivning av uppdraget»: at the event, within five working days. */
@Shows({"T-43", "A-05"})
class ConcernPolicyTest {

    @ParameterizedTest(name = "{0} known on {1}")
    @CsvSource({
        "IMPORTANT_EVENT,  2027-03-01, 2027-03-04, 2027-03-08",
        "IMPORTANT_EVENT,  2027-03-06, 2027-03-10, 2027-03-12",
        "INCREASED_MISUSE, 2027-03-01, 2027-03-02, 2027-03-02",
        "OTHER_CONCERN,    2027-03-05, 2027-03-08, 2027-03-08",
    })
    void an_event_is_reported_within_five_working_days_and_a_concern_on_the_next(
            ConcernKind kind, LocalDate known, LocalDate reminded, LocalDate due) {
        assertThat(ConcernPolicy.HOUSING_FIRST.on(known).rule().watch(kind, known))
                .isEqualTo(Span.of(reminded, due));
    }

    @Test
    void a_city_sets_each_of_the_two_for_itself() {
        LocalDate known = LocalDate.of(2027, 3, 1);
        CitySettings city = new CitySettings();
        EventTime events = city.get(EventTime.class);
        ConcernTime concerns = city.get(ConcernTime.class);
        city.decides(events, 2, known);
        city.decides(concerns, 3, known);

        assertThat(events.on(CitySettings.GOTEBORG, known).rule()).isEqualTo(new ConcernPolicy(2, 1, 2));
        assertThat(concerns.on(CitySettings.GOTEBORG, known).rule()).isEqualTo(new ConcernPolicy(5, 3, 2));
    }
}
