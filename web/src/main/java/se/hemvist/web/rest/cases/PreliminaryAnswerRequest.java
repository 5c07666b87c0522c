package se.hemvist.web.rest.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.Criterion;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.referral.PreliminaryAnswer.ProviderChoice;
import se.hemvist.intake.referral.PreliminaryAnswer.ProviderKind;
import se.hemvist.web.rest.input.OrganisationCodes;

/** The coordinator's answer to a referral (förhandsbesked), as it is sent. */
public record PreliminaryAnswerRequest(
        @NotNull Boolean yes,
        @NotNull Set<@NotNull Criterion> criteriaNotMet,
        @Nullable LocalDate flatExpectedOn,
        @NotNull @Size(max = 4000) String reason,
        @Nullable @Valid Provider provider) {

    /**
     * Who will give the support.
     *
     * @param code the organisation's; may be left out until a framework supplier has been chosen
     */
    public record Provider(@NotNull ProviderKind kind, @Nullable String code) {}

    PreliminaryAnswer read(OrganisationCodes codes) {
        return new PreliminaryAnswer(
                yes,
                criteriaNotMet,
                Optional.ofNullable(flatExpectedOn),
                reason,
                Optional.ofNullable(provider).map(chosen -> choice(chosen, codes)));
    }

    private static ProviderChoice choice(Provider chosen, OrganisationCodes codes) {
        return new ProviderChoice(
                chosen.kind(), Optional.ofNullable(chosen.code()).map(code -> codes.idOf(code, "/provider/code")));
    }

    /** Yes or no; the reason is about a person. */
    @Override
    public String toString() {
        return "PreliminaryAnswerRequest[" + yes + "]";
    }
}
