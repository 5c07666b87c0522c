package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.offer.Viewings.Slot;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Lägenhetsval» and «Kontraktsskrivning». */
class OffersTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final CaseId id = acts.waitingForFlat();
    private final FlatPair pair = new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));

    @Test
    @Shows({"G-74", "T-46"})
    void two_flats_are_held_and_watched() {
        acts.reserved(id, pair);

        assertThat(List.of(state(pair.a()), state(pair.b()))).containsOnly(FlatState.HELD);
        assertThat(acts.state(id)).isEqualTo(CaseState.IN_OFFER);
        assertThat(town.deadlines()).contains("T-46 OPEN 2026-11-09");
    }

    @Test
    @Shows({"G-74", "T-46"})
    void without_a_choice_the_offer_lapses_in_the_night_after_its_last_day() {
        OfferId offer = acts.reserved(id, pair);
        town.itIs(LAST.plusDays(1));

        Refused.with("still-held", () -> lapse(offer, LAST.minusDays(1)));
        lapse(offer, LAST);

        assertThat(List.of(state(pair.a()), state(pair.b()))).containsOnly(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(town.deadlines()).contains("T-46 CANCELLED 2026-11-09");
        assertThat(town.told()).contains(new Ended(offer, id, OfferState.LAPSED, Side.NOBODY, LAST));
        Refused.with("offer-not-there", () -> lapse(offer, LAST));
        acts.reserved(id, pair);
    }

    @Test
    @Shows("G-74")
    void once_chosen_it_does_not_lapse_and_the_other_flat_can_be_offered() {
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY));

        assertThat(state(pair.a())).isEqualTo(FlatState.HELD);
        assertThat(state(pair.b())).isEqualTo(FlatState.VACANT);
        assertThat(town.deadlines()).contains("T-46 MET 2026-11-09");
        Refused.with("offer-not-there", () -> lapse(offer, LAST));
    }

    @Test
    @Shows("G-74")
    void no_choice_before_both_flats_have_been_seen() {
        OfferId offer = acts.reserved(id, pair);

        Refused.with(
                "offer-not-there",
                () -> acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY)));
    }

    @Test
    @Shows({"G-74", "G-75"})
    void both_flats_are_booked_and_seen_with_staff() {
        OfferId offer = acts.reserved(id, pair);
        Slot one = new Slot(pair.a(), TODAY.atTime(9, 0), "stod-1");

        Refused.with("both-must-be-shown", "slots", () -> book(offer, one));
        Refused.with("both-must-be-shown", "slots", () -> book(offer, one, one));
        Refused.with("missing-part", "slots/staff", () -> book(offer, one, new Slot(pair.b(), TODAY.atTime(9, 0), "")));
        Refused.with(
                "day-too-early",
                "slots/at",
                () -> book(offer, one, new Slot(pair.b(), TODAY.minusDays(1).atTime(9, 0), "stod-1")));
        book(offer, one, new Slot(pair.b(), TODAY.atTime(10, 0), "stod-1"));

        Refused.with("both-must-be-shown", "flats", () -> view(offer, Set.of(pair.a()), "stod-1"));
        Refused.with("missing-part", "staff", () -> view(offer, Set.of(pair.a(), pair.b()), " "));
        view(offer, Set.of(pair.a(), pair.b()), "stod-1");
    }

    @Test
    void only_an_offered_flat_is_chosen() {
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);

        Refused.with(
                "not-offered",
                "flat",
                () -> acts.provider(
                        "offer.choose", offers -> offers.choose(offer, Expected.any(), FlatId.next(), TODAY)));
    }

    @Test
    void a_choice_is_between_two() {
        assertThatThrownBy(() -> new FlatPair(pair.a(), pair.a()))
                .isInstanceOfSatisfying(OfferRefusal.SameFlatTwice.class, Refusals::demandSaid);
    }

    @Test
    @Shows({"G-50", "G-51"})
    void no_flat_of_a_company_that_was_not_asked() {
        OrganisationId notAsked = town.register("third-company", OrganisationKind.HOUSING_COMPANY);
        FlatPair wrong = new FlatPair(pair.a(), acts.reported(notAsked));

        Refused.with("company-unanswered", "flats", () -> acts.reserved(id, wrong));
        assertThat(state(pair.a())).isEqualTo(FlatState.VACANT);
    }

    @Test
    void a_flat_that_is_held_is_refused_and_the_other_stays_free() {
        acts.reserved(id, pair);
        CaseId second = second();
        FlatPair overlapping = new FlatPair(acts.reported(company), pair.b());

        Refused.with("already-held", "flats", () -> acts.reserved(second, overlapping));
        assertThat(state(overlapping.a())).isEqualTo(FlatState.VACANT);
        assertThat(acts.state(second)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void a_flat_and_an_offer_that_do_not_exist_are_unknown() {
        Refused.with("unknown-flat", () -> acts.reserved(id, new FlatPair(pair.a(), FlatId.next())));
        Refused.with("unknown-offer", () -> lapse(OfferId.next(), TODAY));
    }

    @Test
    void one_offer_at_a_time() {
        acts.reserved(id, pair);

        Refused.with("not-done-in-this-state", () -> acts.reserved(id, pair));
    }

    @Test
    void a_signing_has_a_place_and_comes_after_the_choice() {
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY));

        Refused.with("missing-part", "place", () -> sign(offer, new SigningBooked(TODAY.atTime(15, 0), "")));
        Refused.with(
                "day-too-early",
                "at",
                () -> sign(offer, new SigningBooked(TODAY.minusDays(1).atTime(15, 0), "Här")));
        sign(offer, new SigningBooked(TODAY.atTime(15, 0), "Här"));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(OfferRefusal.class);
    }

    private CaseId second() {
        return acts.waitingForFlat(AReferral.inOrder().message("m-2").about("198001082380"), Result.APPROVES);
    }

    private void sign(OfferId offer, SigningBooked signing) {
        acts.provider("offer.book-signing", offers -> offers.bookSigning(offer, Expected.any(), signing));
    }

    private void book(OfferId offer, Slot... slots) {
        acts.provider(
                "offer.book-viewings",
                offers -> offers.bookViewings(offer, Expected.any(), new Viewings(List.of(slots))));
    }

    private void view(OfferId offer, Set<FlatId> seen, String staff) {
        acts.provider(
                "offer.view", offers -> offers.viewed(offer, Expected.any(), new ViewingRecord(TODAY, seen, staff)));
    }

    private void lapse(OfferId offer, LocalDate day) {
        town.as(Town.system(), "offer.lapse", Offers.class, offers -> {
            offers.lapse(offer, day);
            return true;
        });
    }

    private FlatState state(FlatId flat) {
        return town.ask(Holds.class, holds -> holds.look(flat).state());
    }
}
