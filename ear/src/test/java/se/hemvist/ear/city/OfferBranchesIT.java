package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Offers that come to nothing, or take their time, in both cities, by REST on the running house. */
@InHouse
class OfferBranchesIT {

    private final City city;
    private final Plots plots;
    private final OfferTurns agency;
    private final OfferTurns coordinator;

    OfferBranchesIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        agency = new OfferTurns(city, Part.AGENCY_OFFICER);
        coordinator = new OfferTurns(city, Part.COORDINATOR);
    }

    @Test
    @Shows({"G-74", "G-75"})
    void none_of_two_flats_is_chosen_and_both_and_the_person_are_free_for_another_pair() {
        CaseStory story = plots.granted(TestPerson.next());
        HomeStory home = new HomeStory(story);
        Pair pair = plots.twoFlats();
        home.hold(pair.a(), pair.b()).demand(201);
        home.bookViewings(pair.a(), pair.b()).demand(204);
        home.view(pair.a(), pair.b()).demand(204);
        home.decline().demand(204);

        JsonNode declined = home.readOffer().demand(200).json();
        assertThat(declined.at("/state").asText()).isEqualTo("NONE_CHOSEN");
        assertThat(declined.at("/end/side").asText()).isEqualTo("PERSON");
        assertThat(declined.at("/end/reason").asText()).isEqualTo("Båda ligger för långt bort.");
        assertThat(declined.at("/end/consequence").asText()).isEqualTo("CASE_WAITS_AGAIN");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(plots.flats().state(pair.a())).isEqualTo("VACANT");
        assertThat(home.decline().code()).isEqualTo("offer-not-there");
        JsonNode why = city.as(Part.COORDINATOR)
                .get("cases/%s/verdicts/%s".formatted(story.caseId(), pair.a()))
                .demand(200)
                .json();
        assertThat(why.path("verdict").asText()).isEqualTo("DOES_NOT_SUIT");
        assertThat(why.at("/answers").findValuesAsText("fact")).contains("NONE_CHOSEN");
        home.hold(pair.a(), pair.b()).demand(201);
    }

    @Test
    @Shows("G-74")
    void more_time_is_given_once_and_only_one_flat_is_shown_for_a_reason() {
        CaseStory story = plots.granted(TestPerson.next());
        HomeStory home = new HomeStory(story);
        UUID only = plots.twoFlats().a();
        home.holdOne(only).demand(201);
        LocalDate before = heldUntil(home);
        coordinator.extend(home.offer()).demand(204);

        assertThat(heldUntil(home)).isAfter(before);
        assertThat(coordinator.extend(home.offer()).code()).isEqualTo("already-extended");
        assertThat(new Worklist(city.as(Part.COORDINATOR), story.caseId()).find("T-46", ""))
                .hasValueSatisfying(due -> assertThat(due.get("dueOn").asText())
                        .isEqualTo(heldUntil(home).toString()));
        assertThat(home.readOffer().text("/onlyOneBecause")).isEqualTo("Bara en lägenhet är ledig.");
        home.bookViewing(only).demand(204);
        home.viewOne(only).demand(204);
        home.choose(only).demand(204);
        coordinator.cancel(home.offer(), "LANDLORD").demand(204);
        assertThat(plots.flats().state(only)).isEqualTo("VACANT");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows("G-74")
    void who_comes_second_is_told_by_role_and_time_who_holds_the_flat() {
        CaseStory one = plots.granted(TestPerson.next());
        CaseStory two = plots.granted(TestPerson.next());
        Pair pair = plots.twoFlats();
        new HomeStory(one).hold(pair.a(), pair.b()).demand(201);

        Answer refused = new HomeStory(two).holdOne(pair.b());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail"))
                .contains("coordinator", city.days().today().toString());
        assertThat(refused.body()).doesNotContain(one.number(), one.caseId().toString());
        assertThat(two.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows({"S-61", "S-62", "S-67"})
    void in_stockholm_the_flat_is_seen_there_is_more_time_and_the_person_says_no_or_the_agency_stops() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        UUID flat = story.handOver();
        story.ask(flat).demand(201);
        assertThat(agency.extend(story.offer()).code()).isEqualTo("not-awaiting-choice");
        story.landlordYes().demand(204);
        story.view().demand(204);
        agency.extend(story.offer()).demand(204);
        story.decline().demand(204);

        JsonNode declined = agency.read(story.offer()).demand(200).json();
        assertThat(declined.at("/state").asText()).isEqualTo("DECLINED");
        assertThat(declined.at("/end/side").asText()).isEqualTo("CONTACT_PERSON");
        assertThat(declined.at("/viewedOn").asText())
                .isEqualTo(city.days().today().toString());
        assertThat(story.readMediation(Part.SVENSKA_BOSTADER).demand(200).body())
                .doesNotContain("arbetet");

        story.mediate(story.handOver());
        agency.cancel(story.offer(), "PERSON").demand(204);
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(agency.cancel(story.offer(), "PERSON").code()).isEqualTo("offer-not-there");
    }

    private static LocalDate heldUntil(HomeStory home) {
        return LocalDate.parse(home.readOffer().demand(200).text("/heldUntil"));
    }
}
