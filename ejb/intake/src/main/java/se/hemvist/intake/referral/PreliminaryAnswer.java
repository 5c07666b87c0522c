package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.provider.ProviderChoice;

/**
 * The coordinator's answer to a referral (förhandsbesked).
 *
 * @param criteriaNotMet what did not agree with the target group; empty if all did
 * @param flatExpectedOn the day by which a flat is expected; needed for a yes
 * @param reason         needed for a no; may be blank for a yes
 * @param provider       who will give the support; needed for a yes
 */
public record PreliminaryAnswer(
        boolean yes,
        Set<Criterion> criteriaNotMet,
        Optional<LocalDate> flatExpectedOn,
        String reason,
        Optional<ProviderChoice> provider) {

    public PreliminaryAnswer {
        criteriaNotMet = Set.copyOf(criteriaNotMet);
    }

    /** Yes or no; the reason is about a person. */
    @Override
    public String toString() {
        return "PreliminaryAnswer[" + yes + "]";
    }
}
