package se.hemvist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of the house, asked of every class of the product. */
@AnalyzeClasses(
        packages = "se.hemvist",
        importOptions = {ImportOption.DoNotIncludeTests.class, ModulesTest.WrittenHere.class})
class ModulesTest {

    @ArchTest
    static final ArchRule modules_depend_only_upstream = HouseRules.MODULES_DEPEND_UPSTREAM;

    @ArchTest
    static final ArchRule packages_are_those_of_the_plan = HouseRules.PACKAGES_ARE_THOSE_OF_THE_PLAN;

    @ArchTest
    static final ArchRule there_are_no_cycles = HouseRules.NO_CYCLES;

    @ArchTest
    static final ArchRule entities_stay_in_their_package = HouseRules.ENTITIES_STAY_IN_THEIR_PACKAGE;

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = HouseRules.ENTITIES_HAVE_VERBS_NOT_SETTERS;

    @ArchTest
    static final ArchRule repositories_stay_in_their_package = HouseRules.REPOSITORIES_STAY_IN_THEIR_PACKAGE;

    @ArchTest
    static final ArchRule persistence_is_for_entities_and_repositories =
            HouseRules.PERSISTENCE_IS_FOR_ENTITIES_AND_REPOSITORIES;

    @ArchTest
    static final ArchRule use_cases_leave_tables_to_repositories = HouseRules.USE_CASES_LEAVE_TABLES_TO_REPOSITORIES;

    @ArchTest
    static final ArchRule tables_are_the_context_s_own = HouseRules.TABLES_ARE_THE_CONTEXT_S_OWN;

    @ArchTest
    static final ArchRule edges_have_no_sql = HouseRules.EDGES_HAVE_NO_SQL;

    @ArchTest
    static final ArchRule time_is_an_argument = HouseRules.TIME_IS_AN_ARGUMENT;

    @ArchTest
    static final ArchRule names_say_the_work = HouseRules.NAMES_SAY_THE_WORK;

    @ArchTest
    static final ArchRule there_are_no_old_dates = HouseRules.NO_OLD_DATES;

    @ArchTest
    static final ArchRule timers_stand_together = HouseRules.TIMERS_STAND_TOGETHER;

    @ArchTest
    static final ArchRule nothing_is_printed = HouseRules.NO_CONSOLE;

    @ArchTest
    static void no_package_looks_ahead_in_its_context(JavaClasses product) {
        assertThat(HouseRules.packagesInOrder()).isNotEmpty().allSatisfy(rule -> rule.check(product));
    }

    @ArchTest
    static void every_exception_from_the_clock_rule_is_still_needed(JavaClasses product) {
        assertThat(HouseRules.CLOCK_READERS)
                .allSatisfy(name ->
                        assertThat(product.get(name).getCodeUnitCallsFromSelf()).anyMatch(HouseRules::readsAClock));
    }

    @ArchTest
    static void every_exception_from_the_date_rule_is_still_needed(JavaClasses product) {
        assertThat(HouseRules.OLD_DATE_USERS)
                .allSatisfy(name -> assertThat(product.get(name).getDirectDependenciesFromSelf())
                        .anyMatch(use -> use.getTargetClass().isEquivalentTo(java.util.Date.class)));
    }

    @ArchTest
    static void records_that_hold_what_was_written_of_people_do_not_tell_it(JavaClasses product) {
        List<JavaClass> records = product.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> !type.getPackageName().startsWith("se.hemvist.kernel"))
                .filter(type -> type.getFields().stream()
                        .anyMatch(part -> HouseRules.WRITTEN_OF_PEOPLE.contains(part.getName())))
                .toList();

        assertThat(records)
                .hasSizeGreaterThan(HouseRules.WRITTEN_OF_PEOPLE.size())
                .allSatisfy(type -> assertThat(type.getMethod("toString").getModifiers())
                        .as("%s says all its parts", type.getName())
                        .doesNotContain(JavaModifier.FINAL));
    }

    /** Neither the kernel's fixtures, which come as a jar, nor what is generated from the SOAP contracts. */
    static final class WrittenHere implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar") && !location.contains("/web/soap/wire/");
        }
    }
}
