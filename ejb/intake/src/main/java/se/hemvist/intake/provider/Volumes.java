package se.hemvist.intake.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.MadeProviderDecisions.Count;
import se.hemvist.kernel.number.Municipality;

/** What has been chosen in a year, beside the goals in force. */
@ApplicationScoped
class Volumes {

    @Inject
    EnteredGoals goals;

    @Inject
    SignedAgreements agreements;

    @Inject
    MadeProviderDecisions decisions;

    /** As the day's year stands by the end of it, with the goals of the day. */
    VolumeStanding on(Municipality municipality, LocalDate day) {
        Map<OrganisationId, Integer> percents = goals.on(municipality, day);
        Set<OrganisationId> suppliers = agreements.suppliersIn(municipality, day.getYear());
        List<Count> chosen =
                decisions.between(municipality, day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
        List<GoalStanding> providers = providers(percents, chosen).stream()
                .map(provider -> new GoalStanding(
                        provider,
                        suppliers.contains(provider) ? ProviderKind.FRAMEWORK : ProviderKind.OWN,
                        percents.getOrDefault(provider, 0),
                        times(chosen, provider)))
                .toList();
        Map<ProviderKind, Long> byKind = chosen.stream()
                .collect(Collectors.groupingBy(
                        Count::kind, () -> new EnumMap<>(ProviderKind.class), Collectors.summingLong(Count::times)));
        return new VolumeStanding(
                day,
                providers,
                chosen.stream().mapToLong(Count::times).sum(),
                DistributionPolicy.HOUSING_FIRST.on(day).rule().propose(percents(providers), byKind));
    }

    private static Set<OrganisationId> providers(Map<OrganisationId, Integer> percents, List<Count> chosen) {
        Set<OrganisationId> all = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        all.addAll(percents.keySet());
        chosen.stream()
                .map(Count::provider)
                .filter(provider -> provider != null)
                .map(OrganisationId::new)
                .forEach(all::add);
        return all;
    }

    private static long times(List<Count> chosen, OrganisationId provider) {
        return chosen.stream()
                .filter(count -> provider.value().equals(count.provider()))
                .mapToLong(Count::times)
                .sum();
    }

    private static Map<ProviderKind, Integer> percents(List<GoalStanding> providers) {
        return providers.stream()
                .collect(Collectors.groupingBy(
                        GoalStanding::kind,
                        () -> new EnumMap<>(ProviderKind.class),
                        Collectors.summingInt(GoalStanding::percent)));
    }
}
