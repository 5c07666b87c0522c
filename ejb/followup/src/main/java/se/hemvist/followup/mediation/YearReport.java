package se.hemvist.followup.mediation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The mediated trial and training flats of a year, beside the year before and the goal.
 *
 * @param countedOn the day on which it was counted; of a year that is not over, the flats so far
 */
public record YearReport(int year, LocalDate countedOn, YearCount mediated, YearCount before, int goal) {

    /**
     * The flats of one year.
     *
     * @param here      those signed for in this house
     * @param published those of before it was there, as published elsewhere
     */
    public record YearCount(long here, Optional<PublishedFigure> published) {

        public long total() {
            return here + published.map(PublishedFigure::count).orElse(0L);
        }

        /** Whether anything is known of the year. */
        boolean isKnown() {
            return here > 0 || published.isPresent();
        }
    }

    /** How many more than the year before, or fewer; nothing if nothing is known of one of them. */
    public OptionalLong change() {
        return isKnown() && before.isKnown()
                ? OptionalLong.of(mediated.total() - before.total())
                : OptionalLong.empty();
    }

    /** In whole percent, half of one upwards; nothing if nothing is known of the year. */
    public OptionalLong percentOfGoal() {
        return isKnown() ? OptionalLong.of(inPercent()) : OptionalLong.empty();
    }

    /** The year that it is counted in is known, though nothing may have been signed in it yet. */
    private boolean isKnown() {
        return mediated.isKnown() || year == countedOn.getYear();
    }

    private long inPercent() {
        return BigDecimal.valueOf(mediated.total() * 100)
                .divide(BigDecimal.valueOf(goal), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
