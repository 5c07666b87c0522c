package se.hemvist.intake.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * How long there is to choose by an offer, kept as it was when the offer was made.
 *
 * @param from   the first day of the version that said so
 * @param source where that is written or decided
 */
@Embeddable
record TimeGiven(
        @Column(name = "choice_days") int workingDays,
        @Column(name = "choice_rule_from") LocalDate from,
        @Column(name = "choice_rule_source") String source) {

    static TimeGiven by(Version<ChoicePolicy> terms) {
        return new TimeGiven(
                terms.rule().workingDays(), terms.from(), terms.source().toString());
    }

    /** The version again; all but the days is as the house has it. */
    Version<ChoicePolicy> asOf(Version<ChoicePolicy> house) {
        Source by = house.source().toString().equals(source) ? house.source() : Source.decided(source);
        return new Version<>(house.rule().lasting(workingDays), from, by, false);
    }
}
