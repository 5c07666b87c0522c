package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.Consents;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Informationsmöte»: whom a company is asked about. */
class LandlordCheckQuestionTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final OrganisationId other = town.otherCompany();
    private final CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);

    @Test
    @Shows({"G-49", "G-51"})
    void a_company_that_is_asked_is_told_whom_about() {
        acts.asked(id, Set.of(company));

        CheckQuestion question = question(company);

        assertThat(question.asked())
                .isEqualTo(new CheckRow(id, acts.file(id).number(), TODAY, LocalDate.of(2026, 11, 16)));
        assertThat(question.person().map(PersonView::named))
                .contains(AReferral.inOrder().in(town).person());
    }

    @Test
    @Shows("G-49")
    void one_that_was_not_asked_is_told_nothing() {
        acts.asked(id, Set.of(company));

        Refused.with("not-asked", "company", () -> question(other));
        Refused.with("not-allowed", () -> question(other, company));
    }

    @Test
    @Shows("G-49")
    void one_that_has_answered_is_not_told_any_more_until_it_is_asked_again() {
        acts.asked(id, Set.of(company, other));
        acts.companyAnswered(id, company, Result.DEBT);

        assertThat(question(company).person()).isEmpty();
        assertThat(question(other).person()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    @Shows({"G-49", "A-15"})
    void nobody_is_told_once_the_person_has_taken_the_consent_back(Purpose purpose) {
        acts.asked(id, Set.of(company));
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "consent.withdraw",
                Consents.class,
                consents -> {
                    consents.withdraw(id, Expected.any(), purpose, TODAY);
                    return true;
                });

        assertThat(question(company).person()).isEmpty();
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void of_somebody_whose_identity_is_protected_the_company_is_told_the_case_number_only() {
        acts.asked(id, Set.of(company));
        acts.protectedSince(id);

        assertThat(question(company))
                .isEqualTo(new CheckQuestion(
                        new CheckRow(id, acts.file(id).number(), TODAY, LocalDate.of(2026, 11, 16)), Optional.empty()));
    }

    private CheckQuestion question(OrganisationId asked) {
        return question(asked, asked);
    }

    private CheckQuestion question(OrganisationId reader, OrganisationId asked) {
        return town.as(
                town.somebody("landlord-manager", reader),
                "landlord-check.read-question",
                LandlordChecks.class,
                checks -> checks.question(id, asked));
    }
}
