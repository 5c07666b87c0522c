package se.hemvist.intake.assessment;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.LimitsOfTheDay.WithoutTreatment;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** of which open cases the limit would come out otherwise if nothing were asked of those without treatment. */
@Shows("S-18")
class LimitForesightTest {

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final Foreseen asked = new Foreseen(town, LimitForesight.class, new WithoutTreatment());

    @Test
    void whoever_has_no_treatment_would_be_let_through_and_others_stay_where_they_are() {
        assessed("199906042388", threatened().paidBy(Payer.OTHER));
        assessed("198001082380", threatened().paidBy(Payer.UNKNOWN));
        assessed("198001092389", AnAssessment.inOrder().paidBy(Payer.OTHER));

        assertThat(asked.at(0).touched())
                .extracting(Foreseen::told)
                .containsExactlyInAnyOrder("LIMIT_MET NOT_MET MET", "LIMIT_MET UNKNOWN MET");
    }

    @Test
    void an_exception_and_the_latest_assessment_count_and_nothing_before_them() {
        CaseId excepted = assessed("199906042388", threatened().paidBy(Payer.OTHER));
        examined(excepted, false);
        examined(excepted, true);
        CaseId again = assessed("198001082380", threatened().paidBy(Payer.OTHER));
        acts.assessed(again, threatened().paidBy(Payer.CITY));
        CaseId refused = assessed("198001092389", threatened().paidBy(Payer.OTHER));
        examined(refused, true);
        examined(refused, false);

        assertThat(asked.at(0).touched())
                .extracting(touched -> touched.whose().caseId())
                .containsExactly(refused.value());
    }

    @Test
    void of_many_cases_it_asks_no_more_than_of_one() {
        assessed("199906042388", threatened().paidBy(Payer.OTHER));
        long one = statements();
        assessed("198001082380", threatened().paidBy(Payer.UNKNOWN));
        assessed("198001092389", AnAssessment.inOrder().paidBy(Payer.OTHER));

        assertThat(one).isPositive();
        assertThat(statements()).isEqualTo(one);
    }

    private void examined(CaseId id, boolean granted) {
        acts.examined(id, new ConnectionDecision(Town.START, true, true, granted, "Uppvuxen i staden."));
    }

    /** How many a forecast takes. */
    private long statements() {
        Statistics statistics = town.ask(RecordedAssessments.class, assessments -> assessments
                .entities
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics());
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            asked.at(0);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    @Shows("A-53")
    void once_it_is_set_the_grant_heeds_it() {
        CaseId id = assessed("199906042388", threatened().paidBy(Payer.OTHER));
        Refused.with("not-paid-by-city", () -> acts.ruled(id, true, ""));

        asked.set(0);
        acts.ruled(id, true, "");
    }

    @Test
    void a_case_that_is_over_is_not_told_of() {
        CaseId id = assessed("199906042388", threatened().paidBy(Payer.OTHER));
        acts.ruled(id, false, "Bekostas inte av staden.");

        assertThat(asked.at(0).touched()).isEmpty();
    }

    private static AnAssessment threatened() {
        return AnAssessment.ofGroup("THREATENED")
                .answering("THREATENED_OR_ABUSED", Finding.YES)
                .answering("TEMPORARY", Finding.YES)
                .withoutTreatment();
    }

    private CaseId assessed(String number, AnAssessment assessment) {
        CaseId id = acts.applied(FlatCase.unassessed(number));
        acts.assessed(id, assessment);
        return id;
    }
}
