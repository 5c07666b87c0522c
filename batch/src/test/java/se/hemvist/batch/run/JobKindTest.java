package se.hemvist.batch.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.proof.Tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JobKindTest {

    private static final Path DEFINITIONS = Tree.root().resolve("batch/src/main/resources/META-INF/batch-jobs");

    @ParameterizedTest
    @EnumSource
    void each_is_defined_under_its_name_and_told_its_period_under_that_name(JobKind kind) throws Exception {
        String job = key(kind).job();
        String definition = Files.readString(DEFINITIONS.resolve(job + ".xml"));

        assertThat(definition).contains("<job id=\"" + job + "\"", "#{jobParameters['" + kind.period() + "']}");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_tells_of_which_it_is_and_when_its_period_ends(JobKind kind) {
        JobKey key = key(kind);

        assertThat(JobKind.of(key)).isEqualTo(kind);
        assertThat(kind.lastDay(key.key())).isEqualTo("2028-02-29");
    }

    @Test
    void there_are_no_others() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobKind.of(new JobKey("year", "2028")))
                .withMessage("year");
    }

    private static JobKey key(JobKind kind) {
        return switch (kind) {
            case NIGHT -> JobKind.night(LocalDate.of(2028, 2, 29));
            case MONTH -> JobKind.month(YearMonth.of(2028, 2));
        };
    }
}
