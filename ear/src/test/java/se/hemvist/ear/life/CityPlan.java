package se.hemvist.ear.life;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A city to play, as data. The figures are our test volumes, after public figures of the cities.
 *
 * @param name       as it is asked for by {@code hemvist.city.plan}
 * @param newPerYear how many people come to it in a usual year
 * @param openLeases how many leases are lived in at a time, once it has its full size
 * @param earlier    who lives there already when its days begin to be lived; each has the chances of their place, so that
 *                   others are added at the end
 */
public record CityPlan(String name, int newPerYear, int openLeases, Chain chain, List<Earlier> earlier) {

    /** Göteborg's Housing First: 600 new a year, 2,500 open leases. */
    public static final CityPlan GOTEBORG = new CityPlan(
            "goteborg", 600, 2_500, who -> new HousingFirstLife(who, HousingFirstRates.INVENTED).begin(), List.of());

    /** Stockholm's trial flats: 300 new a year, 1,500 open leases; some of the stays are as old as they come. */
    public static final CityPlan STOCKHOLM = new CityPlan(
            "stockholm",
            300,
            1_500,
            who -> new TrialLife(who, TrialRates.INVENTED).begin(),
            Stream.of(34, 28, 22, 16, 11, 6)
                    .map(months -> new Earlier(months, 5, who -> new EarlierTrial(who, TrialRates.INVENTED).begin()))
                    .toList());

    /** Both in one house, as many to each as it has. */
    public static final CityPlan BOTH = new CityPlan(
            "both",
            GOTEBORG.newPerYear() + STOCKHOLM.newPerYear(),
            GOTEBORG.openLeases() + STOCKHOLM.openLeases(),
            either(GOTEBORG.chain(), STOCKHOLM.chain()),
            STOCKHOLM.earlier());

    private static final List<CityPlan> ALL = List.of(GOTEBORG, STOCKHOLM, BOTH);

    /** The same, but that things go otherwise than they should so often that a small city has it all. */
    static final CityPlan EVENTFUL = new CityPlan(
            "eventful",
            BOTH.newPerYear(),
            BOTH.openLeases(),
            either(
                    who -> new HousingFirstLife(who, HousingFirstRates.OFTEN).begin(),
                    who -> new TrialLife(who, TrialRates.OFTEN).begin()),
            List.of(
                    new Earlier(34, 3, who -> new EarlierTrial(who, TrialRates.OFTEN).begin()),
                    new Earlier(11, 2, who -> new EarlierTrial(who, TrialRates.OFTEN).begin()),
                    new Earlier(0, 2, who -> new EarlierTenant(who).begin()),
                    new Earlier(0, 2, who -> EarlierTrial.ofTraining(who, TrialRates.OFTEN)
                            .begin()),
                    new Earlier(0, 1, who -> EarlierTenant.leaving(who).begin()),
                    new Earlier(0, 5, who -> EarlierTenant.disturbing(who).begin()),
                    new Earlier(11, 1, who -> EarlierTrial.takingOver(who, TrialRates.OFTEN)
                            .begin()),
                    new Earlier(0, 1, who -> EarlierTrial.contesting(who, TrialRates.OFTEN)
                            .begin()),
                    new Earlier(0, 1, TakenOverLife::takesOver),
                    new Earlier(0, 1, TakenOverLife::waits),
                    new Earlier(0, 1, TakenOverLife::givesBack),
                    new Earlier(0, 1, TakenOverLife::leaves),
                    new Earlier(0, 1, TakenOverLife::waitsAgain),
                    new Earlier(0, 1, who -> EarlierTenant.owing(who, UnpaidLife.Then.PAY)
                            .begin()),
                    new Earlier(0, 1, who -> EarlierTenant.owing(who, UnpaidLife.Then.LEAVE)
                            .begin()),
                    new Earlier(0, 1, who -> EarlierTenant.owing(who, UnpaidLife.Then.STAY)
                            .begin()),
                    new Earlier(0, 1, who -> new ClerkMistakes(who).begin()),
                    new Earlier(0, 1, who -> new UnenteredLife(who).begin()),
                    new Earlier(0, 1, ShortLife::ofTheWrongPerson),
                    new Earlier(0, 1, ShortLife::ofWhoDies),
                    new Earlier(0, 1, ShortLife::ofWhoComesTwice),
                    new Earlier(0, 1, who -> EarlierTrial.prevailing(who, TrialRates.OFTEN)
                            .begin()),
                    new Earlier(0, 1, who -> EarlierTrial.leavingToLandlord(who, TrialRates.OFTEN)
                            .begin()),
                    new Earlier(0, 1, who -> EarlierTrial.leavingToTribunal(who, TrialRates.OFTEN)
                            .begin()),
                    new Earlier(0, 1, TakenOverLife::comesOver),
                    new Earlier(0, 1, who -> new WaitingLife(who).begin())));

    /** The same, but that nobody lives there who moved in more than so many months before its days begin to be lived. */
    CityPlan remembering(int months) {
        return new CityPlan(
                name,
                newPerYear,
                openLeases,
                chain,
                earlier.stream().filter(one -> one.monthsBefore() <= months).toList());
    }

    /** How many months before its days begin to be lived the first moved in. */
    int monthsBefore() {
        return earlier.stream().mapToInt(Earlier::monthsBefore).max().orElse(0);
    }

    private static Chain either(Chain goteborg, Chain stockholm) {
        double share = (double) GOTEBORG.newPerYear() / (GOTEBORG.newPerYear() + STOCKHOLM.newPerYear());
        return who -> (who.chances().happens(share) ? goteborg : stockholm).begin(who);
    }

    /**
     * The plan of the name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CityPlan named(String name) {
        return ALL.stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no city plan %s: %s"
                        .formatted(name, ALL.stream().map(CityPlan::name).collect(Collectors.joining(", ")))));
    }
}
