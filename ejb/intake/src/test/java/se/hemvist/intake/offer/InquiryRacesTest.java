package se.hemvist.intake.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two of the agency's officers send the landlord an inquiry about the same flat at the same moment, again and again, on
 * PostgreSQL; whoever gets it goes on with it as far as chance will have it. {@code -Dhemvist.races} says how often,
 * {@code -Dhemvist.seed} repeats a course that was seen.
 */
class InquiryRacesTest {

    private static final int RACES = Integer.getInteger("hemvist.races", 200);
    private static final long SEED = Long.getLong("hemvist.seed", System.nanoTime());

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final List<CaseId> cases = List.of(acts.waiting("199906042388"), acts.waiting("198001082380"));
    private final List<FlatId> flats = List.of(flat(), flat());
    private final Random chance = new Random(SEED);

    @Test
    @Shows({"S-59", "S-61"})
    void a_flat_is_never_asked_for_twice_and_the_loser_is_told_who_holds_it(TestReporter reporter) throws Exception {
        TwoOfficers.race(RACES, SEED, reporter, this::race);
    }

    /** Which of the two wins. */
    private int race(TwoOfficers officers) throws Exception {
        FlatId flat = flats.get(chance.nextInt(flats.size()));
        Map<CaseId, OfferId> asked = new ConcurrentHashMap<>();

        List<Optional<AlreadyHeld>> refused = officers.reach(() -> asks(0, flat, asked), () -> asks(1, flat, asked));

        int winner = refused.get(0).isEmpty() ? 0 : 1;
        assertThat(refused.get(winner)).as("seed %d", SEED).isEmpty();
        assertThat(refused.get(1 - winner)).as("seed %d", SEED).hasValueSatisfying(InquiryRacesTest::tellsNoPerson);
        assertThat(asked).as("seed %d", SEED).containsOnlyKeys(cases.get(winner));
        heldByOne(flat, 1 - winner);
        goesOn(asked.get(cases.get(winner)), flat, 1 - winner);
        assertThat(state(flat)).as("seed %d", SEED).isEqualTo(FlatState.VACANT);
        return winner;
    }

    private static void tellsNoPerson(AlreadyHeld told) {
        assertThat(told.facts()).containsOnlyKeys("flat", "heldBy", "since").containsEntry("heldBy", "agency-officer");
        assertThat(told.facts().get("since").toString()).isNotBlank();
    }

    /** The inquiry or the offer comes to nothing in one of its ways; as long as it stands the other officer is refused. */
    private void goesOn(OfferId offer, FlatId flat, int other) {
        int way = chance.nextInt(4);
        if (way == 0) {
            acts.landlordSays(offer, acts.no("Lägenheten passar inte."));
            return;
        }
        if (way == 1) {
            acts.landlordSays(offer, acts.yes());
            acts.contactPersonSays(offer, acts.no("För långt bort."), true);
            return;
        }
        if (way == 2) {
            acts.landlordSays(offer, acts.yes());
            acts.contactPersonSays(offer, acts.yes(), true);
            heldByOne(flat, other);
        }
        acts.cancelled(offer, new SaidNo(town.clock().today(), Side.COORDINATOR, "Nästa kapplöpning."));
    }

    private void heldByOne(FlatId flat, int other) {
        assertThat(state(flat)).as("seed %d", SEED).isEqualTo(FlatState.HELD);
        assertThat(Stores.sql(town.database()).one(FlatRacesTest.HELD_TWICE, row -> row.getLong(1)))
                .contains(0L);
        assertThat(acts.state(cases.get(other))).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    private void asks(int officer, FlatId flat, Map<CaseId, OfferId> asked) {
        CaseId id = cases.get(officer);
        asked.put(id, acts.asked(officer(officer), id, flat));
    }

    private Actor officer(int number) {
        Actor one = acts.agency();
        return new Actor("agency-officer-" + (number + 1), one.organisation(), one.municipality(), one.roles());
    }

    private FlatState state(FlatId flat) {
        return town.ask(Holds.class, holds -> holds.look(flat).state());
    }

    private FlatId flat() {
        return acts.reported(town.the(OrganisationKind.HOUSING_COMPANY));
    }
}
