package se.hemvist.intake.criteria;

/**
 * One criterion as it read when it was answered.
 *
 * @param text   what was asked
 * @param source where the criterion is written
 */
public record CriterionView(Criterion criterion, String text, CriterionAnswer answer, String source) {}
