package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What a value would do to what is open, by REST, before it is set. */
@InHouse
class ForecastIT {

    private final City city;

    ForecastIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"S-09", "S-14"})
    void a_goal_is_foreseen_by_figures_and_touches_nothing_that_is_open() {
        JsonNode forecast = city.as(Part.AGENCY_MANAGER)
                .get("settings/year-goal-trial-training/values/320/forecast")
                .demand(200)
                .json();

        assertThat(forecast.at("/openCases").asBoolean()).isFalse();
        assertThat(forecast.at("/wanted/before").asInt()).isEqualTo(300);
        assertThat(forecast.at("/rules/0/name").asText()).isEqualTo("YearGoal");
        assertThat(forecast.at("/rules/0/figures").findValuesAsText("name"))
                .containsExactly("mediated", "goal", "left-to-goal");
        assertThat(forecast.at("/tallies")).isEmpty();
        JsonNode after = city.as(Part.AGENCY_MANAGER)
                .get("settings/year-goal-trial-training/values/320/forecast")
                .demand(200)
                .json();
        assertThat(after.at("/wanted/before").asInt()).as("nothing is set").isEqualTo(300);
    }

    @Test
    @Shows("S-09")
    void the_rule_owner_reads_the_counts_and_no_case() {
        JsonNode counts = city.as(Part.RULE_OWNER)
                .get("settings/quota-most-outside-queue/values/30/forecast?municipality=0180")
                .demand(200)
                .json();
        Answer cases = city.as(Part.RULE_OWNER)
                .get("settings/quota-most-outside-queue/values/30/forecast/cases?municipality=0180");

        assertThat(counts.at("/rules/0/figures").findValuesAsText("name")).contains("room-outside-queue");
        assertThat(counts.toString()).doesNotContain("HV-");
        assertThat(cases.status()).isEqualTo(403);
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get("settings/choice-hold-working-days/values/6/forecast")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Shows("G-74")
    void the_coordinator_reads_which_of_the_unit_s_cases_come_out_otherwise() {
        JsonNode cases = city.as(Part.COORDINATOR)
                .get("settings/choice-hold-working-days/values/30/forecast/cases?limit=100")
                .demand(200)
                .json();
        String today = city.days().today().toString();

        assertThat(cases.at("/_meta/totalRecords").asInt())
                .isEqualTo(cases.at("/items").size());
        cases.at("/items").forEach(item -> {
            String after = item.at("/change/after").asText();
            assertThat(item.at("/kind").asText())
                    .isEqualTo(after.compareTo(today) < 0 ? "WOULD_HAVE_LAPSED" : "ANSWER_LATER");
            assertThat(after).isGreaterThan(item.at("/change/before").asText());
            assertThat(UUID.fromString(item.at("/caseId").asText())).isNotNull();
        });
    }

    @Test
    @Shows("A-06")
    void what_decides_deadlines_is_set_from_tomorrow_and_leaves_those_that_are_open() {
        JsonNode forecast = city.as(Part.AGENCY_MANAGER)
                .get("settings/ruling-working-days/values/12/forecast")
                .demand(200)
                .json();
        Answer today = city.as(Part.RULE_OWNER)
                .post(
                        "settings",
                        """
                        {"municipality": "0180", "name": "ruling-working-days", "value": 12, "validFrom": "%s",
                         "decision": "Prov, styrelsen"}"""
                                .formatted(city.days().today()));

        assertThat(forecast.at("/openCases").asBoolean()).isFalse();
        assertThat(forecast.at("/rules/0/name").asText()).isEqualTo("Deadlines");
        assertThat(forecast.at("/rules/0/figures").findValuesAsText("name"))
                .containsExactly(
                        "working-days",
                        "deadlines-that-keep-their-day",
                        "deadlines-that-move",
                        "overdue-had-it-held-always");
        assertThat(forecast.at("/rules/0/figures/2/after").asInt()).isZero();
        assertThat(forecast.at("/rules/0/foreseen/reach").asText()).isEqualTo("NEW_ONLY");
        forecast.at("/tallies")
                .forEach(tally -> assertThat(tally.at("/kept").asBoolean()).isTrue());
        assertThat(today.code()).isEqualTo("from-past-day");
    }

    @Test
    @Shows({"S-09", "G-74"})
    void every_setting_is_foreseen_and_says_how_far_it_reaches_and_why() {
        Caller owner = city.as(Part.RULE_OWNER);
        JsonNode settings = owner.get("settings?limit=100&municipality=0180")
                .demand(200)
                .json()
                .at("/items");

        assertThat(settings).hasSizeGreaterThanOrEqualTo(19);
        for (JsonNode setting : settings) {
            String name = setting.at("/name").asText();
            JsonNode forecast = owner.get("settings/%s/values/%d/forecast?municipality=0180"
                            .formatted(name, setting.at("/bounds/least").asInt()))
                    .demand(200)
                    .json();
            assertThat(forecast.at("/rules")).as(name).isNotEmpty();
            forecast.at("/rules").forEach(rule -> {
                assertThat(rule.at("/foreseen/reach").asText()).as(name).isNotEmpty();
                assertThat(rule.at("/foreseen/because").asText()).as(name).endsWith(".");
            });
        }
    }

    @Test
    @Shows("S-09")
    void a_municipality_that_is_not_there_has_no_settings() {
        Caller owner = city.as(Part.RULE_OWNER);
        Answer set = owner.post(
                "settings",
                """
                {"municipality": "9999", "name": "ruling-working-days", "value": 12, "validFrom": "%s",
                 "decision": "Prov, styrelsen"}"""
                        .formatted(city.days().today().plusDays(1)));

        assertThat(set.code()).isEqualTo("unknown-municipality");
        assertThat(set.json().at("/detail").asText()).contains("0180", "1480");
        assertThat(owner.get("settings?municipality=9999").code()).isEqualTo("unknown-municipality");
        assertThat(owner.get("settings/ruling-working-days/values/12/forecast?municipality=9999")
                        .code())
                .isEqualTo("unknown-municipality");
    }

    @Test
    @Shows({"G-15", "G-33"})
    void other_criteria_are_foreseen_by_who_would_have_been_let_in_and_nobody_loses_the_place() {
        CaseStory story = new Plots(city).referred(TestPerson.next());
        String all = "criteria/forecast?municipality=1480&yes=ADMINISTRATION&yes=HOMELESSNESS&yes=ILL_HEALTH&yes=WISH"
                + "&yes=EXCHANGE&yes=RISK&";

        JsonNode otherwise =
                city.as(Part.COORDINATOR).get(all + "no=VIOLENCE").demand(200).json();
        JsonNode same =
                city.as(Part.RULE_OWNER).get(all + "yes=VIOLENCE").demand(200).json();

        assertThat(otherwise.at("/rule/foreseen/reach").asText()).isEqualTo("NEW_ONLY");
        assertThat(otherwise.at("/rule/figures").findValuesAsText("name"))
                .containsExactly("criteria-asked", "admitted", "not-assessed", "not-met", "unanswered-admitted");
        assertThat(otherwise.at("/rule/figures/1/before").asInt()).isPositive();
        assertThat(otherwise.at("/rule/figures/1/after").asInt()).isZero();
        assertThat(otherwise.at("/tallies")).isNotEmpty().allSatisfy(tally -> {
            assertThat(tally.at("/kind").asText()).isEqualTo("CRITERIA_NOT_MET");
            assertThat(tally.at("/kept").asBoolean()).isTrue();
        });
        assertThat(same.at("/tallies")).isEmpty();
        assertThat(story.state()).isEqualTo("REFERRED");
        assertThat(city.as(Part.COORDINATOR).get(all + "no=WISH").code()).isEqualTo("criterion-twice");
        assertThat(city.as(Part.COORDINATOR).get("criteria/forecast?yes=LUCK").code())
                .isEqualTo("not-one-of");
        assertThat(city.as(Part.COORDINATOR).get("criteria/forecast").code()).isEqualTo("missing-part");
        assertThat(city.as(Part.SOCIAL_WORKER).get("criteria/forecast?yes=WISH").status())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_set_is_refused() {
        Caller manager = city.as(Part.AGENCY_MANAGER);

        assertThat(manager.get("settings/nothing/values/1/forecast").code()).isEqualTo("unknown-setting");
        assertThat(manager.get("settings/quota-most-outside-queue/values/101/forecast")
                        .code())
                .isEqualTo("out-of-bounds");
        assertThat(manager.get("settings/quota-most-outside-queue/values/30/forecast?day=2002-01-01")
                        .code())
                .isEqualTo("from-past-day");
        assertThat(manager.get("settings/quota-most-outside-queue/values/many/forecast")
                        .code())
                .isEqualTo("wrong-parameter");
    }
}
