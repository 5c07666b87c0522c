package se.hemvist.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.assessment.AbilityPoint;
import se.hemvist.intake.assessment.ConditionAnswer;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.Funding;
import se.hemvist.intake.assessment.Funding.Paid;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.PersonalAssessment;
import se.hemvist.intake.assessment.PersonalAssessment.Ability;
import se.hemvist.intake.assessment.PersonalAssessment.Care;
import se.hemvist.intake.assessment.PersonalAssessment.GroupAnswers;
import se.hemvist.intake.assessment.SupportNeed;
import se.hemvist.intake.assessment.Treatment;
import se.hemvist.intake.assessment.Treatment.Arranger;

/** An assessment in which all is in order: completed treatment for misuse, paid for by the city; or another, step by step. */
public final class AnAssessment {

    public static final String REASONS = "Behöver en fast punkt efter behandlingen.";

    private static final LocalDate BEGUN = LocalDate.of(2025, 9, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 8, 31);

    private final Map<AbilityPoint, Finding> points = new EnumMap<>(AbilityPoint.class);
    private final Map<String, ConditionAnswer> conditions = new HashMap<>();
    private Funding funding = new Funding(Paid.TREATMENT, Payer.CITY, null);
    private List<Treatment> treatments = List.of(treatment(Arranger.DISTRICT, ENDED, Finding.YES));
    private String group = "MISUSE";
    private SupportNeed need = SupportNeed.USUAL;
    private String reasons = REASONS;

    private AnAssessment() {
        for (AbilityPoint point : AbilityPoint.values()) {
            points.put(point, Finding.YES);
        }
    }

    public static AnAssessment inOrder() {
        return new AnAssessment()
                .answering("TREATMENT_COMPLETED", Finding.YES)
                .answering("STABLE_IN_REHABILITATION", Finding.YES);
    }

    /** Of another group, with nothing answered yet. */
    public static AnAssessment ofGroup(String code) {
        AnAssessment assessment = new AnAssessment();
        assessment.group = code;
        return assessment;
    }

    /** Who has had no treatment: what is paid for is the support. */
    public AnAssessment withoutTreatment() {
        treatments = List.of();
        return paid(Paid.SUPPORT, funding.paidBy());
    }

    public AnAssessment treated(Treatment... given) {
        treatments = List.of(given);
        return this;
    }

    public static Treatment treatment(Arranger arrangedBy, @Nullable LocalDate to, Finding completed) {
        return new Treatment("Exempelhemmet", arrangedBy, BEGUN, to, completed);
    }

    public AnAssessment paidBy(Payer payer) {
        return paid(funding.paidFor(), payer);
    }

    public AnAssessment paid(Paid paidFor, Payer payer) {
        funding = new Funding(paidFor, payer, payer == Payer.OTHER ? "Exempelkommunen" : null);
        return this;
    }

    public AnAssessment answering(String condition, Finding answer) {
        conditions.put(condition, ConditionAnswer.of(answer));
        return this;
    }

    public AnAssessment answering(String condition, ConditionAnswer answer) {
        conditions.put(condition, answer);
        return this;
    }

    public AnAssessment managing(AbilityPoint point, Finding answer) {
        points.put(point, answer);
        return this;
    }

    public AnAssessment needing(SupportNeed needed) {
        need = needed;
        return this;
    }

    public AnAssessment because(String why) {
        reasons = why;
        return this;
    }

    public PersonalAssessment made() {
        return new PersonalAssessment(
                new Care(funding, treatments),
                new GroupAnswers(group, conditions),
                new Ability(points, "Besök varje vecka."),
                need,
                reasons);
    }
}
