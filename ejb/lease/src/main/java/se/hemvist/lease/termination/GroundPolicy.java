package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.termination.TerminationRefusal.GroundNotUsed;
import se.hemvist.lease.termination.TerminationRefusal.TrialNotThatLong;

/**
 * For which grounds a sublease is ended in a programme. The day on which the ground is recorded governs. Whatever the
 * routine says, notice, its time and its service follow the Tenancy Act.
 *
 * @param grounds   those of the programme; the death of the resident, of which no source speaks, is one in each
 * @param trialStop how long a trial must have lasted to be broken off for its length; that day itself will do
 */
record GroundPolicy(Set<Ground> grounds, Optional<Period> trialStop) {

    private static final Effective<GroundPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new GroundPolicy(
                    Set.of(Ground.RESIDENT_WISH, Ground.DECEASED),
                    Optional.empty()),
            Source.goteborg("Uppsägning av hyreskontrakt").readAs("A-47"));

    private static final Effective<GroundPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new GroundPolicy(
                    Set.of(Ground.RESIDENT_WISH, Ground.THREE_YEAR_STOP, Ground.AID_ENDED, Ground.DECEASED),
                    Optional.of(Period.ofYears(3))),
            Source.stockholm("Försökslägenhet").readAs("A-04").readAs("A-47"));

    private static final Effective<GroundPolicy> TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new GroundPolicy(
                    Set.of(Ground.RESIDENT_WISH, Ground.AID_ENDED, Ground.DECEASED),
                    Optional.empty()),
            Source.stockholm("Träningslägenhet").readAs("A-47"));

    static Version<GroundPolicy> of(Programme programme, LocalDate on) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST.on(on);
            case TRIAL -> TRIAL.on(on);
            case TRAINING -> TRAINING.on(on);
        };
    }

    /**
     * Holds a ground against it.
     *
     * @throws GroundNotUsed    if the programme does not know it
     * @throws TrialNotThatLong if a trial is to be broken off for its length before its time
     */
    void demand(Ground ground, LocalDate movedInOn, LocalDate on) {
        if (!grounds.contains(ground)) {
            throw new GroundNotUsed(ground);
        }
        LocalDate from = trialStop.map(movedInOn::plus).orElse(movedInOn);
        if (ground == Ground.THREE_YEAR_STOP && on.isBefore(from)) {
            throw new TrialNotThatLong(from);
        }
    }
}
