package se.hemvist.lease.ground;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.conduct.RepetitionPolicy;
import se.hemvist.lease.ground.GroundRefusal.GroundNotUsed;
import se.hemvist.lease.ground.GroundRefusal.MisconductNotShown;
import se.hemvist.lease.ground.GroundRefusal.RentNotForfeited;
import se.hemvist.lease.ground.GroundRefusal.RentNotKnown;
import se.hemvist.lease.ground.GroundRefusal.TrialNotThatLong;
import se.hemvist.lease.rent.ForfeitedRents;

/**
 * For which grounds a sublease is ended in a programme. The day on which the ground is recorded governs. Whatever the
 * routine says, notice, its time and its service follow the Tenancy Act.
 *
 * @param usable    those of the programme; the death of the resident, of which no source speaks, is one in each
 * @param repetition when misconduct is repeated
 * @param calledOnToPay whether the tenant must have been called on to pay before notice for unpaid rent
 * @param trialStop how long a trial must have lasted to be broken off for its length; that day itself will do
 */
public record GroundPolicy(
        Set<Ground> usable, Optional<Period> trialStop, RepetitionPolicy repetition, boolean calledOnToPay) {

    private static final Effective<GroundPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new GroundPolicy(
                    Set.of(Ground.REPEATED_MISCONDUCT, Ground.UNPAID_RENT, Ground.RESIDENT_WISH, Ground.DECEASED),
                    Optional.empty(),
                    RepetitionPolicy.TWICE,
                    true),
            Source.goteborg("Uppsägning av hyreskontrakt").readAs("A-31").readAs("A-47"));

    private static final Effective<GroundPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new GroundPolicy(Set.of(Ground.values()), Optional.of(Period.ofYears(3)), RepetitionPolicy.TWICE, false),
            Source.stockholm("Försökslägenhet").readAs("A-04").readAs("A-11").readAs("A-47"));

    private static final Effective<GroundPolicy> TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new GroundPolicy(
                    Set.of(
                            Ground.REPEATED_MISCONDUCT,
                            Ground.UNPAID_RENT,
                            Ground.RESIDENT_WISH,
                            Ground.AID_ENDED,
                            Ground.DECEASED),
                    Optional.empty(),
                    RepetitionPolicy.TWICE,
                    false),
            Source.stockholm("Träningslägenhet").readAs("A-11").readAs("A-47"));

    /** That of the programme on the day. */
    public static Version<GroundPolicy> of(Programme programme, LocalDate on) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST.on(on);
            case TRIAL -> TRIAL.on(on);
            case TRAINING -> TRAINING.on(on);
        };
    }

    /**
     * Holds a ground against it.
     *
     * @param since the first day of the stay, or of the trial in the same flat
     * @throws GroundNotUsed    if the programme does not know it
     * @throws MisconductNotShown if there are too few documented events, or none after a rectification notice, or the social
     *     board has not been told
     * @throws RentNotKnown       if the ledger is not kept in the house, so that nobody knows what is paid
     * @throws RentNotForfeited   if no rent is more than a week late, or the tenant was not called on to pay
     * @throws TrialNotThatLong if a trial is to be broken off for its length before its time
     */
    public void demand(Ground ground, LocalDate since, Evidence evidence, LocalDate on) {
        if (!usable.contains(ground)) {
            throw new GroundNotUsed(ground);
        }
        demandShown(ground, evidence, on);
        LocalDate from = trialStop.map(since::plus).orElse(since);
        if (ground == Ground.THREE_YEAR_STOP && on.isBefore(from)) {
            throw new TrialNotThatLong(from);
        }
    }

    private void demandShown(Ground ground, Evidence evidence, LocalDate on) {
        int events = evidence.events(on);
        int after = evidence.eventsAfterNotice(on);
        boolean repeated = repetition.isMetBy(events, after + evidence.eventsWithoutNotice(on));
        boolean boardTold = evidence.boardTold(on);
        if (ground == Ground.REPEATED_MISCONDUCT && !(repeated && (boardTold || evidence.isExcepted(on)))) {
            throw new MisconductNotShown(events, after, boardTold);
        }
        boolean called = !calledOnToPay || evidence.calledOnToPay(on);
        if (ground == Ground.UNPAID_RENT) {
            demandForfeited(evidence.rents(), called, on);
        }
    }

    /**
     * Lets a ground stand on which notice is being given, once what is documented of the tenant was put right.
     *
     * @throws MisconductNotShown if nothing of that kind is shown any more
     * @throws RentNotForfeited   if the tenant was not called on to pay
     */
    public void demandStill(Ground ground, Evidence evidence, LocalDate on) {
        if (ground == Ground.REPEATED_MISCONDUCT) {
            demandShown(ground, evidence, on);
        }
        int late = evidence.rents().months().size();
        if (ground == Ground.UNPAID_RENT && calledOnToPay && late > 0 && !evidence.calledOnToPay(on)) {
            throw new RentNotForfeited(late, false);
        }
    }

    private static void demandForfeited(ForfeitedRents rents, boolean called, LocalDate on) {
        if (!rents.known()) {
            throw new RentNotKnown(on);
        }
        if (rents.months().isEmpty() || !called) {
            throw new RentNotForfeited(rents.months().size(), called);
        }
    }
}
