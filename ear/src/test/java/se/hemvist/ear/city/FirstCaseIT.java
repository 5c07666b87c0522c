package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Göteborg's first case, by SOAP and REST, as its users work it: one story in order, from the referral into the flat and
 * through a night and a month.
 */
@InHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstCaseIT {

    private final City city;
    private final Days days;
    private final CaseStory story;
    private final SupportStory support;
    private final HomeStory home;
    private final Flats flats;
    private final Pair pair;

    FirstCaseIT(House house) {
        city = City.in(house);
        days = city.days();
        story = new CaseStory(city, TestPerson.next());
        support = new SupportStory(story);
        home = new HomeStory(story);
        Plots plots = new Plots(city);
        flats = plots.flats();
        pair = plots.twoFlats();
    }

    @Test
    @Order(1)
    @Shows({"G-35", "G-37"})
    void a_referral_opens_a_case_that_waits_for_the_coordinator() {
        Answer received = story.referral().demand(200);

        assertThat(received.element("resultCode")).isEqualTo("OK");
        assertThat(received.element("caseNumber")).matches("HV-\\d{4}-\\d{6}");
        assertThat(story.state()).isEqualTo("REFERRED");
        assertThat(worklist(Part.COORDINATOR).kinds()).containsExactly("T-15");
    }

    @Test
    @Order(2)
    @Shows("G-38")
    void the_coordinator_s_yes_meets_its_deadline_and_gives_the_provider_one() {
        story.preliminaryYes().demand(204);

        assertThat(story.state()).isEqualTo("PRELIM_YES");
        assertThat(worklist(Part.COORDINATOR).kinds()).isEmpty();
        assertThat(worklist(Part.SUPPORT_WORKER).kinds()).containsExactly("T-17");
    }

    @Test
    @Order(3)
    void after_the_meeting_and_the_consent_the_letting_office_has_a_part_in_the_case() {
        story.informationMeeting().demand(204);
        assertThat(story.state()).isEqualTo("INFO_MEETING_HELD");
        assertThat(worklist(Part.SUPPORT_WORKER).kinds()).isEmpty();
        assertThat(asLettingOfficer().status()).isEqualTo(403);

        story.consent().demand(204);
        story.basis().demand(204);

        assertThat(story.state()).isEqualTo("BASIS_SENT");
        assertThat(asLettingOfficer().status()).isEqualTo(200);
    }

    @Test
    @Order(4)
    @Shows("G-50")
    void each_company_answers_for_itself_and_the_last_answer_takes_the_case_on() {
        story.askCompanies("poseidon", "bostadsbolaget", "familjebostader").demand(204);
        assertThat(worklist(Part.LETTING_OFFICER).kinds()).containsExactly("T-38", "T-38", "T-38");

        story.companyAnswers(Part.POSEIDON, "poseidon", "APPROVES").demand(204);
        story.companyAnswers(Part.FAMILJEBOSTADER, "familjebostader", "DEBT").demand(204);
        assertThat(story.state()).isEqualTo("BASIS_SENT");
        story.companyAnswers(Part.BOSTADSBOLAGET, "bostadsbolaget", "UNKNOWN_HERE")
                .demand(204);

        assertThat(story.state()).isEqualTo("LANDLORD_CHECKED");
        assertThat(worklist(Part.LETTING_OFFICER).kinds()).isEmpty();
    }

    @Test
    @Order(5)
    @Shows({"G-59", "G-62"})
    void two_decisions_make_the_case_wait_for_a_flat() {
        story.decision("HOUSING").demand(201);
        assertThat(story.state()).isEqualTo("LANDLORD_CHECKED");
        story.decision("SUPPORT").demand(201);

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(worklist(Part.SOCIAL_WORKER).find("T-19", ""))
                .hasValueSatisfying(review -> assertThat(review.get("dueOn").asText())
                        .isEqualTo(days.today().plusMonths(18).toString()));
    }

    @Test
    @Order(6)
    @Shows("G-68")
    void the_provider_takes_on_the_assignment_and_phase_1_starts() {
        support.order().demand(201);
        assertThat(worklist(Part.SUPPORT_WORKER).kinds()).containsExactly("T-39");

        support.accept().demand(204);
        support.startPhase1(days.today().plusWeeks(1), "Lägenheten är ledig nu.")
                .demand(204);

        assertThat(support.read().demand(200).text("/state")).isEqualTo("PHASE_1");
        assertThat(worklist(Part.SUPPORT_WORKER).kinds()).doesNotContain("T-39");
    }

    @Test
    @Order(7)
    @Shows("G-74")
    void once_a_flat_is_chosen_the_other_is_free_at_once() {
        home.hold(pair.a(), pair.b()).demand(201);
        assertThat(story.state()).isEqualTo("IN_OFFER");
        assertThat(flats.state(pair.a())).isEqualTo("HELD");
        assertThat(flats.state(pair.b())).isEqualTo("HELD");
        assertThat(worklist(Part.COORDINATOR).kinds()).containsExactly("T-46");

        Plots.choose(home, pair);

        assertThat(flats.state(pair.a())).isEqualTo("HELD");
        assertThat(flats.state(pair.b())).isEqualTo("VACANT");
        assertThat(worklist(Part.COORDINATOR).kinds()).isEmpty();
        assertThat(home.readOffer().demand(200).text("/state")).isEqualTo("SIGNING_BOOKED");
    }

    @Test
    @Order(8)
    @Shows("G-78")
    void the_signing_lets_the_flat_and_houses_the_case() {
        home.sign(days.today().plusWeeks(1)).demand(201);

        Answer sublease = home.readSublease().demand(200);
        assertThat(sublease.text("/state")).isEqualTo("SIGNED");
        assertThat(sublease.text("/lease/agreedNotice")).isEqualTo("P14D");
        assertThat(flats.state(pair.a())).isEqualTo("LET");
        assertThat(story.state()).isEqualTo("HOUSED");
        assertThat(support.read().demand(200).text("/subleaseId"))
                .isEqualTo(home.sublease().toString());
    }

    @Test
    @Order(9)
    @Shows("G-65")
    void the_move_in_puts_the_lease_in_force_and_begins_phase_2() {
        days.liveUntil(days.today().plusWeeks(1));
        home.moveIn().demand(204);

        assertThat(home.readSublease().demand(200).text("/state")).isEqualTo("IN_FORCE");
        assertThat(support.read().demand(200).text("/state")).isEqualTo("PHASE_2");
        assertThat(worklist(Part.LETTING_OFFICER).kinds()).contains("T-20");
        home.inspect().demand(204);
        assertThat(worklist(Part.LETTING_OFFICER).kinds()).doesNotContain("T-20");
    }

    @Test
    @Order(10)
    @Shows({"G-94", "G-98", "T-21"})
    void the_night_notes_a_week_without_a_visit_once_and_the_staff_tell_of_it() {
        LocalDate monday = nextMonday();
        days.liveUntil(monday);
        support.visit("NOT_REACHED").demand(204);
        JsonNode missed = visitOf(monday);
        days.liveUntil(monday.plusWeeks(1));

        assertThat(worklist(Part.SUPPORT_WORKER).find("T-21", week(monday))).isEmpty();
        assertThat(worklist(Part.SUPPORT_WORKER).find("T-21-NOTICE", week(monday)))
                .isPresent();
        days.night(monday.plusDays(6));
        Answer history = city.as(Part.SUPPORT_WORKER)
                .get("deadlines/" + missed.get("id").asText() + "/history")
                .demand(200);
        assertThat(history.text("/state")).isEqualTo("MISSED");
        assertThat(history.json().findValuesAsText("what")).containsExactly("DERIVED", "WARNED", "MISSED");
        Answer told = support.tellOfWeek(week(monday)).demand(200);
        assertThat(told.text("/state")).isEqualTo("NOTIFIED");
        assertThat(told.text("/attempts")).isEqualTo("1");
        assertThat(worklist(Part.SUPPORT_WORKER).find("T-21-NOTICE", week(monday)))
                .isEmpty();
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get("deadlines/" + missed.get("id").asText() + "/history")
                        .status())
                .as("another's")
                .isNotEqualTo(200);
        assertThat(city.as(Part.SUPPORT_WORKER)
                        .get("deadlines?kind=T-21&limit=100")
                        .demand(200)
                        .json()
                        .findValuesAsText("kind"))
                .isNotEmpty()
                .containsOnly("T-21");
        assertThat(city.as(Part.SOCIAL_WORKER).get("deadlines?mine=true").status())
                .isEqualTo(200);
        assertThat(city.as(Part.SOCIAL_WORKER).get("deadlines?mine=ja").status())
                .isEqualTo(400);
    }

    @Test
    @Order(11)
    void a_visit_in_the_flat_makes_the_visit_of_its_week() {
        LocalDate monday = days.today();
        assertThat(worklist(Part.SUPPORT_WORKER).find("T-21", week(monday))).isPresent();

        support.visit("MET_IN_FLAT").demand(204);

        assertThat(worklist(Part.SUPPORT_WORKER).find("T-21", week(monday))).isEmpty();
    }

    @Test
    @Order(12)
    @Shows({"G-71", "G-96"})
    void the_papers_of_the_month_are_sent_and_the_month_is_reported() {
        YearMonth month = YearMonth.from(days.today());
        days.moveTo(month.atEndOfMonth()).demand(200);
        support.checklist(month).demand(201);
        days.moveTo(month.plusMonths(1).atDay(1)).demand(200);
        assertThat(support.halfFollowUp(month).demand(201).text("/validity")).isEqualTo("FLAWED");
        assertThat(support.completeFollowUp(month).demand(200).text("/validity"))
                .isEqualTo("VALID");

        assertThat(days.month(month).text("/state")).isEqualTo("DONE");

        Answer report = city.as(Part.SOCIAL_WORKER).get("reports/" + month).demand(200);
        assertThat(report.text("/report/recipient")).isEqualTo("sf-hisingen");
        assertThat(worklist(Part.SUPPORT_WORKER).find("T-22", month.toString())).isEmpty();
        assertThat(worklist(Part.SUPPORT_WORKER).find("T-23", month.toString())).isEmpty();
    }

    @Test
    @Order(13)
    void the_timeline_tells_it_all_in_order() {
        JsonNode entries = city.as(Part.SOCIAL_WORKER)
                .get("cases/" + story.caseId() + "/timeline")
                .demand(200)
                .json()
                .at("/entries");

        assertThat(entries.findValuesAsText("what"))
                .containsSubsequence(
                        "application-received",
                        "assessed",
                        "referral-received",
                        "preliminary-answer-given",
                        "information-meeting-held",
                        "consent-given",
                        "tenancy-basis-sent",
                        "companies-asked",
                        "landlord-check-done",
                        "housing-decided",
                        "support-decided",
                        "measure-granted",
                        "pair-reserved",
                        "flat-chosen",
                        "contract-signed");
    }

    private Worklist worklist(Part part) {
        return new Worklist(city.as(part), story.caseId());
    }

    private Answer asLettingOfficer() {
        return city.as(Part.LETTING_OFFICER).get("cases/" + story.caseId());
    }

    private JsonNode visitOf(LocalDate monday) {
        return worklist(Part.SUPPORT_WORKER).find("T-21", week(monday)).orElseThrow();
    }

    private LocalDate nextMonday() {
        return days.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
