package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.FlatApplicationEvent.Ruled;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stockholms broschyr, «Ansökan» and «Förmedlingsrutiner». */
class FlatApplicationsTest {

    private static final String SOMEBODY = "199906042388";

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);

    @Test
    @Shows({"S-53", "S-55", "S-56", "T-36"})
    void a_contact_person_applies_for_one_person_with_five_parts() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));

        assertThat(read(id).parts())
                .containsOnlyKeys(EnumSet.of(
                        ApplicationPart.BACKGROUND,
                        ApplicationPart.REHABILITATION,
                        ApplicationPart.ACTION_PLAN,
                        ApplicationPart.ABILITY,
                        ApplicationPart.RESPONSIBILITY));
        assertThat(read(id).missing()).isEmpty();
        assertThat(acts.file(id).person()).isPresent();
        assertThat(acts.file(id).administration()).isEqualTo(town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
        assertThat(acts.file(id).coordinationUnit()).isEqualTo(town.the(OrganisationKind.HOUSING_AGENCY));
        assertThat(acts.state(id)).isEqualTo(CaseState.RECEIVED);
        assertThat(town.deadlines()).containsExactly("T-36 OPEN 2026-11-16");
    }

    @Test
    @Shows("S-53")
    void an_institution_applies_too_and_nobody_else() {
        CaseId id = acts.applied(
                town.somebody("contact-person", OrganisationKind.CARE_INSTITUTION), FlatCase.trial(SOMEBODY));

        assertThat(acts.file(id).headTenant()).contains(town.the(OrganisationKind.CARE_INSTITUTION));
        Refused.with(
                "not-such-an-organisation",
                "applicant",
                () -> acts.applied(
                        town.somebody("contact-person", OrganisationKind.HOUSING_COMPANY),
                        FlatCase.trial("198001082380")));
    }

    @Test
    @Shows({"S-55", "A-66"})
    void a_trial_flat_is_for_one_named_person_who_has_one_open_case() {
        acts.applied(FlatCase.trial(SOMEBODY));

        Refused.with("already-open", () -> acts.applied(FlatCase.trial(SOMEBODY)));
        Refused.with("person-needed", "person", () -> acts.applied(nobody(FlatCase.trial(SOMEBODY))));
    }

    @Test
    @Shows({"S-56", "A-49"})
    void what_an_application_for_a_trial_flat_should_describe_and_does_not_is_named() {
        CaseId id = acts.applied(new NewFlatApplication(
                Programme.TRIAL,
                Optional.of(FlatCase.person(SOMEBODY)),
                Map.of(ApplicationPart.BACKGROUND, "Kort bakgrund", ApplicationPart.ABILITY, "  ")));

        assertThat(read(id).missing())
                .isEqualTo(Set.of(
                        ApplicationPart.REHABILITATION,
                        ApplicationPart.ACTION_PLAN,
                        ApplicationPart.ABILITY,
                        ApplicationPart.RESPONSIBILITY));
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationPart.class,
            names = {"TARGET_GROUP", "FOLLOW_UP", "PLANNING", "RESPONSIBILITY"})
    @Shows({"S-54", "A-49"})
    void an_application_for_a_training_flat_describes_all_four_parts(ApplicationPart left) {
        Map<ApplicationPart, String> parts = FlatCase.training().parts();
        Map<ApplicationPart, String> three = new EnumMap<>(parts);
        three.remove(left);

        Refused.with(
                "part-not-described",
                "parts",
                () -> acts.applied(new NewFlatApplication(Programme.TRAINING, Optional.empty(), three)));
        assertThat(town.count("housing_case")).isZero();
    }

    @Test
    @Shows("S-54")
    void all_parts_that_an_application_for_a_training_flat_lacks_are_named_at_once() {
        Map<ApplicationPart, String> parts =
                Map.of(ApplicationPart.PLANNING, "Planering", ApplicationPart.FOLLOW_UP, " ");

        assertThatThrownBy(() -> acts.applied(new NewFlatApplication(Programme.TRAINING, Optional.empty(), parts)))
                .isInstanceOfSatisfying(
                        FlatApplicationRefusal.PartNotDescribed.class, refusal -> assertThat(refusal.factsInWords())
                                .containsEntry("parts", "TARGET_GROUP, FOLLOW_UP, RESPONSIBILITY"));
    }

    @Test
    @Shows("S-54")
    void an_application_for_a_training_flat_tells_nobodys_background() {
        Map<ApplicationPart, String> more = new EnumMap<>(FlatCase.training().parts());
        more.put(ApplicationPart.BACKGROUND, "Någons bakgrund");

        Refused.with(
                "part-not-asked",
                "parts",
                () -> acts.applied(new NewFlatApplication(Programme.TRAINING, Optional.empty(), more)));
        assertThat(town.count("housing_case")).isZero();
    }

    @Test
    @Shows("S-54")
    void a_training_flat_is_not_bound_to_a_person() {
        CaseId id = acts.applied(FlatCase.training());
        CaseId another = acts.applied(FlatCase.training());

        assertThat(acts.file(id).person()).isEmpty();
        assertThat(another).isNotEqualTo(id);
        Refused.with(
                "person-not-named-yet",
                "person",
                () -> acts.applied(new NewFlatApplication(
                        Programme.TRAINING,
                        Optional.of(FlatCase.person(SOMEBODY)),
                        FlatCase.training().parts())));
    }

    @Test
    void nobody_applies_so_for_a_home_first() {
        Refused.with(
                "not-applied-for",
                "programme",
                () -> acts.applied(new NewFlatApplication(
                        Programme.HOUSING_FIRST, Optional.of(FlatCase.person(SOMEBODY)), Map.of())));
    }

    @Test
    @Shows("S-57")
    void a_granted_application_is_watched_from_the_same_day() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));
        acts.ruled(id, true, "");

        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(town.deadlines()).containsExactly("T-36 MET 2026-11-16");
        assertThat(read(id).ruling()).contains(new Ruling(true, Town.START, Optional.empty()));
        assertThat(town.told()).anySatisfy(event -> assertThat(event).isInstanceOf(Ruled.class));
        assertThat(letters()).isEqualTo(1);
        Refused.with("not-done-in-this-state", () -> acts.ruled(id, true, ""));
    }

    @Test
    @Shows("S-57")
    void a_refusal_has_a_reason_and_ends_the_case() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));

        Refused.with("missing-part", "reason", () -> acts.ruled(id, false, ""));
        acts.ruled(id, false, "Behandlingen bekostas inte av staden.");

        assertThat(acts.state(id)).isEqualTo(CaseState.REFUSED);
        assertThat(acts.applied(FlatCase.trial(SOMEBODY))).as("may apply again").isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11-13, 2026-11-16", "2026-12-18, 2027-01-05, 2027-01-08"})
    @Shows({"T-36", "A-06"})
    void the_agency_rules_in_ten_working_days(LocalDate received, LocalDate warned, LocalDate due) {
        RulingPolicy policy = RulingPolicy.TRIAL_AND_TRAINING.on(received).rule();

        assertThat(policy.watch(received).warnOn()).isEqualTo(warned);
        assertThat(policy.watch(received).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest(name = "received on {0}")
    @CsvSource({"2026-11-03, 2026-11-17, 2002-01-01", "2026-11-04, 2026-11-25, 2026-11-04"})
    @Shows({"T-36", "A-06"})
    void from_the_day_on_the_agency_has_the_time_that_the_city_has_set(
            LocalDate day, LocalDate due, LocalDate version) {
        town.decides(new RulingPolicy.RulingTime(), 15, LocalDate.of(2026, 11, 4));
        town.itIs(day);
        acts.applied(FlatCase.trial(SOMEBODY));
        town.itIs(LocalDate.of(2026, 11, 5));

        assertThat(town.kept("T-36")).containsExactly(due + " by " + version);
        assertThat(town.computed(RulingDue.class)).isEqualTo(town.kept("T-36"));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(FlatApplicationRefusal.class);
    }

    private static NewFlatApplication nobody(NewFlatApplication application) {
        return new NewFlatApplication(application.programme(), Optional.empty(), application.parts());
    }

    private FlatApplicationView read(CaseId id) {
        return town.as(
                acts.contactPerson(),
                "flat-application.read",
                FlatApplications.class,
                applications -> applications.get(id));
    }

    private long letters() {
        return Stores.sql(town.database())
                .one("select count(*) from kernel.outbox where kind = 'application-ruled'", row -> row.getLong(1))
                .orElseThrow();
    }
}
