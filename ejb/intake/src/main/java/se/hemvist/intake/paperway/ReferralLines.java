package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Occurrence.RuleUse;
import se.hemvist.kernel.rule.Version;

/**
 * What a referral says in the timeline of the case that it opens: the need was assessed, and the referral came.
 *
 * @param assessedOn     the day on which the assessment was filled in
 * @param criteriaFrom   names the version of the criteria
 * @param criteriaSource where they are written
 */
@Embeddable
public record ReferralLines(
        @Column(name = "assessed_on") LocalDate assessedOn,
        @Column(name = "criteria_from") LocalDate criteriaFrom,
        @Column(name = "criteria_source") String criteriaSource) {

    /** Of an assessment that was filled in that day, by these criteria. */
    public static ReferralLines of(LocalDate assessedOn, Version<?> criteria) {
        return new ReferralLines(assessedOn, criteria.from(), criteria.source().toString());
    }

    /** The need was assessed. */
    public Occurrence assessed() {
        RuleUse rule = new RuleUse("TargetGroup", criteriaFrom, criteriaSource);
        return new Occurrence("assessed", assessedOn, Optional.of(rule), Optional.empty());
    }

    /** The referral came that day. */
    public static Occurrence received(LocalDate on) {
        return Occurrence.of("referral-received", on);
    }
}
