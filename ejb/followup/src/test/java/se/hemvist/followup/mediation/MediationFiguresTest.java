package se.hemvist.followup.mediation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.checkpoint.CheckpointEvent.RightDay;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;
import se.hemvist.lease.sublease.SubleaseEvent.OverriddenRule;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.mediation.Mediation.AGENCY;
import static se.hemvist.followup.mediation.Mediation.COMPANY;
import static se.hemvist.followup.mediation.Mediation.FARSTA;
import static se.hemvist.followup.mediation.Mediation.JARVA;
import static se.hemvist.followup.mediation.Mediation.LANDLORD;

/** Stockholm's brochure, «Bostadsförmedlingen» and «Rapportering»: K-01, K-02, K-03, K-05, K-08 and K-27. */
class MediationFiguresTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final String ASKED = "2026-12-08";

    private final Mediation city = new Mediation();

    @Test
    @Shows({"S-06", "S-09", "A-35", "K-01"})
    void incoming_flats_are_counted_by_month_year_and_stream_against_the_quota() {
        FlatId early = city.received(OCTOBER);
        FlatId queue = city.received(NOVEMBER);
        FlatId trial = city.received(LocalDate.of(2026, 11, 30));
        city.received(LocalDate.of(2026, 12, 1));
        city.received(LocalDate.of(2025, 12, 31));
        city.received(NOVEMBER, Optional.empty());
        city.streamed(early, FlatStream.RELOCATION, NOVEMBER);
        city.streamed(queue, FlatStream.QUEUE, NOVEMBER);
        city.streamed(trial, FlatStream.TRIAL_TRAINING, LocalDate.of(2026, 12, 1));

        Map<String, Long> counts = city.counted(AGENCY, "2026-11", ASKED);

        assertThat(counts)
                .containsEntry("month.RECEIVED", 2L)
                .containsEntry("month.QUEUE", 1L)
                .containsEntry("month.OPEN", 1L)
                .containsEntry("year.RECEIVED", 3L)
                .containsEntry("year.RELOCATION", 1L)
                .containsEntry("year.OUTSIDE_QUEUE", 1L)
                .containsEntry("quotaMost", 25L)
                .doesNotContainKeys("month.TRIAL_TRAINING", "month.RELOCATION");
        assertThat(city.counted(AGENCY, "2026-12", "2027-01-08")).containsEntry("year.OUTSIDE_QUEUE", 2L);
    }

    @ParameterizedTest(name = "to the queue from {0}")
    @CsvSource({"2026-11-30, 1", "2026-12-01, 2"})
    @Shows({"A-35", "K-01"})
    void the_share_to_which_relocation_counts_on_the_month_s_last_day_governs(LocalDate from, long outside) {
        city.streamed(city.received(NOVEMBER), FlatStream.RELOCATION, NOVEMBER);
        city.streamed(city.received(NOVEMBER), FlatStream.PRIORITY, NOVEMBER);
        city.relocationToQueue(from);

        assertThat(city.counted(AGENCY, "2026-11", ASKED))
                .containsEntry("year.RELOCATION", 1L)
                .containsEntry("year.OUTSIDE_QUEUE", outside);
    }

    @Test
    @Shows({"S-06", "S-09", "K-01"})
    void a_flat_that_is_taken_back_stays_incoming_and_is_told_of_apart() {
        FlatId early = city.received(OCTOBER);
        FlatId settled = city.received(NOVEMBER);
        FlatId open = city.received(NOVEMBER);
        city.received(NOVEMBER);
        city.streamed(settled, FlatStream.TRIAL_TRAINING, NOVEMBER);
        city.withdrawn(early, NOVEMBER);
        city.withdrawn(settled, LocalDate.of(2026, 11, 30));
        city.withdrawn(open, LocalDate.of(2026, 12, 1));

        assertThat(city.counted(AGENCY, "2026-11", ASKED))
                .containsEntry("month.RECEIVED", 3L)
                .containsEntry("month.TRIAL_TRAINING", 1L)
                .containsEntry("month.WITHDRAWN", 1L)
                .containsEntry("year.RECEIVED", 4L)
                .containsEntry("year.WITHDRAWN", 2L);
        assertThat(city.counted(AGENCY, "2026-12", "2027-01-08")).containsEntry("year.WITHDRAWN", 3L);
    }

    @Test
    @Shows({"S-10", "S-11", "S-15", "K-03"})
    void incoming_flats_are_counted_by_landlord_whose_they_are_and_where() {
        city.received(OCTOBER, LANDLORD, AreaClass.OUTER);
        city.received(NOVEMBER, LANDLORD, AreaClass.OUTER);
        city.received(NOVEMBER, LANDLORD, AreaClass.INNER_CITY);
        city.received(NOVEMBER, COMPANY, AreaClass.INNER_SUBURB);
        city.received(NOVEMBER);
        city.received(NOVEMBER, Optional.empty());
        city.received(LocalDate.of(2026, 12, 1), COMPANY, AreaClass.OUTER);
        city.received(LocalDate.of(2025, 12, 31), COMPANY, AreaClass.OUTER);

        assertThat(city.counted(LANDLORD, "2026-11", ASKED))
                .isEqualTo(Map.of(
                        "month.HANDED_OVER.PRIVATE.INNER_CITY", 1L,
                        "month.HANDED_OVER.PRIVATE.OUTER", 1L,
                        "month.HANDED_OVER.PRIVATE.UNCLASSED", 1L,
                        "year.HANDED_OVER.PRIVATE.INNER_CITY", 1L,
                        "year.HANDED_OVER.PRIVATE.OUTER", 2L,
                        "year.HANDED_OVER.PRIVATE.UNCLASSED", 1L));
        assertThat(city.counted(COMPANY, "2026-11", ASKED))
                .isEqualTo(Map.of(
                        "month.HANDED_OVER.CITY.INNER_SUBURB", 1L,
                        "year.HANDED_OVER.CITY.INNER_SUBURB", 1L));
    }

    @Test
    @Shows({"S-12", "S-14", "T-14", "A-02", "K-02", "K-05"})
    void mediated_flats_are_counted_by_who_applied_and_against_goal_and_last_year() {
        city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2026, 1, 1));
        city.signed(FARSTA, Programme.TRAINING, LocalDate.of(2026, 11, 30));
        city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2026, 12, 1));
        city.signed(JARVA, Programme.TRIAL, LocalDate.of(2025, 12, 31));
        city.signed(JARVA, Programme.HOUSING_FIRST, NOVEMBER);

        assertThat(city.counted(FARSTA, "2026-11", ASKED))
                .containsEntry("mediated.TRIAL", 1L)
                .containsEntry("mediated.TRAINING", 1L)
                .containsEntry("ongoing.TRIAL", 1L);
        assertThat(city.counted(JARVA, "2026-11", ASKED)).isEqualTo(Map.of("ongoing.TRIAL", 1L));
        assertThat(city.counted(AGENCY, "2026-11", ASKED))
                .containsEntry("mediatedThisYear", 2L)
                .containsEntry("mediatedLastYear", 1L)
                .containsEntry("yearGoal", 300L);
    }

    @Test
    @Shows("K-05")
    void a_flat_that_its_resident_has_left_is_ongoing_no_longer() {
        SubleaseId left = city.signed(FARSTA, Programme.TRIAL, OCTOBER);
        city.left(left, FARSTA, Programme.TRIAL, NOVEMBER);
        city.signed(FARSTA, Programme.TRAINING, OCTOBER);

        assertThat(city.counted(FARSTA, "2026-10", ASKED)).containsEntry("ongoing.TRIAL", 1L);
        assertThat(city.counted(FARSTA, "2026-11", ASKED))
                .doesNotContainKey("ongoing.TRIAL")
                .containsEntry("ongoing.TRAINING", 1L);
    }

    @Test
    @Shows({"K-02", "K-05", "K-27"})
    void a_lease_that_was_registered_by_mistake_is_counted_nowhere() {
        SubleaseId wrong = city.signed(FARSTA, Programme.TRIAL, NOVEMBER);
        city.overridden(wrong, FARSTA, new Departure(OverriddenRule.OCCUPANTS, ""), NOVEMBER);
        city.signed(FARSTA, Programme.TRIAL, NOVEMBER);

        city.voided(wrong, FARSTA, Programme.TRIAL, LocalDate.of(2026, 12, 4));

        assertThat(city.counted(FARSTA, "2026-11", ASKED))
                .containsEntry("mediated.TRIAL", 1L)
                .containsEntry("ongoing.TRIAL", 1L)
                .doesNotContainKey("override.OCCUPANTS");
        assertThat(city.counted(AGENCY, "2026-11", ASKED)).containsEntry("mediatedThisYear", 1L);
    }

    @Test
    @Shows({"S-28", "K-27"})
    void what_somebody_departed_from_by_name_is_counted_once_in_its_month_by_rule() {
        SubleaseId sublease = city.signed(FARSTA, Programme.TRIAL, NOVEMBER);
        Departure occupants = new Departure(OverriddenRule.OCCUPANTS, "");
        Departure plan = new Departure(OverriddenRule.PAPERS, "SIGNING ACTION_PLAN");
        city.overridden(sublease, FARSTA, occupants, NOVEMBER);
        city.overridden(sublease, FARSTA, occupants, NOVEMBER);
        city.overridden(sublease, FARSTA, plan, NOVEMBER);
        city.overridden(sublease, FARSTA, new Departure(OverriddenRule.PAPERS, "MOVE_IN ACTION_PLAN"), NOVEMBER);
        city.overridden(sublease, FARSTA, new Departure(OverriddenRule.PAPERS, "MOVE_IN DECISION"), OCTOBER);
        city.overridden(city.signed(JARVA, Programme.TRIAL, OCTOBER), JARVA, occupants, OCTOBER);

        assertThat(city.counted(FARSTA, "2026-11", ASKED))
                .containsEntry("override.OCCUPANTS", 1L)
                .containsEntry("override.PAPERS", 2L);
        assertThat(city.counted(JARVA, "2026-11", ASKED)).doesNotContainKey("override.OCCUPANTS");
        assertThat(city.counted(JARVA, "2026-10", ASKED)).containsEntry("override.OCCUPANTS", 1L);
    }

    @ParameterizedTest(name = "held {0}: {1}")
    @CsvSource({"2026-11-15, IN_TIME", "2026-11-20, LATE", "'', MISSING"})
    @Shows({"S-76", "K-08"})
    void a_checkpoint_is_counted_in_the_month_of_its_last_day(String heldOn, String answer) {
        SubleaseId sublease = city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2025, 11, 15));
        city.due(sublease, FARSTA, LocalDate.of(2026, 11, 15));
        if (!heldOn.isEmpty()) {
            city.held(sublease, FARSTA, LocalDate.parse(heldOn), answer.equals("IN_TIME"));
        }

        assertThat(city.counted(FARSTA, "2026-11", ASKED)).containsEntry("checkpoint." + answer, 1L);
        assertThat(city.counted(FARSTA, "2026-12", "2027-01-08")).doesNotContainKey("checkpoint." + answer);
    }

    @Test
    @Shows("K-08")
    void a_checkpoint_that_was_put_right_counts_as_it_was_held_and_one_that_was_none_not_at_all() {
        SubleaseId sublease = city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2025, 11, 15));
        LocalDate due = LocalDate.of(2026, 11, 15);
        city.due(sublease, FARSTA, due);
        city.held(sublease, FARSTA, due, true);

        city.corrected(sublease, FARSTA, Optional.of(new RightDay(due.plusDays(1), false)), due.plusDays(5));
        assertThat(city.counted(FARSTA, "2026-11", ASKED))
                .containsEntry("checkpoint.LATE", 1L)
                .doesNotContainKey("checkpoint.IN_TIME");

        city.corrected(sublease, FARSTA, Optional.empty(), due.plusDays(6));
        assertThat(city.counted(FARSTA, "2026-11", ASKED)).containsEntry("checkpoint.MISSING", 1L);

        city.held(sublease, FARSTA, due.plusDays(7), false);
        assertThat(city.counted(FARSTA, "2026-11", ASKED)).containsEntry("checkpoint.LATE", 1L);
    }

    @Test
    void a_checkpoint_is_missing_from_the_day_after_its_last() {
        SubleaseId sublease = city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2025, 11, 30));
        city.due(sublease, FARSTA, LocalDate.of(2026, 11, 30));

        assertThat(city.counted(FARSTA, "2026-11", "2026-11-30")).containsEntry("checkpoint.NOT_YET_DUE", 1L);
        assertThat(city.counted(FARSTA, "2026-11", "2026-12-01")).containsEntry("checkpoint.MISSING", 1L);
    }
}
