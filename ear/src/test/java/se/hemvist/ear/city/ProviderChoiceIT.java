package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gives the support in Göteborg, and what follows a no, by SOAP and REST as its users work it. */
@InHouse
class ProviderChoiceIT {

    private final City city;
    private final Plots plots;

    ProviderChoiceIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
    }

    @Test
    @Shows("G-39")
    void the_house_proposes_by_the_volume_goals_and_who_chooses_otherwise_says_why() {
        LocalDate today = city.days().today();
        Answer entered = enterGoal(today.withDayOfYear(1));
        assertThat(entered.status()).as(entered.body()).isIn(204, 409);

        JsonNode standing = city.as(Part.COORDINATOR)
                .get("volume-goals/" + today.getYear())
                .demand(200)
                .json();
        CaseStory story = plots.referred(TestPerson.next());
        Answer refused = story.preliminaryYesToSupplier("");

        assertThat(standing.at("/proposal/kind").asText()).isEqualTo("OWN");
        assertThat(standing.at("/proposal/ownPercent").asInt()).isEqualTo(100);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("deviation-needs-reason");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/provider/deviation");
        assertThat(story.state()).isEqualTo("REFERRED");
        story.preliminaryYesToSupplier("Behöver stöd på teckenspråk.").demand(204);
        assertThat(chain(Part.COORDINATOR, story).at("/choice/deviation").asText())
                .isEqualTo("Behöver stöd på teckenspråk.");
    }

    @Test
    @Shows({"G-24", "G-40", "G-41", "G-42"})
    void coordinator_broker_and_case_officer_choose_a_framework_supplier_before_the_meeting() {
        CaseStory story = plots.referred(TestPerson.next());
        story.preliminaryYesToSupplier("Behöver stöd på teckenspråk.").demand(204);
        assertThat(story.chooseSupplier("exempelstod").code()).isEqualTo("chain-out-of-order");
        story.requestSupplier().demand(204);
        assertThat(story.chooseSupplier("bostad-forst-goteborg").code()).isEqualTo("no-agreement");
        story.chooseSupplier("exempelstod").demand(204);
        Answer tooEarly = story.informationMeeting();
        story.reportSupplier().demand(204);

        assertThat(tooEarly.status()).as(tooEarly.body()).isEqualTo(422);
        assertThat(tooEarly.code()).isEqualTo("supplier-not-reported");
        JsonNode chain = chain(Part.COORDINATOR, story);
        assertThat(chain.at("/choice/organisationId").asText())
                .isEqualTo(city.organisation("exempelstod").toString());
        assertThat(chain.at("/steps").findValuesAsText("step"))
                .containsExactly("BROKER_TOLD", "CASE_OFFICER_TOLD", "SUPPLIER_CHOSEN", "COORDINATOR_INFORMED");
        assertThat(chain.at("/steps").findValuesAsText("by"))
                .containsExactly("samordnare", "spink", "socialsekreterare", "spink");
        assertThat(chain(Part.BROKER, story).at("/choice").has("deviation")).isFalse();
        story.informationMeeting().demand(204);
        assertThat(story.state()).isEqualTo("INFO_MEETING_HELD");
    }

    @Test
    @Shows("G-58")
    void after_a_no_the_same_case_is_referred_again() {
        CaseStory story = plots.referred(TestPerson.next());
        story.preliminaryNo().demand(204);
        new OtherWaysStory(story).reconsider("UNDER_ASSESSMENT").demand(204);
        String number = story.number();

        story.referral().demand(200);

        assertThat(story.number()).isEqualTo(number);
        assertThat(story.state()).isEqualTo("REFERRED");
        story.preliminaryYes().demand(204);
    }

    @Test
    @Shows("G-58")
    void a_case_that_does_not_match_is_not_just_closed() {
        CaseStory story = plots.expected(TestPerson.next());
        story.informationMeeting().demand(204);
        OtherWaysStory otherWays = new OtherWaysStory(story);
        otherWays.decline("APPLICANT").demand(204);

        Answer refused = otherWays.outcome("REFUSED");
        otherWays.investigateOtherWay().demand(204);
        otherWays.outcome("REFUSED").demand(204);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("other-ways-not-investigated");
        assertThat(story.state()).isEqualTo("REFUSED");
        JsonNode read = city.as(Part.SOCIAL_WORKER)
                .get("cases/" + story.caseId() + "/other-ways")
                .demand(200)
                .json();
        assertThat(read.at("/outcome/outcome").asText()).isEqualTo("REFUSED");
        assertThat(read.at("/ways").size()).isOne();
        otherWays.serve().demand(204);
        assertMayBeAppealed(otherWays);
    }

    private void assertMayBeAppealed(OtherWaysStory otherWays) {
        Answer document = city.as(Part.SOCIAL_WORKER)
                .get("decisions/" + otherWays.refusal())
                .demand(200);
        assertThat(document.text("/decision/kind")).isEqualTo("OUTCOME");
        assertThat(LocalDate.parse(document.text("/appeal/lastDayToAppeal")))
                .isAfterOrEqualTo(
                        LocalDate.parse(document.text("/appeal/servedOn")).plusWeeks(3));
    }

    @Test
    @Shows({"G-31", "G-32", "L-24"})
    void the_application_and_the_investigation_are_for_the_social_administration_to_read() {
        CaseStory story = plots.referred(TestPerson.next());
        LocalDate today = city.days().today();
        new OtherWaysStory(story).investigation(today.minusDays(1)).demand(204);
        String address = "cases/" + story.caseId() + "/investigation";

        JsonNode read = city.as(Part.SOCIAL_WORKER).get(address).demand(200).json();

        assertThat(read.at("/receivedOn").asText())
                .isEqualTo(today.minusWeeks(3).toString());
        assertThat(read.at("/investigation/concludedOn").asText())
                .isEqualTo(today.minusDays(1).toString());
        assertThat(read.at("/investigation/ownView").asText()).isEqualTo("Vill bo själv.");
        assertThat(city.as(Part.COORDINATOR).get(address).status()).isEqualTo(403);
    }

    private Answer enterGoal(LocalDate from) {
        return city.as(Part.RULE_OWNER)
                .post(
                        "volume-goals",
                        """
                        {
                          "municipality": "1480", "provider": "bostad-forst-goteborg", "percent": 100,
                          "validFrom": "%s", "decision": "Prov, nämnden"
                        }"""
                                .formatted(from));
    }

    private JsonNode chain(Part part, CaseStory story) {
        return city.as(part)
                .get("cases/" + story.caseId() + "/supplier")
                .demand(200)
                .json();
    }
}
