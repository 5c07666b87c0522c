package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.OfferRefusal.NotTheirNo;
import se.hemvist.intake.offer.OfferView.End;
import se.hemvist.intake.offer.SaidNo.Consequence;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Göteborgs Stads rutin för Bostad först, «Lägenhetsval»: no flat is chosen, or there is only one to show. */
class OfferEndingsTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHY = "Båda ligger för långt från barnen.";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final CaseId id = acts.waitingForFlat();
    private final FlatPair pair = new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    @Shows("G-74")
    void wherever_it_stands_a_no_frees_both_flats_and_the_person_at_once(int steps) {
        OfferId offer = acts.reserved(id, pair);
        acts.goes(offer, pair, steps);

        acts.declined(offer, new SaidNo(TODAY, Side.PERSON, WHY));

        assertThat(List.of(state(pair.a()), state(pair.b()))).containsOnly(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(town.deadlines()).contains("T-46 CANCELLED 2026-11-09");
        assertThat(town.told()).contains(new Ended(offer, id, OfferState.NONE_CHOSEN, Side.PERSON, TODAY));
        assertThat(read(coordinator(), offer).head().state()).isEqualTo(OfferState.NONE_CHOSEN);
    }

    @Test
    @Shows({"G-74", "A-23"})
    void however_often_none_is_chosen_there_is_another_pair() {
        for (int refusals = 0; refusals < 5; refusals++) {
            acts.declined(acts.reserved(id, pair), new SaidNo(TODAY, Side.PERSON, WHY));
        }

        acts.reserved(id, pair);
        assertThat(acts.state(id)).isEqualTo(CaseState.IN_OFFER);
    }

    @Test
    void a_no_has_a_reason_and_is_somebody_s_to_say() {
        OfferId offer = acts.reserved(id, pair);

        Refused.with("missing-part", "reason", () -> acts.declined(offer, new SaidNo(TODAY, Side.PERSON, " ")));
        Refused.with("not-their-no", "side", () -> acts.declined(offer, new SaidNo(TODAY, Side.LANDLORD, WHY)));
        Refused.with("not-their-no", "side", () -> acts.declined(offer, new SaidNo(TODAY, Side.NOBODY, WHY)));
        Refused.with("not-their-no", "side", () -> acts.cancelled(offer, new SaidNo(TODAY, Side.NOBODY, WHY)));
        Refused.with("unknown-offer", () -> acts.declined(OfferId.next(), new SaidNo(TODAY, Side.PERSON, WHY)));
        assertThat(acts.state(id)).isEqualTo(CaseState.IN_OFFER);
    }

    @Test
    void a_no_that_is_another_s_tells_whose_it_is_and_whose_it_would_have_to_be() {
        OfferId offer = acts.reserved(id, pair);

        NotTheirNo refused = catchThrowableOfType(
                NotTheirNo.class, () -> acts.declined(offer, new SaidNo(TODAY, Side.LANDLORD, WHY)));

        assertThat(refused.factsTold())
                .isEqualTo(Map.of("side", "LANDLORD", "wanted", "NONE_CHOSEN", "awaited", "PERSON, PROVIDER"));
    }

    @Test
    void a_no_is_neither_to_come_nor_older_than_what_it_answers() {
        OfferId offer = acts.reserved(id, pair);
        town.itIs(TODAY.plusDays(1));
        acts.viewed(offer, pair);

        Refused.with("day-too-late", "on", () -> acts.declined(offer, new SaidNo(TODAY.plusDays(2), Side.PERSON, WHY)));
        Refused.with("day-too-early", "on", () -> acts.declined(offer, new SaidNo(TODAY, Side.PERSON, WHY)));
        acts.declined(offer, new SaidNo(TODAY.plusDays(1), Side.PROVIDER, WHY));
    }

    @Test
    @Shows("G-74")
    void after_the_choice_there_is_no_declining_but_the_offer_can_be_cancelled_and_frees_the_chosen_flat_only() {
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY));
        CaseId rival = acts.anotherWaiting();
        acts.reserved(rival, new FlatPair(pair.b(), acts.reported(company)));

        Refused.with("offer-not-there", () -> acts.declined(offer, new SaidNo(TODAY, Side.PERSON, WHY)));
        acts.cancelled(offer, new SaidNo(TODAY, Side.PERSON, "Har fått en egen lägenhet."));

        assertThat(state(pair.a())).isEqualTo(FlatState.VACANT);
        assertThat(state(pair.b())).as("the rival's now").isEqualTo(FlatState.HELD);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(acts.state(rival)).isEqualTo(CaseState.IN_OFFER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    @Shows("S-67")
    void whoever_makes_a_problem_the_coordinator_can_cancel_with_a_reason(Side side) {
        OfferId offer = acts.reserved(id, pair);

        acts.cancelled(offer, new SaidNo(TODAY, side, "Stambyte i huset."));

        assertThat(read(coordinator(), offer).turns().end())
                .contains(new End(TODAY, side, Optional.of("Stambyte i huset."), Consequence.CASE_WAITS_AGAIN));
        assertThat(List.of(state(pair.a()), state(pair.b()))).containsOnly(FlatState.VACANT);
    }

    @Test
    void why_it_ended_stands_in_the_offer_and_in_the_timeline_for_those_who_may_read_it() {
        OfferId offer = acts.reserved(id, pair);
        acts.declined(offer, new SaidNo(TODAY, Side.PERSON, WHY));

        Actor letting = town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE);
        assertThat(read(coordinator(), offer).turns().end())
                .contains(new End(TODAY, Side.PERSON, Optional.of(WHY), Consequence.CASE_WAITS_AGAIN));
        assertThat(read(letting, offer).turns().end())
                .contains(new End(TODAY, Side.PERSON, Optional.empty(), Consequence.CASE_WAITS_AGAIN));
        assertThat(timeline()).anySatisfy(entry -> assertThat(entry.occurrence().what() + ": "
                        + entry.occurrence().reason().orElse(""))
                .isEqualTo("none-chosen: " + WHY));
    }

    @Test
    void all_who_work_on_the_case_are_told_but_the_one_who_did_it() {
        OfferId offer = acts.reserved(id, pair);
        acts.declined(offer, new SaidNo(TODAY, Side.PERSON, WHY));

        assertThat(lettersTo("offer-ended"))
                .containsExactlyInAnyOrder(
                        town.the(OrganisationKind.SOCIAL_ADMINISTRATION),
                        town.the(OrganisationKind.COORDINATION_UNIT),
                        town.the(OrganisationKind.LETTING_OFFICE));
        assertThat(lettersTo("flat-free")).as("no landlord was asked").isEmpty();
    }

    @Test
    @Shows({"G-74", "A-23"})
    void one_flat_alone_needs_a_reason_and_is_told_of_as_less_than_two() {
        Refused.with("missing-part", "reason", () -> reserveOne(pair.a(), " "));
        OfferId offer = reserveOne(pair.a(), "Bara en ledig i stadsdelen.");

        assertThat(read(coordinator(), offer).turns().onlyOneBecause()).contains("Bara en ledig i stadsdelen.");
        assertThat(town.told()).contains(new OfferEvent.OneReserved(offer, id, pair.a(), TODAY));
        assertThat(town.deadlines()).contains("T-46 OPEN 2026-11-09");
        acts.viewedOne(offer, pair.a());
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY));
        assertThat(state(pair.a())).isEqualTo(FlatState.HELD);
        assertThat(state(pair.b())).isEqualTo(FlatState.VACANT);
    }

    @Test
    void of_one_flat_alone_the_same_is_asked_as_of_two() {
        OrganisationId notAsked = town.register("third-company", OrganisationKind.HOUSING_COMPANY);
        FlatId foreign = acts.reported(notAsked);

        Refused.with("company-unanswered", "flat", () -> reserveOne(foreign, WHY));
        acts.reserved(id, pair);
        Refused.with("not-done-in-this-state", () -> reserveOne(pair.a(), WHY));
    }

    @Test
    void a_case_that_is_taken_back_holds_no_flat() {
        OfferId offer = acts.reserved(id, pair);
        Advanced withdrawn = new Advanced(id, CaseState.IN_OFFER, CaseState.WITHDRAWN, TODAY);

        town.as(coordinator(), "offer.cancel", Offers.class, offers -> {
            offers.access.permit(offers.progress.look(id));
            offers.closing.on(withdrawn);
            return true;
        });

        assertThat(List.of(state(pair.a()), state(pair.b()))).containsOnly(FlatState.VACANT);
        assertThat(read(coordinator(), offer).turns().end())
                .contains(new End(TODAY, Side.PERSON, Optional.empty(), Consequence.CASE_OVER));
        assertThat(town.deadlines()).contains("T-46 CANCELLED 2026-11-09");
    }

    private OfferId reserveOne(FlatId flat, String reason) {
        return town.as(
                coordinator(),
                "offer.reserve-one",
                Offers.class,
                offers -> offers.reserveOne(id, Expected.any(), new OnlyFlat(flat, TODAY, reason)));
    }

    private OfferView read(Actor actor, OfferId offer) {
        return town.as(actor, "offer.read", Offers.class, offers -> offers.get(offer));
    }

    private List<TimelineEntry> timeline() {
        return town.as(coordinator(), "case.timeline", Cases.class, cases -> cases.timeline(id));
    }

    private List<OrganisationId> lettersTo(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = ?",
                        row -> new OrganisationId(row.getObject(1, UUID.class)),
                        kind);
    }

    private FlatState state(FlatId flat) {
        return town.ask(Holds.class, holds -> holds.look(flat).state());
    }

    private Actor coordinator() {
        return town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
    }
}
