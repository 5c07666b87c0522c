package se.hemvist.intake.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a person is homeless (hemlöshetssituation).
 *
 * @param since       the first day of the homelessness
 * @param dischargeOn the day the person leaves the institution; needed in situation 2 only
 * @param homeAfter   whether a home waits then; needed in situation 2 only
 * @param atRisk      whether the person risks being in situation 1 or 2 soon; needed in situations 3 and 4
 */
@Embeddable
public record Homelessness(
        @Enumerated(EnumType.STRING) Situation situation,
        @Column(name = "homeless_since") LocalDate since,
        @Column(name = "discharge_on") @Nullable LocalDate dischargeOn,
        @Column(name = "home_after") @Nullable Boolean homeAfter,
        @Column(name = "at_risk") boolean atRisk) {

    /** The four situations of the National Board of Health and Welfare (Socialstyrelsen). */
    public enum Situation {
        /** Acute homelessness (akut hemlöshet). */
        ACUTE(1),
        /** In an institution or supported living, to be discharged without a home (institutionsvistelse). */
        INSTITUTION(2),
        /** In a long-term solution of the municipality's (långsiktiga boendelösningar). */
        LONG_TERM_SOLUTION(3),
        /** In something short-term of one's own (eget ordnat kortsiktigt boende). */
        OWN_SHORT_TERM(4);

        private final int code;

        Situation(int code) {
            this.code = code;
        }

        /** The number by which the National Board knows it. */
        public int code() {
            return code;
        }

        /**
         * The situation by its number.
         *
         * @throws CriteriaRefusal.UnknownSituation unless it is 1 to 4
         */
        public static Situation of(int code) {
            for (Situation situation : values()) {
                if (situation.code == code) {
                    return situation;
                }
            }
            throw new CriteriaRefusal.UnknownSituation();
        }
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "Homelessness";
    }
}
