package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.notice.KnowledgeLimit.Ground;
import se.hemvist.lease.notice.KnowledgeLimit.Since;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was known on each day of twenty years, by the rules of the house and by {@link CalendarOracle}; a crime whose case is
 * over was tried from the day on which it was known.
 */
@Shows("C-12")
class KnowledgeLimitOracleTest {

    /** {@code FIRST} counts from the sooner of the two days, {@code LAST} from the later. */
    private enum Counts {
        KNOWN,
        FIRST,
        LAST
    }

    @ParameterizedTest(name = "{0}: {1} months")
    @CsvSource({
        "VERMIN,          2, KNOWN",
        "AGREED_DUTY,     2, KNOWN",
        "UNLAWFUL_SUBLET, 6, FIRST",
        "UNFAIR_RENT,     6, FIRST",
        "CRIME,           6, LAST"
    })
    void a_ground_is_used_by_the_day_of_the_same_number(Ground ground, int months, Counts counts) {
        CalendarOracle.everyDay((known, on) -> {
            LocalDate later = CalendarOracle.daysOn(known, 40);
            LocalDate fromKnown = CalendarOracle.monthsOn(known, months);
            LocalDate fromLater = CalendarOracle.monthsOn(later, months);

            assertThat(lastDay(ground, known, Optional.empty())).as(on).isEqualTo(fromKnown);
            assertThat(lastDay(ground, known, Optional.of(later)))
                    .as("%s, over later", on)
                    .isEqualTo(counts == Counts.LAST ? fromLater : fromKnown);
            assertThat(lastDay(ground, later, Optional.of(known)))
                    .as("over %s, known later", on)
                    .isEqualTo(counts == Counts.FIRST ? fromKnown : fromLater);
        });
    }

    private static LocalDate lastDay(Ground ground, LocalDate known, Optional<LocalDate> over) {
        return KnowledgeLimit.on(known)
                .rule()
                .lastDay(ground, new Since(known, over.map(tried -> known), over))
                .orElseThrow();
    }
}
