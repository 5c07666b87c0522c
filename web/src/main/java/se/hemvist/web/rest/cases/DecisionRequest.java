package se.hemvist.web.rest.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision;

/** A decision (beslut) that social services have made, as it is sent. */
public record DecisionRequest(
        @NotNull DecisionKind kind,
        @NotNull DecisionResult result,
        @NotNull @Valid Making made,
        @NotNull @Valid Terms terms,
        @Nullable @Valid Particulars document) {

    /**
     * How it was made.
     *
     * @param delegate       who decided, by title or by the number in the order of delegation
     * @param externalNumber its number in the social administration's own system
     */
    public record Making(
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 200) String delegate,
            @NotBlank @Size(max = 4000) String reasons,
            @NotBlank @Size(max = 50) String externalNumber) {

        /** The day only; the reasons are about a person. */
        @Override
        public String toString() {
            return "Making[" + decidedOn + "]";
        }
    }

    /**
     * On which terms it runs.
     *
     * @param reviewProviso whether it may be reviewed while it runs (omprövningsförbehåll)
     * @param validTo       its last day; for the support it is computed and may be left out
     */
    public record Terms(@NotNull Boolean reviewProviso, @Nullable LocalDate validTo) {}

    /**
     * What else stands in the document.
     *
     * @param delegation    the number of the delegation by which it was decided
     * @param communication what the person was told before and answered; a decision against needs it
     * @param ownView       how the person sees it
     * @param basisOfLiving what the person was told to live by
     * @param appealNotice  whether it says how it is appealed; a decision against must
     */
    public record Particulars(
            @Nullable @Size(min = 1, max = 100) String delegation,
            @Nullable @Valid Communication communication,
            @Nullable @Size(min = 1, max = 4000) String ownView,
            NewDecision.@Nullable BasisOfLiving basisOfLiving,
            @NotNull Boolean appealNotice) {

        NewDecision.Particulars read() {
            return new NewDecision.Particulars(
                    Optional.ofNullable(delegation),
                    Optional.ofNullable(communication).map(Communication::read),
                    Optional.ofNullable(ownView),
                    Optional.ofNullable(basisOfLiving),
                    appealNotice);
        }

        /** By what the person lives; the rest is about a person. */
        @Override
        public String toString() {
            return "Particulars[" + basisOfLiving + "]";
        }
    }

    /**
     * What the person was told of the material and answered (kommunicering), or which exception is used and why.
     */
    public record Communication(
            @Nullable LocalDate communicatedOn,
            @Nullable @Size(max = 4000) String answer,
            Hearing.@Nullable Exemption exception,
            @Nullable @Size(max = 1000) String ground) {

        /** As the house knows it. */
        public Hearing read() {
            return new Hearing(communicatedOn, answer, exception, ground);
        }

        /** When, or by which exception; the words are the person's. */
        @Override
        public String toString() {
            return "Communication[" + communicatedOn + ", " + exception + "]";
        }
    }

    NewDecision read() {
        return new NewDecision(
                kind,
                result,
                new NewDecision.Making(made.decidedOn(), made.delegate(), made.reasons(), made.externalNumber()),
                new NewDecision.Terms(terms.reviewProviso(), Optional.ofNullable(terms.validTo())),
                Optional.ofNullable(document).map(Particulars::read).orElse(NewDecision.Particulars.NONE));
    }

    /** Nothing of what was written about the person. */
    @Override
    public String toString() {
        return "DecisionRequest[" + kind + ", " + result + "]";
    }
}
