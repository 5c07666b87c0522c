package se.hemvist.intake.contact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How many contact persons an organisation should have at a time: a district one for all its sections. «Önskvärt» is a
 * wish, so that more are warned of and not refused. The contact person's first day governs.
 *
 * @param of   the kinds of organisation of which it is wished
 * @param most how many there should be at most on any day
 */
public record OneContactPersonPolicy(Set<OrganisationKind> of, int most) {

    static final Effective<OneContactPersonPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new OneContactPersonPolicy(EnumSet.of(OrganisationKind.DISTRICT_ADMINISTRATION), 1),
            Source.stockholm("Bostadsförmedlingens kontaktperson").readAs("A-49"));

    public OneContactPersonPolicy {
        of = Set.copyOf(of);
    }

    /** Whether an organisation of the kind should not have so many. */
    boolean warnsOf(OrganisationKind kind, int atATime) {
        return of.contains(kind) && atATime > most;
    }
}
