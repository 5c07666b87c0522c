package se.hemvist.web.rest.providers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ChainStep;
import se.hemvist.intake.provider.ProviderChain;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.provider.StepTaken;
import se.hemvist.web.rest.page.Link;

/**
 * How it was decided who gives the support in a case, as it is told.
 *
 * @param proposal what the house proposed; left out where no goals were in force
 * @param steps    of the choice of a framework supplier, in their order, as far as it has come
 */
public record SupplierChainAnswer(
        LocalDate decidedOn,
        Choice choice,
        VolumeStandingAnswer.@Nullable Proposed proposal,
        List<Step> steps,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Which way, and by whom once that is chosen.
     *
     * @param deviation why it is not what was proposed; left out for those who may not read it
     */
    public record Choice(ProviderKind kind, @Nullable UUID organisationId, @Nullable String deviation) {

        /** The way; why is about a person. */
        @Override
        public String toString() {
            return "Choice[" + kind + "]";
        }
    }

    /** A step that has been taken, when and by which user. */
    public record Step(ChainStep step, LocalDate takenOn, Instant at, String by) {

        static Step of(Map.Entry<ChainStep, StepTaken> taken) {
            StepTaken how = taken.getValue();
            return new Step(taken.getKey(), how.on(), how.at(), how.by());
        }
    }

    static SupplierChainAnswer of(ProviderChain chain, UriInfo uri) {
        return new SupplierChainAnswer(
                chain.decidedOn(),
                new Choice(
                        chain.choice().kind(),
                        chain.choice().provider().map(OrganisationId::value).orElse(null),
                        chain.choice().deviation().orElse(null)),
                chain.proposal().map(VolumeStandingAnswer.Proposed::of).orElse(null),
                chain.steps().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Step::of)
                        .toList(),
                Link.self(uri));
    }
}
