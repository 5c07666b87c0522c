package se.hemvist.followup.mediation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.mediation.MediationRefusal.PublishedAlready;
import se.hemvist.followup.mediation.MediationRefusal.SourceMissing;
import se.hemvist.followup.mediation.MediationRefusal.YearToCome;
import se.hemvist.followup.mediation.MediationRefusal.YearTooEarly;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.Prospect.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.mediation.Mediation.CITY;
import static se.hemvist.followup.mediation.Mediation.FARSTA;

/** Stockholm's brochure, «Bostadsförmedlingen»: mediated flats of a year, against the year before and the goal. */
class YearReportsTest {

    private static final String BROCHURE = "Försöks- och träningslägenheter, Bostadsförmedlingen";

    private final Mediation city = new Mediation();

    @Test
    @Shows({"S-12", "S-13", "S-14"})
    void of_2003_it_says_what_was_published() {
        publish(2002, 156, true);
        publish(2003, 236, false);

        YearReport report = report(2003);

        assertThat(report.mediated().total()).isEqualTo(236);
        assertThat(report.mediated().here()).isZero();
        assertThat(report.mediated().published().orElseThrow().source()).isEqualTo(BROCHURE);
        assertThat(report.before().published().orElseThrow().derived()).isTrue();
        assertThat(report.change()).hasValue(80);
        assertThat(report.goal()).isEqualTo(300);
        assertThat(report.percentOfGoal()).hasValue(79);
        assertThat(report(2002).change()).isEmpty();
    }

    @Test
    @Shows("S-14")
    void of_a_year_of_which_nothing_is_known_it_says_neither_change_nor_share() {
        publish(2003, 236, false);

        assertThat(report(2004).change()).isEmpty();
        assertThat(report(2004).percentOfGoal()).isEmpty();
        assertThat(report(2026).change()).as("nor is the year before").isEmpty();
        assertThat(report(2026).percentOfGoal()).as("of this year, none so far").hasValue(0);
    }

    @Test
    @Shows("S-12")
    void what_was_published_of_the_year_in_which_the_house_came_stands_beside_its_own() {
        publish(2026, 100, false);
        city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2026, 11, 2));

        YearReport report = report(2026);

        assertThat(report.mediated().here()).isOne();
        assertThat(report.mediated().total()).isEqualTo(101);
        assertThat(report.countedOn()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    @Shows({"S-09", "S-14"})
    void where_a_flat_is_chosen_the_agency_sees_how_far_it_is_to_the_goal_and_who_set_it() {
        publish(2026, 100, false);
        city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2026, 11, 2));
        city.signed(FARSTA, Programme.HOUSING_FIRST, LocalDate.of(2026, 11, 2));

        GoalStanding standing = city.goalAtChoice("agency-officer").orElseThrow();

        assertThat(standing.goal()).isEqualTo(300);
        assertThat(standing.mediated()).isEqualTo(101);
        assertThat(standing.left()).isEqualTo(199);
        assertThat(standing.source().toString()).isEqualTo(BROCHURE + "; A-02");
        assertThat(city.goalAtChoice("coordinator")).isEmpty();
    }

    @Test
    void past_the_goal_nothing_is_left() {
        assertThat(new GoalStanding(2026, 300, 301, Source.stockholm("Bostadsförmedlingen"), LocalDate.of(2002, 1, 1))
                        .left())
                .isZero();
    }

    @Test
    void a_figure_is_published_once_with_its_source_and_of_no_year_to_come() {
        publish(2003, 236, false);

        assertThatThrownBy(() -> publish(2003, 237, false))
                .isInstanceOfSatisfying(PublishedAlready.class, Refusals::demandSaid);
        assertThatThrownBy(() -> publish(2027, 1, false))
                .isInstanceOfSatisfying(YearToCome.class, Refusals::demandSaid);
        assertThatThrownBy(() -> report(2027)).isInstanceOf(YearToCome.class);
        assertThatThrownBy(() -> report(-999_999_999)).isInstanceOfSatisfying(YearTooEarly.class, Refusals::demandSaid);
        assertThatThrownBy(() -> publish(1899, 1, false)).isInstanceOf(YearTooEarly.class);
        assertThatThrownBy(() -> enter(new PublishedFigure(CITY, 2004, 1, false, " ")))
                .isInstanceOfSatisfying(SourceMissing.class, Refusals::demandSaid);
        assertThat(report(2003).mediated().total()).isEqualTo(236);
    }

    @Test
    @Shows("S-14")
    void before_another_goal_is_set_it_is_told_how_far_it_would_be_and_that_nothing_open_is_touched() {
        publish(2026, 100, false);
        city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2026, 11, 2));

        assertThat(city.foreseen(120, LocalDate.of(2026, 12, 8)).figures())
                .containsExactly(
                        new Figure("mediated", 101, 101),
                        new Figure("goal", 300, 120),
                        new Figure("left-to-goal", 199, 19));
        assertThat(city.foreseen(120, LocalDate.of(2027, 1, 1)).figures())
                .as("the year after begins anew")
                .contains(new Figure("left-to-goal", 300, 120));
        assertThat(city.foreseen(120, LocalDate.of(2026, 12, 8)).touched()).isEmpty();
        assertThat(report(2026).goal()).isEqualTo(300);
    }

    @Test
    @Shows({"S-14", "A-02"})
    void the_goal_is_for_both_kinds_of_flats_together_and_no_ceiling() {
        publish(2026, 299, false);
        city.signed(FARSTA, Programme.TRIAL, LocalDate.of(2026, 1, 1));
        city.signed(FARSTA, Programme.TRAINING, LocalDate.of(2026, 12, 7));
        city.signed(FARSTA, Programme.TRAINING, LocalDate.of(2025, 12, 31));
        city.signed(FARSTA, Programme.HOUSING_FIRST, LocalDate.of(2026, 12, 7));

        assertThat(report(2026).goal()).isEqualTo(300);
        assertThat(report(2026).mediated().total()).isEqualTo(301);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(MediationRefusal.class);
    }

    private void publish(int year, long count, boolean derived) {
        enter(new PublishedFigure(CITY, year, count, derived, BROCHURE));
    }

    private void enter(PublishedFigure figure) {
        city.asManager("published-figure.enter", reports -> {
            reports.enter(figure);
            return true;
        });
    }

    private YearReport report(int year) {
        return city.asManager("year-report.read", reports -> reports.of(CITY, year));
    }
}
