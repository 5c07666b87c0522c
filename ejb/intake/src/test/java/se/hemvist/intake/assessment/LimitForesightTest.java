package se.hemvist.intake.assessment;

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
