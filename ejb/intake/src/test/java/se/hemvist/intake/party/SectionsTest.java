package se.hemvist.intake.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** The sections of an organisation, each for a time. */
@Shows({"S-02", "S-48"})
class SectionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Town town = new Town();
    private final OrganisationId district = town.the(OrganisationKind.DISTRICT_ADMINISTRATION);

    @Test
    void they_are_listed_with_the_organisation_for_all_who_work_with_it() {
        tell(section("Vuxen", DAY, null));
        tell(section(" Ungdom ", DAY, null));
        tell(section("Ungdom", DAY, DAY.plusYears(1)));

        Map<OrganisationId, List<Section>> listed = town.as(
                town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY),
                "organisation.list",
                Organisations.class,
                organisations -> organisations.sections(Town.GOTEBORG));

        assertThat(listed)
                .isEqualTo(Map.of(
                        district, List.of(section("Ungdom", DAY, DAY.plusYears(1)), section("Vuxen", DAY, null))));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-01-01, 2026-05-31, true",
        "2026-07-01,           , true",
        "2025-01-01, 2025-12-31, true",
        "2026-06-30,           , false",
        "2025-01-01, 2026-01-01, false",
        "2025-01-01,           , false",
    })
    void one_is_there_once_at_a_time(LocalDate from, @Nullable LocalDate to, boolean may) {
        tell(section("Ungdom", DAY, LocalDate.of(2026, 6, 30)));

        if (may) {
            tell(section("Ungdom", from, to));
        } else {
            Refused.with("section-there", "from", () -> tell(section("Ungdom", from, to)));
        }
        tell(section("Vuxen", from, to));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, ''", "2026-01-01, Ungdom", "2026-06-30, Ungdom", "2026-07-01, ''"})
    void each_has_its_days(LocalDate day, String there) {
        tell(section("Ungdom", DAY, LocalDate.of(2026, 6, 30)));

        assertThat(town.<Directory, String>ask(
                        Directory.class,
                        directory -> String.join(
                                ", ", directory.sections(district, day).orElseThrow())))
                .isEqualTo(there);
        assertThat(town.<Directory, Boolean>ask(Directory.class, directory -> directory
                        .sections(town.the(OrganisationKind.CARE_INSTITUTION), day)
                        .isEmpty()))
                .as("one that has told of none")
                .isTrue();
    }

    @Test
    void one_has_a_name_days_in_order_and_an_organisation() {
        Refused.with("section-unnamed", "name", () -> tell(section(" ", DAY, null)));
        Refused.with("ends-before-it-starts", "to", () -> tell(section("Ungdom", DAY, DAY.minusDays(1))));
        Refused.with("unknown-organisation", () -> tell(OrganisationId.next(), section("Ungdom", DAY, null)));
        assertThat(town.count("organisation_section")).isZero();
    }

    private static Section section(String name, LocalDate from, @Nullable LocalDate to) {
        return new Section(name, new Validity(from, to));
    }

    private void tell(Section section) {
        tell(district, section);
    }

    private void tell(OrganisationId id, Section section) {
        town.as(Calling.somebody("operator"), "organisation.tell-section", Organisations.class, organisations -> {
            organisations.tellSection(id, section);
            return true;
        });
    }
}
