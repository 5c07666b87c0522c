package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholm's first case on the running house: from the application to the checkpoint after a year, by REST. */
@InHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StockholmCaseIT {

    private final House house;
    private final City city;
    private final Days days;
    private final FlatStory story;
    private final UUID flat;

    StockholmCaseIT(House house) {
        this.house = house;
        city = City.in(house);
        days = city.days();
        story = new FlatStory(city, TestPerson.next());
        flat = story.handOver();
    }

    @Test
    @Order(1)
    @Shows({"S-53", "S-55", "S-56"})
    void a_contact_person_applies_and_is_told_what_is_missing() {
        assertThat(new FlatStory(city, TestPerson.next()).apply("BACKGROUND").status())
                .isEqualTo(201);
        story.apply("BACKGROUND", "ABILITY").demand(201);

        JsonNode application = read(Part.CONTACT_PERSON, "cases/" + story.caseId() + "/flat-application");
        assertThat(texts(application.at("/content/missingParts")))
                .containsExactly("RESPONSIBILITY", "REHABILITATION", "ACTION_PLAN");
        assertThat(story.state()).isEqualTo("RECEIVED");
        assertThat(worklist(Part.AGENCY_OFFICER)).containsExactly("T-36");
        assertThat(city.as(Part.SOCIAL_WORKER).get("cases/" + story.caseId()).status())
                .as("another city's social worker")
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    @Shows({"S-09", "S-14", "S-57", "S-58", "S-74"})
    void once_granted_it_is_watched_in_the_night_against_flats_that_have_come_in() {
        story.grant().demand(204);
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");

        LocalDate ended = days.today();
        days.moveTo(ended.plusDays(1)).demand(200);
        assertThat(days.night(ended).json().at("/counts/matched").asInt()).isPositive();

        assertThat(flatsMatched()).contains(flat.toString());
        JsonNode choice = read(Part.AGENCY_OFFICER, "cases/" + story.caseId() + "/matches");
        assertYearGoal(choice.path("yearGoal"));
        assertThat(choice.at("/quota/quota/mostPercent").isInt()).isTrue();
        assertThat(choice.at("/quota/year/withdrawn").isInt()).isTrue();
        assertAnnexIsShown(choice.path("landlords"));
    }

    private Stream<String> flatsMatched() {
        JsonNode list = read(Part.AGENCY_OFFICER, "matches?limit=100");
        return StreamSupport.stream(list.at("/items").spliterator(), false)
                .filter(row -> row.path("caseId").asText().equals(story.caseId().toString()))
                .map(row -> row.at("/flat/id").asText());
    }

    private void assertYearGoal(JsonNode shown) {
        assertThat(shown.path("year").asInt()).isEqualTo(days.today().getYear());
        assertThat(shown.path("left").asInt())
                .isEqualTo(Math.max(
                        0, shown.path("goal").asInt() - shown.path("mediated").asInt()));
        assertThat(shown.at("/decided/source").asText()).isNotBlank();
    }

    private void assertAnnexIsShown(JsonNode landlords) {
        JsonNode annex =
                read(Part.AGENCY_OFFICER, "flats/" + flat + "/candidates").at("/annexes/0");
        assertThat(annex.path("title").asText()).isNotBlank();
        assertThat(read(Part.AGENCY_OFFICER, "cases/" + story.caseId() + "/verdicts/" + flat)
                        .at("/annexes/0"))
                .isEqualTo(annex);
        assertThat(landlords.findValues("annexes"))
                .as("of the landlords whose flats are listed")
                .anySatisfy(annexes -> assertThat(annexes.get(0)).isEqualTo(annex));
    }

    @Test
    @Order(3)
    @Shows({"S-50", "S-59", "S-61", "S-62", "S-63", "S-64", "S-65"})
    void the_landlord_is_asked_the_flat_offered_and_the_tenant_proposed_presented_and_approved() {
        story.ask(flat).demand(201);
        JsonNode asked = story.readMediation(Part.SVENSKA_BOSTADER).demand(200).json();
        assertThat(asked.at("/state").asText()).isEqualTo("INQUIRY_SENT");
        assertThat(asked.at("/about/caseNumber").isMissingNode()).isTrue();
        assertThat(story.readMediation(Part.PRIVATE_LANDLORD).status()).isEqualTo(403);

        story.landlordYes().demand(204);
        assertThat(worklist(Part.CONTACT_PERSON)).containsExactly("T-02");
        story.accept().demand(204);
        assertThat(worklist(Part.AGENCY_OFFICER)).containsExactly("T-03");
        story.propose().demand(204);
        assertThat(worklist(Part.CONTACT_PERSON)).containsExactly("T-04");
        story.present().demand(204);
        story.meet().demand(204);
        story.approve().demand(204);

        JsonNode approved = story.readMediation(Part.AGENCY_OFFICER).demand(200).json();
        assertThat(approved.at("/state").asText()).isEqualTo("APPROVED");
        assertThat(approved.at("/course/meeting/with").asText()).isEqualTo("Kontaktpersonen");
        assertThat(read(Part.AGENCY_OFFICER, "flats/" + flat).at("/stream").asText())
                .isEqualTo("TRIAL_TRAINING");
        assertThat(worklist(Part.CONTACT_PERSON)).isEmpty();
    }

    @Test
    @Order(4)
    @Shows({"S-28", "S-79", "S-80", "S-81", "S-82", "S-83", "S-84"})
    void nothing_is_signed_without_the_papers_nor_for_two_unless_somebody_is_named() {
        Answer refused = story.sign("ACTION_PLAN", "DECISION", "HEAD_LEASE", "SUBLEASE");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("CHECKPOINT_AGREEMENT", "GENERAL_RULES");
        assertThat(story.state()).isEqualTo("IN_OFFER");
        assertThat(story.signFor("\"occupants\": 2").code()).isEqualTo("too-many-occupants");
        story.signFor(
                        """
                        "occupants": 2,
                        "occupantsOverride": {"by": "Ek", "role": "Enhetschef", "reason": "Barnet flyttar med."}""")
                .demand(201);
        assertThat(story.state()).isEqualTo("HOUSED");
        assertThat(read(Part.CONTACT_PERSON, "subleases/" + story.sublease())
                        .at("/case/occupantsOverride/role")
                        .asText())
                .isEqualTo("Enhetschef");
        assertThat(read(Part.CONTACT_PERSON, "cases/" + story.caseId() + "/timeline")
                        .findValuesAsText("what"))
                .contains("more-occupants-let");
        assertThat(read(Part.CONTACT_PERSON, "subleases/" + story.sublease() + "/documents")
                        .at("/lines"))
                .isNotEmpty();
    }

    @Test
    @Order(5)
    @Shows({"S-24", "S-25", "S-76"})
    void with_the_move_in_the_clocks_of_the_trial_begin() {
        story.moveIn().demand(204);

        JsonNode stay = read(Part.CONTACT_PERSON, "stays/" + story.sublease());
        LocalDate in = days.today();
        assertThat(stay.at("/checkpointDueOn").asText())
                .isEqualTo(in.plusYears(1).toString());
        assertThat(stay.at("/trial/normalEndOn").asText())
                .isEqualTo(in.plusYears(2).toString());
        assertThat(stay.at("/trial/decideByOn").asText())
                .isEqualTo(in.plusYears(3).toString());
        assertThat(worklist(Part.CONTACT_PERSON)).contains("T-07", "T-10");
        assertThat(story.holdCheckpoint().status()).as("a year too early").isEqualTo(422);
    }

    @Test
    @Order(6)
    @Shows({"S-50", "S-76"})
    void after_a_year_the_checkpoint_is_held_and_reported_to_the_agency() {
        LocalDate before = days.today();
        days.moveTo(before.plusYears(1).minusDays(59)).demand(200);
        days.night(days.today().minusDays(1));
        days.moveTo(before.plusYears(1)).demand(200);

        story.holdCheckpoint().demand(204);

        JsonNode stay = read(Part.AGENCY_OFFICER, "stays/" + story.sublease());
        assertThat(stay.at("/checkpointState").asText()).isEqualTo("REPORTED");
        assertThat(stay.at("/held/summary").isMissingNode())
                .as("not the agency's to read")
                .isTrue();
        assertThat(worklist(Part.CONTACT_PERSON)).doesNotContain("T-07");
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    @Test
    @Order(7)
    @Shows({"K-02", "K-05", "K-08"})
    void the_months_count_it_as_mediated_and_ongoing_and_its_checkpoint_as_held_in_time() throws SQLException {
        YearMonth checked = YearMonth.from(days.today());
        days.moveTo(checked.plusMonths(1).atDay(1)).demand(200);
        ReportedStays signed = reported(checked.minusYears(1));
        ReportedStays held = reported(checked);

        signed.demandMediatedAsNoted();
        signed.demandOngoingAsNoted();
        held.demandMediatedAsNoted();
        held.demandOngoingAsNoted();
        held.demandCheckpointsAsNoted();

        assertThat(signed.mediatedThisYear()).isPositive();
        assertThat(held.mediatedLastYear()).isPositive();
        assertThat(held.ongoingTrials()).isPositive();
        assertThat(held.checkpointsHeldInTime()).isPositive();
    }

    @Test
    void nothing_is_signed_for_a_day_before_the_landlord_approved() {
        FlatStory hasty = new FlatStory(city, TestPerson.next());
        hasty.apply().demand(201);
        hasty.grant().demand(204);
        hasty.ask(hasty.handOver()).demand(201);
        hasty.landlordYes().demand(204);
        hasty.accept().demand(204);
        hasty.propose().demand(204);
        hasty.present().demand(204);
        hasty.meet().demand(204);
        LocalDate met = days.today();
        days.moveTo(met.plusDays(1)).demand(200);
        hasty.approve().demand(204);

        Answer refused = hasty.signOn(met);
        assertThat(refused.body()).contains("day-too-early", met.plusDays(1).toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(hasty.state()).isEqualTo("IN_OFFER");
        hasty.sign().demand(201);
    }

    @Test
    @Shows("S-60")
    void the_agency_is_told_of_the_background_when_it_asks_and_the_landlord_is_not() {
        FlatStory needed = new FlatStory(city, TestPerson.next());
        needed.apply().demand(201);
        needed.grant().demand(204);
        needed.ask(needed.handOver()).demand(201);
        String words = "Har bott tre år i stödboende.";
        assertThat(needed.tellBackground(words).code()).isEqualTo("background-not-asked");

        needed.askBackground().demand(204);
        needed.tellBackground(words).demand(204);

        assertThat(needed.readMediation(Part.AGENCY_OFFICER).text("/about/background/told/summary"))
                .isEqualTo(words);
        assertThat(needed.readMediation(Part.CONTACT_PERSON).body()).contains(words);
        assertThat(needed.readMediation(Part.SVENSKA_BOSTADER).demand(200).body())
                .doesNotContain(words, "background");
        needed.landlordYes().demand(204);
        assertThat(needed.askBackground().code()).isEqualTo("background-asked");
    }

    @Test
    void what_is_declined_frees_the_flat_and_the_case_waits_again() {
        FlatStory declined = new FlatStory(city, TestPerson.next());
        declined.apply().demand(201);
        declined.grant().demand(204);
        UUID held = declined.handOver();
        declined.ask(held).demand(201);
        declined.landlordYes().demand(204);
        declined.decline().demand(204);

        assertThat(declined.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(read(Part.AGENCY_OFFICER, "flats/" + held).at("/state").asText())
                .isEqualTo("VACANT");
    }

    private ReportedStays reported(YearMonth month) {
        assertThat(days.month(month).text("/state")).isEqualTo("DONE");
        return ReportedStays.read(house, city, month);
    }

    private JsonNode read(Part part, String path) {
        return city.as(part).get(path).demand(200).json();
    }

    private List<String> worklist(Part part) {
        return new Worklist(city.as(part), story.caseId()).kinds();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
