package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two officers reach for the same flat at the same moment, again and again, on PostgreSQL. {@code -Dhemvist.races} says
 * how often, {@code -Dhemvist.seed} repeats a course that was seen.
 */
class FlatRacesTest {

    private static final int RACES = Integer.getInteger("hemvist.races", 200);
    private static final long SEED = Long.getLong("hemvist.seed", System.nanoTime());
    private static final LocalDate TODAY = Town.START;

    static final String HELD_TWICE =
            """
            select count(*) from (
                select 1 from intake.flat_hold where ended_on is null group by flat_id having count(*) > 1) twice
            """;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final List<CaseId> cases = List.of(acts.waitingForFlat(), acts.anotherWaiting());
    private final List<FlatId> flats = List.of(flat(), flat(), flat());
    private final Random chance = new Random(SEED);

    /** What one officer reaches for: the flat that the other wants too, alone or with one more. */
    private record Reach(CaseId of, List<FlatId> flats) {}

    @Test
    @Shows("G-74")
    void a_flat_is_never_held_twice_and_the_loser_is_told_who_holds_it(TestReporter reporter) throws Exception {
        TwoOfficers.race(RACES, SEED, reporter, this::race);
    }

    /** Which of the two wins. */
    private int race(TwoOfficers officers) throws Exception {
        FlatId both = flats.get(chance.nextInt(flats.size()));
        List<Reach> reaches = List.of(reach(cases.get(0), both), reach(cases.get(1), both));
        List<Optional<AlreadyHeld>> refused =
                officers.reach(() -> reserve(reaches.get(0)), () -> reserve(reaches.get(1)));
        int winner = refused.get(0).isEmpty() ? 0 : 1;

        assertThat(refused.get(winner)).as("seed %d", SEED).isEmpty();
        assertThat(refused.get(1 - winner)).as("seed %d", SEED).hasValueSatisfying(told -> assertThat(told.facts())
                .containsOnlyKeys("flat", "heldBy", "since")
                .containsEntry("heldBy", "coordinator"));
        assertThat(held())
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(reaches.get(winner).flats());
        assertThat(Stores.sql(town.database()).one(HELD_TWICE, row -> row.getLong(1)))
                .contains(0L);
        assertThat(acts.state(cases.get(1 - winner))).isEqualTo(CaseState.WAITING_FOR_FLAT);
        free(cases.get(winner));
        return winner;
    }

    private void reserve(Reach reach) {
        if (reach.flats().size() == 2) {
            FlatPair pair = new FlatPair(reach.flats().get(0), reach.flats().get(1));
            acts.reserved(reach.of(), pair);
        } else {
            OnlyFlat only = new OnlyFlat(reach.flats().get(0), TODAY, "Bara en ledig.");
            town.as(
                    coordinator(),
                    "offer.reserve-one",
                    Offers.class,
                    offers -> offers.reserveOne(reach.of(), Expected.any(), only));
        }
    }

    private Reach reach(CaseId of, FlatId both) {
        List<FlatId> wanted = new ArrayList<>(List.of(both));
        FlatId more = flats.get(chance.nextInt(flats.size()));
        if (!more.equals(both)) {
            wanted.add(chance.nextInt(2), more);
        }
        return new Reach(of, List.copyOf(wanted));
    }

    private List<FlatId> held() {
        return flats.stream()
                .filter(flat -> town.ask(Holds.class, holds -> holds.look(flat).state()) == FlatState.HELD)
                .toList();
    }

    private void free(CaseId of) {
        OfferId open = Stores.sql(town.database())
                .one(
                        "select offer_id from intake.offer where case_id = ? and state = 'OFFER_SENT'",
                        row -> new OfferId(row.getObject(1, UUID.class)),
                        of.value())
                .orElseThrow();
        acts.cancelled(open, new SaidNo(TODAY, Side.COORDINATOR, "Nästa kapplöpning."));
    }

    private FlatId flat() {
        OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
        return acts.reported(company);
    }

    private Actor coordinator() {
        return town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
    }
}
