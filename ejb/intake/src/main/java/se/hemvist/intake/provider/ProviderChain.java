package se.hemvist.intake.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How it was decided who gives the support, and how far a supplier has been chosen.
 *
 * @param proposal what the house proposed; none where no goals were in force
 * @param steps    those that have been taken; none with the city's own unit
 */
public record ProviderChain(
        ProviderChoice choice, LocalDate decidedOn, Optional<Proposal> proposal, Map<ChainStep, StepTaken> steps) {

    public ProviderChain {
        steps = Map.copyOf(steps);
    }

    /** The same for those who may not read why it deviates. */
    ProviderChain withoutDeviation() {
        ProviderChoice bare = new ProviderChoice(choice.kind(), choice.provider(), Optional.empty());
        return new ProviderChain(bare, decidedOn, proposal, steps);
    }
}
