package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Input;

/** A decision that social services have made. */
public record NewDecision(DecisionKind kind, DecisionResult result, Making made, Terms terms, Particulars particulars) {

    /** One of whose document nothing more is said. */
    public NewDecision(DecisionKind kind, DecisionResult result, Making made, Terms terms) {
        this(kind, result, made, terms, Particulars.NONE);
    }

    /**
     * The last day of one in favour, if it has one.
     *
     * @throws DecisionRefusal                                       if it runs on terms that it may not
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it ends before it is made
     */
    Optional<LocalDate> lastDay() {
        LocalDate decidedOn = made.decidedOn();
        if (result == DecisionResult.REFUSED) {
            return Optional.empty();
        }
        return switch (kind) {
            case SUPPORT ->
                Optional.of(SupportDecisionPolicy.HOUSING_FIRST
                        .on(decidedOn)
                        .ask(policy -> policy.require(terms, decidedOn)));
            case HOUSING, OUTCOME -> terms.validTo().map(last -> Input.notBefore(decidedOn, last, "validTo"));
        };
    }

    /**
     * How a decision was made.
     *
     * @param delegate       who decided, by title or by the number in the order of delegation
     * @param externalNumber its number in the social administration's own system
     */
    @Embeddable
    public record Making(
            @Column(name = "decided_on") LocalDate decidedOn,
            String delegate,
            String reasons,
            @Column(name = "external_number") String externalNumber) {

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Making[" + decidedOn + "]";
        }
    }

    /**
     * On which terms a decision runs.
     *
     * @param reviewProviso whether it may be reviewed while it runs (omprövningsförbehåll)
     * @param validTo       its last day; for the home left out until further notice; for the support it is computed,
     *     and if given must be the same
     */
    public record Terms(boolean reviewProviso, Optional<LocalDate> validTo) {}

    /** By what the person lives in the home; the person is told which (JO 416-2016). */
    public enum BasisOfLiving {
        /** A lease. */
        LEASE,
        /** This decision alone. */
        DECISION_ONLY
    }

    /**
     * What else stands in the document.
     *
     * @param delegation    the number of the delegation by which it was decided
     * @param hearing       what the person was told before and answered; a decision against needs it
     * @param ownView       how the person sees it, in the person's words
     * @param basisOfLiving what the person was told to live by; of a home only
     * @param appealNotice  whether it says how it is appealed; a decision against must
     */
    public record Particulars(
            Optional<String> delegation,
            Optional<Hearing> hearing,
            Optional<String> ownView,
            Optional<BasisOfLiving> basisOfLiving,
            boolean appealNotice) {

        /** Nothing more. */
        public static final Particulars NONE =
                new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

        /** Of a decision against: the person was heard, and is told how to appeal. */
        public static Particulars heard(Hearing hearing) {
            return new Particulars(Optional.empty(), Optional.of(hearing), Optional.empty(), Optional.empty(), true);
        }

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Particulars[" + hearing + ", " + basisOfLiving + "]";
        }
    }
}
