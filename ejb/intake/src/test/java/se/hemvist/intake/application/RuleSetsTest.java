package se.hemvist.intake.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.actor.NeedToKnow;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.RuleSet;
import se.hemvist.kernel.rule.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.application.RuleSets.AGENCY_LIMITS;
import static se.hemvist.intake.application.RuleSets.HOUSING_FIRST_ROUTINE;
import static se.hemvist.intake.application.RuleSets.NATIONAL_GUIDELINES;
import static se.hemvist.intake.application.RuleSets.TRIAL_FLAT_GUIDELINES;

/** The heads of the two documents: «Om bostadsförmedlingen», «Vem omfattas av rutinen», «Stödjande dokument». */
class RuleSetsTest {

    @Test
    @Shows("S-03")
    void stockholms_guidelines_are_dated() {
        assertThat(TRIAL_FLAT_GUIDELINES.adoption().by()).isEqualTo("Kommunstyrelsen");
        assertThat(TRIAL_FLAT_GUIDELINES.adoption().validFrom()).isEqualTo(LocalDate.of(2001, 6, 20));
        assertThat(TRIAL_FLAT_GUIDELINES.adoption().revisedOn()).contains(LocalDate.of(2002, 1, 1));
    }

    @Test
    @Shows("S-04")
    void the_agencys_own_limits_go_before_the_guidelines() {
        assertThat(AGENCY_LIMITS.prevailsOver(TRIAL_FLAT_GUIDELINES)).isTrue();
        assertThat(TRIAL_FLAT_GUIDELINES.prevailsOver(AGENCY_LIMITS)).isFalse();
    }

    @Test
    @Shows("S-05")
    void the_guidelines_can_be_read_in_full_on_the_web() {
        assertThat(TRIAL_FLAT_GUIDELINES.reading().links())
                .extracting(link -> link.address().orElseThrow())
                .containsExactly(URI.create("https://www.bostad.stockholm.se"));
    }

    @Test
    @Shows({"S-94", "A-13"})
    void the_slip_in_the_table_of_contents_is_read_as_trial_flats() {
        assertThat(AGENCY_LIMITS.heading("Ansökan om förturs- och träningslägenheter"))
                .isEqualTo("Ansökan om försöks- och träningslägenheter");
        assertThat(AGENCY_LIMITS.heading("Kontaktperson")).isEqualTo("Kontaktperson");
    }

    @Test
    @Shows({"G-01", "G-04"})
    void goteborgs_routine_binds_below_the_law_and_says_who_owns_it() {
        assertThat(HOUSING_FIRST_ROUTINE.standing()).isEqualTo(Standing.ROUTINE).isGreaterThan(Standing.LAW);
        assertThat(HOUSING_FIRST_ROUTINE.adoption().by()).isEqualTo("Sektorschefsnätverket IFO-FH");
        assertThat(HOUSING_FIRST_ROUTINE.adoption().validFrom()).isEqualTo(LocalDate.of(2020, 5, 15));
        assertThat(HOUSING_FIRST_ROUTINE.adoption().revisedOn()).contains(LocalDate.of(2024, 2, 15));
        assertThat(HOUSING_FIRST_ROUTINE.adoption().owner()).contains("SF Hisingen");
    }

    @Test
    @Shows({"G-07", "A-14"})
    void goteborgs_routine_binds_the_boards_and_framtiden() {
        assertThat(HOUSING_FIRST_ROUTINE.appliesTo())
                .containsExactly("Socialnämnderna", "Exploateringsnämnden", "Förvaltnings AB Framtiden");
    }

    /** The boards' offices have a part in a case; the companies are asked, and act on what is their own. */
    @ParameterizedTest
    @CsvSource({
        "social-worker, administration, true",
        "letting-officer, head-tenant, true",
        "landlord-manager, '', false"
    })
    @Shows("A-14")
    void the_boards_are_users_and_framtiden_s_companies_partners(String role, String relation, boolean user) {
        Set<String> partsOfACase = Set.of("administration", "coordination", "broker", "provider", "head-tenant");

        Set<String> relations = NeedToKnow.ofTheHouse().entries().stream()
                .filter(entry -> entry.role().name().equals(role))
                .map(NeedToKnow.Entry::relation)
                .filter(partsOfACase::contains)
                .collect(Collectors.toSet());

        assertThat(relations).isEqualTo(user ? Set.of(relation) : Set.of());
        assertThat(NeedToKnow.ofTheHouse().entries().stream()
                        .filter(entry -> entry.operation().equals("case.read"))
                        .anyMatch(entry -> entry.role().name().equals(role)))
                .isEqualTo(user);
    }

    @Test
    @Shows("G-10")
    void goteborgs_routine_points_to_the_documents_it_leans_on() {
        assertThat(HOUSING_FIRST_ROUTINE.reading().links())
                .extracting(RuleSet.Link::title)
                .contains("Avsiktsförklaring för anskaffning av bostäder", "Socialtjänstprocessen")
                .hasSize(11);
    }

    @Test
    @Shows("G-30")
    void goteborgs_routine_says_who_convenes_the_cooperation_group() {
        assertThat(HOUSING_FIRST_ROUTINE.reading().links())
                .extracting(RuleSet.Link::title)
                .filteredOn(title -> title.startsWith("Samverkansgruppen"))
                .singleElement()
                .asString()
                .endsWith("sammankallande: SF Sydväst");
    }

    @Test
    @Shows("G-14")
    void the_national_board_recommends_the_method_at_level_4() {
        assertThat(NATIONAL_GUIDELINES.title()).endsWith("rekommendationsnivå 4");
        assertThat(HOUSING_FIRST_ROUTINE.prevailsOver(NATIONAL_GUIDELINES)).isTrue();
    }
}
