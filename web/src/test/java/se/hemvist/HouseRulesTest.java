package se.hemvist;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of the house bites: classes that offend against it are found. */
class HouseRulesTest {

    private static final JavaClasses OFFENCES = new ClassFileImporter()
            .importPackages("se.hemvist")
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "offences", type -> type.getName().contains("Offences")));

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("modules", HouseRules.MODULES_DEPEND_UPSTREAM, "KernelOffences"),
                Arguments.of("plan", HouseRules.PACKAGES_ARE_THOSE_OF_THE_PLAN, "MiscOffences"),
                Arguments.of("cycles", HouseRules.NO_CYCLES, "PartyOffences"),
                Arguments.of("entities", HouseRules.ENTITIES_STAY_IN_THEIR_PACKAGE, "PublicEntity"),
                Arguments.of("setters", HouseRules.ENTITIES_HAVE_VERBS_NOT_SETTERS, "setName"),
                Arguments.of("repositories", HouseRules.REPOSITORIES_STAY_IN_THEIR_PACKAGE, "PublicRepository"),
                Arguments.of("persistence", HouseRules.PERSISTENCE_IS_FOR_ENTITIES_AND_REPOSITORIES, "Nosy"),
                Arguments.of("use cases", HouseRules.USE_CASES_LEAVE_TABLES_TO_REPOSITORIES, "UseCaseWithTables"),
                Arguments.of("tables", HouseRules.TABLES_ARE_THE_CONTEXT_S_OWN, "PublicEntity"),
                Arguments.of("edges", HouseRules.EDGES_HAVE_NO_SQL, "WebOffences"),
                Arguments.of("today", HouseRules.TIME_IS_AN_ARGUMENT, "LocalDate.now"),
                Arguments.of("clock", HouseRules.TIME_IS_AN_ARGUMENT, "Clock.systemUTC"),
                Arguments.of("millis", HouseRules.TIME_IS_AN_ARGUMENT, "currentTimeMillis"),
                Arguments.of("names", HouseRules.NAMES_SAY_THE_WORK, "PartyOffences$Helper"),
                Arguments.of("dates", HouseRules.NO_OLD_DATES, "java.util.Date"),
                Arguments.of("timers", HouseRules.TIMERS_STAND_TOGETHER, "WebOffences.atTwo"),
                Arguments.of("console", HouseRules.NO_CONSOLE, "System.out"),
                Arguments.of("operations", OperationRules.USE_CASES_ARE_OPERATIONS, "UseCaseWithTables.unguarded"),
                Arguments.of("use case", OperationRules.OPERATIONS_ARE_USE_CASES, "Nosy.look"),
                Arguments.of("leave", OperationRules.OPERATIONS_ASK_FOR_LEAVE, "UseCaseWithTables.forgetsToAsk"),
                Arguments.of("system", OperationRules.THE_SYSTEM_S_HANDS_ARE_THE_JOBS_ALONE, "SystemHand"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void an_offence_is_found(String what, ArchRule rule, String offender) {
        assertThat(rule.evaluate(OFFENCES).getFailureReport().toString()).contains(offender);
    }

    @Test
    void a_package_that_looks_ahead_is_found() {
        assertThat(HouseRules.packagesInOrder()
                        .filter(rule -> rule.evaluate(OFFENCES).hasViolation()))
                .hasSize(1);
    }
}
