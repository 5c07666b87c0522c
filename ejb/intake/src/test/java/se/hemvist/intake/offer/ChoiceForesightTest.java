package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.ChoiceTimes.AnswerTime;
import se.hemvist.intake.offer.ChoiceTimes.HoldTime;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;

import static org.assertj.core.api.Assertions.assertThat;

/** What another time to answer or to choose would do to open offers, and what it does once it is set. */
class ChoiceForesightTest {

    private final Town town = new Town();
    private final FlatCase flats = new FlatCase(town);
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final Foreseen answer = new Foreseen(town, ChoiceForesight.class, new AnswerTime());
    private final Foreseen hold = new Foreseen(town, ChoiceForesight.class, new HoldTime());

    @Test
    @Shows("S-62")
    void an_offer_whose_landlord_has_yet_to_answer_comes_under_the_new_time() {
        flats.asked(flats.waiting("199906042388"), flats.reported(company));

        Prospect prospect = answer.at(5);

        assertThat(prospect.touched()).extracting(Foreseen::told).containsExactly("ANSWER_LATER 2026-11-04 2026-11-09");
        assertThat(Foreseen.figure(prospect, "working-days")).isEqualTo("2 5");
        assertThat(Foreseen.figure(prospect, "offers-that-keep-their-day")).isEqualTo("0 0");
        assertThat(answer.at(1).touched())
                .extracting(Foreseen::told)
                .containsExactly("ANSWER_EARLIER 2026-11-04 2026-11-03");
        assertThat(answer.at(2).touched()).isEmpty();
    }

    @Test
    @Shows("G-74")
    void an_offer_that_is_made_keeps_its_day_and_is_told_to_compare_with() {
        acts.reserved(acts.waitingForFlat(), pair());

        assertThat(hold.at(10).touched())
                .extracting(Foreseen::told)
                .containsExactly("ANSWER_LATER 2026-11-09 2026-11-16 kept");
        town.itIs(LocalDate.of(2026, 11, 6));
        assertThat(hold.at(1).touched())
                .extracting(Foreseen::told)
                .containsExactly("WOULD_HAVE_LAPSED 2026-11-09 2026-11-03 kept");
        assertThat(Foreseen.figure(hold.at(1), "offers-that-keep-their-day")).isEqualTo("1 1");
    }

    @Test
    @Shows("G-74")
    void once_it_is_set_the_offers_made_keep_their_days_and_new_ones_have_the_new_time() {
        acts.reserved(acts.waitingForFlat(), pair());
        hold.set(7);
        CaseId second = acts.waitingForFlat(AReferral.inOrder().message("m-2").about("198001082380"), Result.APPROVES);
        OfferId later = acts.reserved(second, pair());

        assertThat(town.deadlines()).contains("T-46 OPEN 2026-11-09", "T-46 OPEN 2026-11-11");
        List<Derived> recomputed = town.ask(
                PairHeld.class,
                (PairHeld kind) -> kind.recompute(town.clock().today()).toList());
        assertThat(recomputed)
                .extracting(derived -> derived.span().dueOn().toString())
                .containsExactlyInAnyOrder("2026-11-09", "2026-11-11");
        town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "offer.extend",
                Offers.class,
                offers -> {
                    offers.extend(later, Expected.any(), town.clock().today(), "Vill se dem en gång till.");
                    return true;
                });
        assertThat(town.deadlines()).as("as long again").contains("T-46 OPEN 2026-11-20");
    }

    @Test
    @Shows("S-62")
    void the_day_on_which_the_landlord_has_answered_governs() {
        OfferId offer = flats.asked(flats.waiting("199906042388"), flats.reported(company));
        answer.set(4);
        flats.landlordSays(offer, flats.yes());

        assertThat(town.deadlines()).contains("T-02 OPEN 2026-11-06");
    }

    private FlatPair pair() {
        return new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));
    }
}
