package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** How an offer ends wherever it stands, in both cities, by REST on the running house and by its nights. */
@InHouse
@TestInstance(Lifecycle.PER_CLASS)
class OfferWaysIT {

    private final City city;
    private final Plots plots;
    private final OfferTurns agency;
    private final OfferTurns coordinator;

    OfferWaysIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        agency = new OfferTurns(city, Part.AGENCY_OFFICER);
        coordinator = new OfferTurns(city, Part.COORDINATOR);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INQUIRY_SENT",
                "OFFER_SENT",
                "VIEWED",
                "ACCEPTED",
                "PROPOSED_TO_LANDLORD",
                "PRESENTED",
                "LANDLORD_MET",
                "APPROVED"
            })
    @Shows("S-67")
    void the_agency_stops_its_offer_wherever_it_stands(OfferState state) {
        FlatStory story = mediated(state);
        assertThat(agency.read(story.offer()).text("/state")).isEqualTo(state.name());

        agency.cancel(story.offer(), "PERSON").demand(204);

        assertThat(agency.read(story.offer()).text("/state")).isEqualTo("CANCELLED");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFER_SENT", "VIEWINGS_BOOKED", "VIEWED", "ACCEPTED", "SIGNING_BOOKED"})
    void the_coordinator_stops_an_offer_wherever_it_stands(OfferState state) {
        HomeStory home = shown(state);
        assertThat(home.readOffer().text("/state")).isEqualTo(state.name());

        coordinator.cancel(home.offer(), "LANDLORD").demand(204);

        assertThat(home.readOffer().text("/state")).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFER_SENT", "VIEWINGS_BOOKED", "VIEWED"})
    @Shows("G-74")
    void none_of_two_flats_is_chosen_at_any_time_before_the_choice(OfferState state) {
        HomeStory home = shown(state);

        home.decline().demand(204);

        assertThat(home.readOffer().text("/state")).isEqualTo("NONE_CHOSEN");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFER_SENT", "VIEWED"})
    @Shows("S-62")
    void the_contact_person_says_no_with_or_without_having_seen_the_flat(OfferState state) {
        FlatStory story = mediated(state);

        story.decline().demand(204);

        assertThat(agency.read(story.offer()).text("/state")).isEqualTo("DECLINED");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENTED", "LANDLORD_MET"})
    @Shows("S-63")
    void the_landlord_rejects_a_tenant_whom_the_manager_has_or_has_not_met(OfferState state) {
        FlatStory story = mediated(state);

        story.reject().demand(204);

        assertThat(agency.read(story.offer()).text("/state")).isEqualTo("REJECTED");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    void the_landlord_approves_of_a_tenant_without_a_meeting() {
        FlatStory story = mediated(OfferState.PRESENTED);

        story.approve().demand(204);

        assertThat(agency.read(story.offer()).text("/state")).isEqualTo("APPROVED");
    }

    @Test
    @Shows("S-61")
    void the_landlord_says_no_to_the_address() {
        FlatStory story = mediated(OfferState.INQUIRY_SENT);

        story.landlordNo().demand(204);

        assertThat(agency.read(story.offer()).text("/state")).isEqualTo("LANDLORD_NO");
    }

    /** The nights end them, on the last day of each. */
    @Test
    @Shows({"S-62", "G-74"})
    void what_nobody_answers_in_time_lapses_wherever_it_stands() {
        List<HomeStory> held =
                List.of(shown(OfferState.OFFER_SENT), shown(OfferState.VIEWINGS_BOOKED), shown(OfferState.VIEWED));
        List<FlatStory> offered = List.of(mediated(OfferState.OFFER_SENT), mediated(OfferState.VIEWED));
        LocalDate last = LocalDate.parse(held.get(0).readOffer().demand(200).text("/heldUntil"));

        city.days().liveUntil(last.plusDays(1));

        assertThat(held)
                .allSatisfy(home -> assertThat(home.readOffer().text("/state")).isEqualTo("LAPSED"));
        assertThat(offered)
                .allSatisfy(story ->
                        assertThat(agency.read(story.offer()).text("/state")).isEqualTo("LAPSED"));
    }

    private FlatStory mediated(OfferState state) {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.ask(story.handOver()).demand(201);
        List<Runnable> turns = turns(story, state == OfferState.VIEWED);
        int standing = List.of(
                        OfferState.INQUIRY_SENT,
                        OfferState.OFFER_SENT,
                        OfferState.ACCEPTED,
                        OfferState.PROPOSED_TO_LANDLORD,
                        OfferState.PRESENTED,
                        OfferState.LANDLORD_MET,
                        OfferState.APPROVED)
                .indexOf(state == OfferState.VIEWED ? OfferState.ACCEPTED : state);
        turns.subList(0, standing).forEach(Runnable::run);
        return story;
    }

    /** What takes an offer from each state to the next. */
    private static List<Runnable> turns(FlatStory story, boolean looking) {
        return List.of(
                () -> story.landlordYes().demand(204),
                () -> (looking ? story.view() : story.accept()).demand(204),
                () -> story.propose().demand(204),
                () -> story.present().demand(204),
                () -> story.meet().demand(204),
                () -> story.approve().demand(204));
    }

    private HomeStory shown(OfferState state) {
        HomeStory home = new HomeStory(plots.granted(TestPerson.next()));
        Pair pair = plots.twoFlats();
        home.hold(pair.a(), pair.b()).demand(201);
        List<Runnable> turns = turns(home, pair.a(), pair.b());
        int standing = List.of(
                        OfferState.OFFER_SENT,
                        OfferState.VIEWINGS_BOOKED,
                        OfferState.VIEWED,
                        OfferState.ACCEPTED,
                        OfferState.SIGNING_BOOKED)
                .indexOf(state);
        turns.subList(0, standing).forEach(Runnable::run);
        return home;
    }

    private static List<Runnable> turns(HomeStory home, UUID a, UUID b) {
        return List.of(
                () -> home.bookViewings(a, b).demand(204),
                () -> home.view(a, b).demand(204),
                () -> home.choose(a).demand(204),
                () -> home.bookSigning().demand(204));
    }
}
