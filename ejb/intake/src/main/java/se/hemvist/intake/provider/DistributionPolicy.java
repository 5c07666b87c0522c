package se.hemvist.intake.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Which way the support is proposed to be given, by the volume goals: the one that would lie furthest behind its goal, the
 * choice at hand counted. The source gives neither figures nor a way to weigh them. The day of the choice governs.
 *
 * @param whereEqual proposed where both lie equally far behind
 */
record DistributionPolicy(ProviderKind whereEqual) {

    static final Effective<DistributionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new DistributionPolicy(ProviderKind.OWN),
            Source.goteborg("Remiss").readAs("A-18"));

    private static final int WHOLE = 100;

    /**
     * The proposal for the next choice; none where no goals are in force.
     *
     * @param percents the goals in force, by kind
     * @param chosen   how often each kind has been chosen in the year
     */
    Optional<Proposal> propose(Map<ProviderKind, Integer> percents, Map<ProviderKind, Long> chosen) {
        int own = percents.getOrDefault(ProviderKind.OWN, 0);
        int framework = percents.getOrDefault(ProviderKind.FRAMEWORK, 0);
        if (own + framework == 0) {
            return Optional.empty();
        }
        long ownChosen = chosen.getOrDefault(ProviderKind.OWN, 0L);
        long frameworkChosen = chosen.getOrDefault(ProviderKind.FRAMEWORK, 0L);
        long next = ownChosen + frameworkChosen + 1;
        long ahead = behind(own, ownChosen, next) - behind(framework, frameworkChosen, next);
        return Optional.of(new Proposal(kind(ahead), own, framework, ownChosen, frameworkChosen));
    }

    private ProviderKind kind(long ownFurtherBehind) {
        if (ownFurtherBehind == 0) {
            return whereEqual;
        }
        return ownFurtherBehind > 0 ? ProviderKind.OWN : ProviderKind.FRAMEWORK;
    }

    /** In hundredths of a choice. */
    private static long behind(int percent, long chosen, long choices) {
        return percent * choices - WHOLE * chosen;
    }
}
