package se.hemvist.intake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.ReferralRefusal.CriteriaDisagree;

/** The coordinator's answer, as it is kept; which criteria were not met stands beside it. */
@Embeddable
record AnswerGiven(
        @Column(name = "answered_on") LocalDate on,
        @Column(name = "answer_yes") Boolean yes,
        @Column(name = "flat_expected_on") @Nullable LocalDate flatExpectedOn,
        @Column(name = "answer_reason") String reason,
        @Column(name = "provider_kind") @Enumerated(EnumType.STRING) @Nullable ProviderKind providerKind) {

    /**
     * @throws CriteriaDisagree                            for a yes although criteria are not met
     * @throws ReferralRefusal.FlatNotInReasonableTime     for a yes although the flat is too far off
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart for a yes without a day for the flat or a provider,
     *     the city's own without saying which unit, or a no without a reason
     */
    static AnswerGiven of(PreliminaryAnswer answer, PreliminaryAnswerPolicy policy, LocalDate on) {
        if (answer.yes()) {
            requireAgreement(answer.criteriaNotMet());
            policy.requireReasonable(Input.given(answer.flatExpectedOn(), "flatExpectedOn"), on);
            requireProvider(Input.given(answer.provider(), "provider"));
        } else {
            Input.text(answer.reason(), "reason");
        }
        return new AnswerGiven(
                on,
                answer.yes(),
                answer.flatExpectedOn().orElse(null),
                answer.reason().strip(),
                answer.provider().map(ProviderChoice::kind).orElse(null));
    }

    PreliminaryAnswer answer(Set<Criterion> criteriaNotMet, @Nullable UUID provider) {
        Optional<OrganisationId> chosen = Optional.ofNullable(provider).map(OrganisationId::new);
        return new PreliminaryAnswer(
                yes,
                criteriaNotMet,
                Optional.ofNullable(flatExpectedOn),
                reason,
                Optional.ofNullable(providerKind).map(kind -> new ProviderChoice(kind, chosen)));
    }

    private static void requireAgreement(Set<Criterion> notMet) {
        if (!notMet.isEmpty()) {
            throw new CriteriaDisagree(notMet);
        }
    }

    private static void requireProvider(ProviderChoice choice) {
        if (choice.kind() == ProviderKind.OWN) {
            Input.given(choice.provider(), "provider");
        }
    }

    /** Yes or no and when; the reason is about a person. */
    @Override
    public String toString() {
        return "AnswerGiven[" + yes + ", " + on + "]";
    }
}
