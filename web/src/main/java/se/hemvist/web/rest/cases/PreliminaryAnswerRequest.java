package se.hemvist.web.rest.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.PreliminaryAnswer;
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
     * @param code      of the city's own unit; left out for a framework supplier, whom the case officer chooses
     * @param deviation why it is not what the house proposes by the volume goals; needed then
     */
    public record Provider(
            @NotNull ProviderKind kind, @Nullable String code, @Nullable @Size(max = 1000) String deviation) {

        /** The way; why is about a person. */
        @Override
        public String toString() {
            return "Provider[" + kind + "]";
        }
    }

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
                chosen.kind(),
                Optional.ofNullable(chosen.code()).map(code -> codes.idOf(code, "/provider/code")),
                Optional.ofNullable(chosen.deviation()));
    }

    /** Yes or no; the reason is about a person. */
    @Override
    public String toString() {
        return "PreliminaryAnswerRequest[" + yes + "]";
    }
}
