package se.hemvist;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.actor.NeedToKnow;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Every use case is an operation, and the table of access says of every operation who does it and why. */
class OperationsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(new ModulesTest.WrittenHere())
            .importPackages("se.hemvist");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        OperationRules.USE_CASES_ARE_OPERATIONS,
                        OperationRules.OPERATIONS_ARE_USE_CASES,
                        OperationRules.OPERATIONS_ASK_FOR_LEAVE,
                        OperationRules.CORRECTIONS_CORRECT_SOMETHING,
                        OperationRules.THE_SYSTEM_S_HANDS_ARE_THE_JOBS_ALONE)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nobody_goes_past_the_table(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    @Shows({"G-02", "G-05"})
    void every_operation_says_which_role_does_it() {
        assertThat(OperationRules.namedBy(PRODUCT))
                .hasSizeGreaterThan(50)
                .isSubsetOf(OperationRules.namedBy(NeedToKnow.ofTheHouse()));
    }

    @Test
    void the_table_speaks_of_no_operation_that_is_not_there() {
        assertThat(OperationRules.namedBy(NeedToKnow.ofTheHouse())).isSubsetOf(OperationRules.namedBy(PRODUCT));
    }

    @Test
    void an_operation_without_a_row_is_found() {
        JavaClasses offences = new ClassFileImporter().importPackages("se.hemvist.intake.party");

        assertThat(OperationRules.namedBy(offences)).contains("organisation.forget");
        assertThat(NeedToKnow.ofTheHouse().knows("organisation.forget")).isFalse();
    }
}
