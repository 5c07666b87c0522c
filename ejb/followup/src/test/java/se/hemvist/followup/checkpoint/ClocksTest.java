package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.checkpoint.CheckpointPolicy.AgencyTime;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

import static org.assertj.core.api.Assertions.assertThat;

/** Försöks- och träningslägenheter, «Försökslägenhet» and «Rapportering»; all from the move-in. */
class ClocksTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);

    private final CheckpointPolicy checkpoint =
            CheckpointPolicy.TRIAL_AND_TRAINING.on(MOVED_IN).rule();
    private final TrialPolicy trial =
            TrialPolicy.of(Programme.TRIAL).orElseThrow().on(MOVED_IN).rule();

    @ParameterizedTest(name = "moved in on {0}")
    @Shows({"S-76", "T-07", "A-61"})
    @CsvSource({
        "2027-02-01, 2027-12-03, 2028-01-02, 2028-02-01",
        "2027-02-28, 2027-12-30, 2028-01-29, 2028-02-28",
        "2028-02-29, 2028-12-30, 2029-01-29, 2029-02-28",
        "2027-12-25, 2028-10-26, 2028-11-25, 2028-12-25",
    })
    void the_checkpoint_comes_after_one_year_and_is_warned_of_twice(
            LocalDate movedInOn, LocalDate warn, LocalDate again, LocalDate due) {
        assertThat(checkpoint.watch(movedInOn)).isEqualTo(new Span(warn, Optional.of(again), due));
        assertThat(checkpoint.earliest(movedInOn)).isEqualTo(warn);
        assertThat(checkpoint.latestMoveIn(due))
                .as("looked at by the night of its day")
                .isAfterOrEqualTo(movedInOn);
    }

    @Test
    @Shows("A-05")
    void the_agency_has_five_working_days_once_it_is_overdue() {
        assertThat(checkpoint.agencyWatch(MOVED_IN)).isEqualTo(Span.of(day("2028-02-02"), day("2028-02-08")));
    }

    @ParameterizedTest(name = "moved in on {0}")
    @CsvSource({"2027-01-31, 2028-02-07, 2002-01-01", "2027-02-01, 2028-02-15, 2027-02-01"})
    @Shows("A-05")
    void where_the_city_has_set_it_so_the_agency_has_that_time_for_those_who_move_in_from_the_day_on(
            LocalDate movedInOn, LocalDate due, LocalDate version) {
        CitySettings city = new CitySettings();
        AgencyTime time = city.get(AgencyTime.class);
        city.decides(time, 10, MOVED_IN);

        Version<CheckpointPolicy> policy = time.on(CitySettings.GOTEBORG, movedInOn);

        assertThat(policy.rule().agencyWatch(movedInOn).dueOn()).isEqualTo(due);
        assertThat(policy.rule().watch(movedInOn)).as("the checkpoint's own").isEqualTo(checkpoint.watch(movedInOn));
        assertThat(policy.from()).isEqualTo(version);
    }

    @ParameterizedTest(name = "moved in on {0}")
    @Shows({"S-24", "S-25", "T-09", "T-10", "A-61"})
    @CsvSource({
        "2027-02-01, 2028-02-01, 2029-02-01, 2029-08-01, 2030-02-01",
        "2028-02-29, 2029-02-28, 2030-02-28, 2030-08-28, 2031-02-28",
        "2027-08-31, 2028-08-31, 2029-08-31, 2030-02-28, 2030-08-31",
    })
    void a_trial_lasts_one_to_two_years_and_stops_after_three(
            LocalDate movedInOn, LocalDate review, LocalDate normalEnd, LocalDate warn, LocalDate stop) {
        assertThat(trial.reviewWatch(movedInOn)).isEqualTo(Span.of(review, normalEnd));
        assertThat(trial.stopWatch(movedInOn)).isEqualTo(Span.of(warn, stop));
    }

    @ParameterizedTest(name = "decided on {0}, again on {1}")
    @CsvSource({
        "2030-01-15, 2031-01-15, 2030-07-15",
        "2030-01-15, 2030-07-15, 2030-01-15",
        "2030-01-15, 2030-03-01, 2030-01-15",
    })
    void a_new_day_of_review_is_warned_of_from_the_decision_on_at_the_earliest(
            LocalDate decided, LocalDate review, LocalDate warn) {
        assertThat(trial.againWatch(decided, review)).isEqualTo(Span.of(warn, review));
    }

    @Test
    void only_trial_flats_have_trials() {
        assertThat(TrialPolicy.of(Programme.TRAINING)).isEmpty();
        assertThat(TrialPolicy.of(Programme.HOUSING_FIRST)).isEmpty();
        assertThat(TrialPolicy.of(Programme.TRIAL).orElseThrow().on(MOVED_IN).source())
                .isEqualTo(Source.stockholm("Försökslägenhet")
                        .readAs("A-03")
                        .readAs("A-04")
                        .readAs("A-61"));
        assertThat(CheckpointPolicy.TRIAL_AND_TRAINING.on(MOVED_IN).source())
                .isEqualTo(Source.stockholm("Rapportering")
                        .readAs("A-03")
                        .readAs("A-05")
                        .readAs("A-61"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
