package se.hemvist.intake.provider;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.provider.ProviderRefusal.GoalThere;
import se.hemvist.intake.provider.ProviderRefusal.GoalsOverHundred;
import se.hemvist.intake.provider.ProviderRefusal.NoShare;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/** The volume goals (volymfördelningsmål): what share of a year's choices is to go to each provider of support. */
@Stateless
public class VolumeGoals {

    private static final int WHOLE = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Inject
    EnteredGoals goals;

    @Inject
    Volumes volumes;

    @Inject
    Directory directory;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Enters the goal of a provider, from its day to the end of that year.
     *
     * @throws NoShare                            unless it is a share of a hundred
     * @throws GoalThere                          if the provider has one from the same day
     * @throws GoalsOverHundred                   if all goals in force on its day would be more than a hundred together
     * @throws PartyRefusal.NotSuchAnOrganisation if the provider gives no support in the municipality on its day
     * @throws CaseRefusal.MissingPart            unless it says by whom it was decided
     */
    @Operation("volume-goal.enter")
    public void enter(NewGoal entered) {
        access.permit(Related.anything(entered.municipality()));
        VolumeGoal goal = VolumeGoal.entered(entered);
        directory.require(
                entered.provider(),
                new Demand(entered.municipality(), Set.of(OrganisationKind.SUPPORT_PROVIDER), entered.from()),
                "provider");
        if (goals.knows(entered)) {
            throw new GoalThere(entered.from());
        }
        requireRoom(entered);
        goals.add(goal);
    }

    /**
     * How a year stands: today if it is the present one, else as its last day would see it; and what would be proposed.
     *
     * @throws CaseRefusal for a year that no calendar of ours has
     */
    @Operation(value = "volume-goal.standing", read = true)
    public VolumeStanding standing(Municipality municipality, int year) {
        access.permit(Related.anything(municipality));
        LocalDate today = clock.today();
        LocalDate last =
                Input.notAfter(LAST_DAY, Input.notBefore(LocalDate.EPOCH, LocalDate.of(year, 12, 31), "year"), "year");
        return volumes.on(municipality, today.getYear() == year ? today : last);
    }

    private void requireRoom(NewGoal entered) {
        int others = goals.on(entered.municipality(), entered.from()).entrySet().stream()
                .filter(goal -> !goal.getKey().equals(entered.provider()))
                .mapToInt(goal -> goal.getValue())
                .sum();
        if (others + entered.percent() > WHOLE) {
            throw new GoalsOverHundred(WHOLE - others);
        }
    }
}
