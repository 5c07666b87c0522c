package se.hemvist.ear.city;

import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholm's «Uppföljning» and «Rapportering» on the server: every way that a landlord's call and a report can go. */
@InHouse
class PlacementIT {

    private final City city;

    PlacementIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"S-70", "T-11"})
    void a_landlord_is_answered_and_what_waits_when_the_resident_leaves_is_closed() {
        FlatStory story = lived();
        PlacementStory placement = new PlacementStory(city, story);
        assertThat(placement.call().demand(201).json().path("number").asInt()).isEqualTo(1);
        assertThat(placement.actOn(2).code()).isEqualTo("unknown");
        placement.actOn(1).demand(204);
        assertThat(placement.actOn(1).code()).isEqualTo("call-not-there");
        placement.call().demand(201);
        placement.call().demand(201);
        placement.strikeCall(3).demand(204);
        assertThat(placement.strikeCall(3).code()).isEqualTo("call-not-there");
        assertThat(placement.strikeCall(4).code()).isEqualTo("unknown");

        EndingStory ending = new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
        ending.leaveByOwnWish();
        ending.returnKeys().demand(204);

        Answer calls = placement.calls(Part.CONTACT_PERSON).demand(200);
        assertThat(calls.text("/calls/0/state")).isEqualTo("STRUCK");
        assertThat(calls.text("/calls/1/state")).isEqualTo("CLOSED");
        assertThat(calls.text("/calls/2/state")).isEqualTo("ACTED");
        placement.strikeCall(1).demand(204);
        placement.strikeCall(2).demand(204);
        assertThat(placement.calls(Part.AGENCY_OFFICER).status()).isEqualTo(403);
        assertThat(placement.call().code()).isEqualTo("nobody-stays");
        assertThat(placement.reports(Part.AGENCY_OFFICER).demand(200).text("/reports/0/event"))
                .isEqualTo("NOTICE");
        assertThat(placement.strikeReport(1).code()).isEqualTo("told-by-itself");
    }

    @Test
    @Shows({"S-75", "T-13"})
    void the_agency_is_told_that_something_has_happened_and_not_what() {
        PlacementStory placement = new PlacementStory(city, lived());
        assertThat(placement.note().demand(201).json().path("number").asInt()).isEqualTo(1);
        placement.send(1).demand(204);
        assertThat(placement.send(1).code()).isEqualTo("report-not-there");

        assertThat(placement.reports(Part.CONTACT_PERSON).demand(200).text("/reports/0/summary"))
                .isEqualTo("Har fått arbete.");
        assertThat(placement.reports(Part.AGENCY_OFFICER).demand(200).body()).doesNotContain("arbete");

        placement.strikeReport(1).demand(204);
        placement.note().demand(201);
        placement.strikeReport(2).demand(204);
        assertThat(placement.strikeReport(2).code()).isEqualTo("report-not-there");
        assertThat(placement.reports(Part.CONTACT_PERSON).demand(200).text("/reports/0/reason"))
                .isEqualTo("Gällde en annan lägenhet.");
        assertThat(placement.reports(Part.AGENCY_OFFICER).demand(200).body())
                .contains("struckOn")
                .doesNotContain("annan lägenhet");
    }

    private FlatStory lived() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.mediate(story.handOver());
        story.sign().demand(201);
        story.moveIn().demand(204);
        return story;
    }
}
