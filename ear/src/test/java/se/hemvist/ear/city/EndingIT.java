package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** How a sublease ends on the running house: what each step means for the home, the support and the case. */
@InHouse
class EndingIT {

    private final House house;
    private final City city;
    private final Days days;

    EndingIT(House house) {
        this.house = house;
        city = City.in(house);
        days = city.days();
    }

    @Test
    @Shows({"G-123", "G-127", "A-24", "T-27", "T-31", "C-17"})
    void who_moves_out_has_support_until_the_keys_are_back_and_the_case_is_over_when_all_is_settled() {
        Plots.ReadyToSign ready = housed();
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        LocalDate given = days.today();

        assertThat(ending.read().status()).as("before anything is under way").isEqualTo(404);
        ending.leaveByOwnWish();

        JsonNode told = ending.read().demand(200).json();
        assertThat(told.at("/state").asText()).isEqualTo("RUNNING_OUT");
        assertThat(told.at("/ends/used").asText()).isEqualTo(given.plusDays(14).toString());
        assertThat(told.at("/ends/statutory").asText())
                .isEqualTo(YearMonth.from(given.plusMonths(3)).atEndOfMonth().toString());
        assertThat(told.at("/ends/because").asText()).isEqualTo("AGREED_SERVES_TENANT");
        assertThat(stateOf(ready.home())).isEqualTo("NOTICE_GIVEN");
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("WIND_DOWN");
        assertThat(kinds(Part.LETTING_OFFICER, ready.story().caseId())).contains("T-27");
        JsonNode provider = city.as(Part.SUPPORT_WORKER)
                .get("subleases/" + ready.home().sublease() + "/termination")
                .demand(200)
                .json();
        assertThat(provider.at("/ends/used").isMissingNode()).isFalse();
        assertThat(provider.at("/ground").isMissingNode())
                .as("why is not the provider's to read")
                .isTrue();

        assertThat(ending.planCleaning(given.plusDays(15)).code()).isEqualTo("past-the-leaving");
        ending.planCleaning(given.plusDays(14)).demand(204);

        days.moveTo(given.plusDays(14)).demand(200);
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("WIND_DOWN");
        ending.clean().demand(204);
        ending.returnKeys().demand(204);
        JsonNode plan = city.as(Part.SOCIAL_WORKER)
                .get("subleases/" + ready.home().sublease() + "/move-out-plan")
                .demand(200)
                .json();
        assertThat(plan.at("/runs").asBoolean()).isFalse();
        assertThat(plan.at("/tasks/0/doneOn").asText())
                .isEqualTo(given.plusDays(14).toString());

        assertThat(stateOf(ready.home())).isEqualTo("VACATED");
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("CLOSED");
        assertThat(kinds(Part.LETTING_OFFICER, ready.story().caseId()))
                .doesNotContain("T-27")
                .contains("C-17");
        assertThat(ready.story().state()).isEqualTo("HOUSED");

        ending.settleAll().demand(204);
        assertThat(stateOf(ready.home())).isEqualTo("SETTLED");
        assertThat(ready.story().state()).isEqualTo("CLOSED");
        assertThat(kinds(Part.LETTING_OFFICER, ready.story().caseId())).doesNotContain("C-17");
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    @Test
    @Shows({"A-11", "A-24", "L-10", "L-11", "C-05", "C-13", "S-77"})
    void a_notice_is_stopped_by_what_is_missing_and_is_not_disputed_without_security_of_tenure() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trial(story);

        Answer unshown = ending.ground("REPEATED_MISCONDUCT");
        assertProblem(unshown, 422, "misconduct-not-shown");
        assertThat(unshown.text("/facts/events")).isEqualTo("0");
        assertThat(unshown.text("/facts/boardTold")).isEqualTo("false");
        ending.pay(1).demand(201);
        assertProblem(ending.ground("UNPAID_RENT"), 422, "rent-not-forfeited");
        assertProblem(ending.ground("THREE_YEAR_STOP"), 422, "trial-not-that-long");
        assertProblem(ending.write("ORDINARY"), 404, "unknown");
        FlatRulings rulings = new FlatRulings(city, story.caseId());
        rulings.decide().demand(201);
        assertProblem(ending.ground("AID_ENDED"), 422, "aid-goes-on");
        rulings.endToday().demand(201);
        days.moveTo(days.today().plusDays(1)).demand(200);
        ending.ground("AID_ENDED").demand(204);
        assertProblem(ending.ground("AID_ENDED"), 409, "termination-under-way");
        Answer early = ending.write("EARLY");
        assertProblem(early, 422, "not-forfeited");
        assertThat(early.text("/rule/source")).isEqualTo("JB 12:42");
        ending.write("ORDINARY").demand(204);
        assertProblem(ending.receive(), 422, "way-not-open");
        ending.post().demand(204);
        assertThat(ending.read().demand(200).text("/ends/used"))
                .isEqualTo(YearMonth.from(days.today().plusMonths(3))
                        .atEndOfMonth()
                        .toString());

        Answer unprotected = ending.contest();
        assertProblem(unprotected, 422, "no-tenure-yet");
        assertThat(unprotected.text("/rule/source")).isEqualTo("JB 12:45");
        JsonNode tenure = ending.read().demand(200).json().at("/tenure");
        assertThat(tenure.at("/status").asText()).isEqualTo("NONE_YET");
        assertThat(tenure.at("/respite").asText()).isEqualTo("NONE");
        assertThat(tenure.at("/protectedFrom").asText()).isEqualTo(unprotected.text("/facts/protectedFrom"));
        ending.withdraw().demand(204);
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");
    }

    @Test
    @Shows({"L-11", "C-10", "L-03", "A-24"})
    void
            who_has_security_of_tenure_stays_until_the_rent_tribunal_has_tried_the_notice_and_the_lease_may_be_prolonged() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trialInBlock(story);
        ending.ground("AID_ENDED").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.post().demand(204);
        JsonNode told = ending.read().demand(200).json();
        LocalDate end = LocalDate.parse(told.at("/ends/used").asText());
        assertThat(told.at("/tenure/status").asText()).isEqualTo("PROTECTED_FROM_START");
        assertThat(told.at("/tenure/leaseEnd").asText()).isEqualTo(end.toString());
        assertThat(told.at("/tenure/respite").asText()).isEqualTo("BY_TRIBUNAL");
        assertThat(LocalDate.parse(told.at("/tenure/referBy").asText())).isAfterOrEqualTo(end.plusMonths(1));

        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("C-10");
        ending.contest().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("C-10");
        assertProblem(ending.decide(false), 422, "not-referred");
        ending.refer().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("C-10");
        assertThat(ending.correctDay("DECIDED", days.today()).code()).isEqualTo("day-not-entered");
        assertThat(ending.correctDay("REFERRED", days.today()).code()).isEqualTo("nothing-corrected");
        LocalDate recorded = days.today();
        days.moveTo(recorded.plusDays(1)).demand(200);
        assertThat(ending.correctDay("CONTESTED", days.today()).code()).isEqualTo("day-too-late");
        ending.correctDay("REFERRED", days.today()).demand(204);
        Answer read = ending.read().demand(200);
        assertThat(read.text("/dispute/referredOn")).isEqualTo(days.today().toString());
        assertThat(read.text("/dayCorrections/0/which")).isEqualTo("REFERRED");
        assertThat(read.text("/dayCorrections/0/was")).isEqualTo(recorded.toString());
        ending.decide(false).demand(204);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("WITHDRAWN");
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");
        ending.appeal().demand(204);
        assertThat(ending.read().demand(200).text("/dispute/appealedBy")).isEqualTo("LANDLORD");
        assertThat(stateOf(story)).isEqualTo("NOTICE_GIVEN");
        ending.decideAppeal(false).demand(204);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("WITHDRAWN");
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");

        ending.leaveByOwnWish();
        assertThat(stateOf(story)).isEqualTo("NOTICE_GIVEN");
        ending.withdraw().demand(204);
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");
    }

    @Test
    @Shows({"A-75", "L-11", "C-10"})
    void who_contests_the_notice_and_moves_all_the_same_hands_in_the_keys_and_owes_rent_until_its_last_day() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trialInBlock(story);
        ending.ground("AID_ENDED").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.post().demand(204);
        String end = ending.read().demand(200).text("/ends/used");
        ending.contest().demand(204);

        ending.returnKeys().demand(204);

        assertThat(ending.read().demand(200).text("/state")).isEqualTo("VACATED");
        assertThat(ending.read().demand(200).text("/ends/used")).isEqualTo(end);
        assertThat(stateOf(story)).isEqualTo("VACATED");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("C-10");
        assertThat(ending.refer().code()).isEqualTo("termination-not-there");
        ending.settleAll().demand(204);
        assertThat(story.state()).isEqualTo("CLOSED");
    }

    @Test
    @Shows({"A-75", "A-76", "L-09"})
    void who_is_served_for_unpaid_rent_may_hand_in_the_keys_before_or_while_it_could_be_won_back() {
        for (boolean open : new boolean[] {false, true}) {
            EndingStory ending = trial(new FlatStory(city, TestPerson.next()));
            ending.pay(1).demand(201);
            days.moveTo(days.today().plusMonths(2)).demand(200);
            ending.ground("UNPAID_RENT").demand(204);
            ending.write("EARLY").demand(204);
            ending.hand().demand(204);
            if (open) {
                ending.openRecovery().demand(204);
            }

            ending.leaveGoods().demand(204);

            assertThat(ending.read().demand(200).text("/state")).isEqualTo("VACATED");
            days.moveTo(days.today().plusDays(3)).demand(200);
            ending.correctLeaving(days.today()).demand(204);
            assertThat(ending.read().demand(200).text("/leaving/on"))
                    .isEqualTo(days.today().toString());
            ending.callForGoods().demand(204);
            assertThat(ending.read().demand(200).text("/leaving/goodsCalledOn"))
                    .isEqualTo(days.today().toString());
            assertThat(ending.recover("BOARD_TAKES_OVER").code()).isEqualTo("termination-not-there");

            Answer owing = ending.settle();
            assertProblem(owing, 422, "rent-still-owed");
            String owed = owing.text("/facts/owed");
            assertThat(owing.text("/facts/months")).contains(" ");
            assertProblem(ending.writeOff("1"), 422, "not-what-is-owed");
            ending.writeOff(owed).demand(204);
            assertThat(ending.read()
                            .demand(200)
                            .json()
                            .at("/settlement/writtenOff/amount")
                            .decimalValue())
                    .isEqualByComparingTo(owed);
            assertThat(ending.rent()
                            .demand(200)
                            .json()
                            .at("/settled/writtenOff")
                            .decimalValue())
                    .isEqualByComparingTo(owed);
        }
    }

    @Test
    @Shows({"L-09", "L-10", "C-02", "C-03", "C-04", "A-31"})
    void a_tenancy_forfeited_for_unpaid_rent_is_won_back_in_time_or_runs_out_in_the_night() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trial(story);
        ending.pay(1).demand(201);
        days.moveTo(days.today().plusMonths(2)).demand(200);

        ending.ground("UNPAID_RENT").demand(204);
        ending.write("EARLY").demand(204);
        assertThat(ending.read().demand(200).json().at("/notice/amount").asInt())
                .isPositive();
        assertProblem(ending.post(), 422, "way-not-open");
        ending.hand().demand(204);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("SERVED");
        assertThat(ending.read().demand(200).text("/ends/because")).isEqualTo("FORFEITED");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("L-09");
        ending.openRecovery().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("C-03").doesNotContain("L-09");
        assertProblem(ending.recover("PAID"), 422, "rent-still-unpaid");
        ending.recover("BOARD_TAKES_OVER").demand(204);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("RECOVERED");
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");
        assertThat(ending.rent().demand(200).text("/months/0/state")).isEqualTo("TAKEN_ON");
        Answer again = ending.ground("UNPAID_RENT");
        assertProblem(again, 422, "rent-not-forfeited");
        assertThat(again.text("/facts/forfeited"))
                .as("for what the board has taken on no notice is given again")
                .isEqualTo("0");

        days.moveTo(days.today().plusMonths(2)).demand(200);
        giveNoticeForRent(ending);
        LocalDate forfeitedFrom = LocalDate.parse(ending.read().demand(200).text("/claim/forfeitedFrom"));
        assertProblem(ending.ruleOutRecovery(forfeitedFrom.plusMonths(1)), 422, "recovery-stands");
        ending.ruleOutRecovery(forfeitedFrom.plusDays(10)).demand(204);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("RUNNING_OUT");
        ending.withdraw().demand(204);

        giveNoticeForRent(ending);
        ending.openRecovery().demand(204);
        LocalDate passed = LocalDate.parse(ending.read().demand(200).text("/recovery/decisionFrom"));
        days.moveTo(passed).demand(200);
        assertThat(days.night(passed.minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("RUNNING_OUT");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("T-27").doesNotContain("C-03");
        int owed = ending.rent().demand(200).json().at("/months").size();
        ending.returnKeys().demand(204);
        assertThat(stateOf(story)).isEqualTo("VACATED");
        days.moveTo(days.today().plusMonths(2)).demand(200);
        assertThat(ending.rent().demand(200).json().at("/months"))
                .as("rent is owed no longer than the lease")
                .hasSize(owed);
    }

    @Test
    @Shows({"L-11", "C-10", "A-71"})
    void who_may_have_the_lease_prolonged_and_stays_without_a_word_is_not_evicted_untried() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trialInBlock(story);
        ending.ground("AID_ENDED").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.post().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("C-10");
        LocalDate referBy = LocalDate.parse(ending.read().demand(200).text("/tenure/referBy"));

        days.moveTo(referBy.plusDays(1)).demand(200);
        assertThat(days.night(referBy).json().at("/counts/differences").asInt()).isZero();
        Answer untried = ending.applyForEviction();

        assertProblem(untried, 422, "not-tried");
        assertThat(untried.text("/rule/source")).isEqualTo("JB 12:49");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId()))
                .as("it does not end in silence")
                .contains("C-10");
        ending.withdraw().demand(204);
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("C-10");
    }

    @Test
    @Shows({"L-09", "C-03", "C-04", "A-50"})
    void a_tenancy_is_won_back_after_the_night_too_by_what_was_done_in_time_and_by_who_was_hindered() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trialInBlock(story);
        ending.pay(1).demand(201);

        LocalDate last = letRunOutForRent(ending, "EARLY");
        assertProblem(ending.recover("BOARD_TAKES_OVER"), 422, "recovery-over");
        ending.recover("BOARD_TAKES_OVER", last).demand(204);
        assertGoesOn(story, ending);

        last = letRunOutForRent(ending, "ORDINARY");
        ending.contest().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("C-10");
        ending.recover("BOARD_TAKES_OVER", last).demand(204);
        assertGoesOn(story, ending);

        letRunOutForRent(ending, "EARLY");
        days.moveTo(days.today().plusDays(10)).demand(200);
        ending.applyForEviction().demand(204);
        assertProblem(ending.recover("HINDERED"), 422, "rent-still-unpaid");
        ending.pay(500_000).demand(201);
        ending.recover("HINDERED").demand(204);
        assertGoesOn(story, ending);
        assertProblem(ending.orderEviction(), 409, "termination-not-there");
    }

    /** Two months from now notice is given for the rent, and the night passes in which it could be won back; its last day. */
    private LocalDate letRunOutForRent(EndingStory ending, String kind) {
        days.moveTo(days.today().plusMonths(2)).demand(200);
        giveNoticeForRent(ending, kind);
        ending.openRecovery().demand(204);
        JsonNode told = ending.read().demand(200).json();
        LocalDate passed = LocalDate.parse(told.at("/recovery/decisionFrom").asText());
        days.moveTo(passed).demand(200);
        days.night(passed.minusDays(1)).demand(200);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("RUNNING_OUT");
        return LocalDate.parse(told.at("/recovery/lastDay").asText());
    }

    private void assertGoesOn(FlatStory story, EndingStory ending) {
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("RECOVERED");
        assertThat(stateOf(story)).isEqualTo("IN_FORCE");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("T-27", "C-03", "C-10", "C-21");
    }

    private static void giveNoticeForRent(EndingStory ending) {
        giveNoticeForRent(ending, "EARLY");
    }

    private static void giveNoticeForRent(EndingStory ending, String kind) {
        ending.ground("UNPAID_RENT").demand(204);
        ending.write(kind).demand(204);
        ending.hand().demand(204);
    }

    @Test
    @Shows("L-08")
    void what_was_put_right_before_the_service_ends_no_lease_before_time() {
        Plots.ReadyToSign ready = housed();
        DisturbanceStory disturbance = new DisturbanceStory(city, ready.home().sublease());
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        disturbance.assess("SERIOUS").demand(204);
        disturbance.sendNotice("DISTURBANCE").demand(204);
        days.moveTo(days.today().plusDays(1)).demand(200);
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        disturbance.assess("SERIOUS").demand(204);
        ending.ground("REPEATED_MISCONDUCT").demand(204);
        disturbance.correct().demand(204);
        ending.write("EARLY").demand(204);

        Answer late = ending.hand();

        assertProblem(late, 422, "conduct-put-right");
        assertThat(late.text("/rule/source")).isEqualTo("JB 12:43");
        ending.withdraw().demand(204);
    }

    @Test
    @Shows({"G-122", "G-130", "A-31", "A-32", "T-34", "L-08", "C-12"})
    void after_repeated_misconduct_no_home_is_offered_in_the_same_company_until_the_notice_is_taken_back() {
        Plots.ReadyToSign ready = housed();
        DisturbanceStory disturbance = new DisturbanceStory(city, ready.home().sublease());
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        disturbance.assess("PARTICULARLY_SERIOUS").demand(204);
        assertProblem(ending.ground("REPEATED_MISCONDUCT"), 422, "misconduct-not-shown");
        days.moveTo(days.today().plusDays(1)).demand(200);
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        disturbance.assess("PARTICULARLY_SERIOUS").demand(204);

        assertProblem(ending.ground("REPEATED_MISCONDUCT"), 422, "misconduct-not-shown");
        Answer calm = ending.groundFor(days.today().minusDays(2));
        assertProblem(calm, 422, "not-so-serious");
        assertThat(calm.text("/rule/source")).isEqualTo("JB 12:42");
        ending.groundFor(days.today()).demand(204);
        assertThat(ending.read().demand(200).text("/ground/seriousOn"))
                .isEqualTo(days.today().toString());
        LocalDate known = days.today().minusMonths(2).minusDays(1);
        Answer late = ending.writeFor("VERMIN", known);
        assertProblem(late, 422, "known-too-long");
        assertThat(late.text("/rule/source")).isEqualTo("JB 12:43");
        assertThat(late.text("/errors/0/pointer")).isEqualTo("/forfeitedBy/knownOn");
        ending.writeFor("CRIME", known).demand(204);
        assertThat(ending.read().demand(200).text("/notice/forfeitedBy/ground")).isEqualTo("CRIME");
        ending.hand().demand(204);
        JsonNode excluded = exclusion(ready.story().caseId());
        assertThat(excluded.at("/companyId").asText())
                .isEqualTo(city.organisation("poseidon").toString());
        assertThat(excluded.at("/liftedOn").isMissingNode()).isTrue();

        ending.withdraw().demand(204);
        assertThat(exclusion(ready.story().caseId()).at("/liftedOn").isMissingNode())
                .isFalse();
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("PHASE_2");
    }

    @Test
    @Shows({"C-08", "L-10"})
    void a_lease_that_was_agreed_on_for_a_time_ends_with_it() {
        LocalDate through = days.today().plusYears(1);
        EndingStory ending = trial(new FlatStory(city, TestPerson.next()), story -> story.signThrough(through));
        ending.ground("AID_ENDED").demand(204);

        assertProblem(ending.writeOfTerm(through.minusDays(1)), 422, "term-not-agreed");
        ending.writeOfTerm(through).demand(204);
        ending.post().demand(204);

        JsonNode told = ending.read().demand(200).json();
        assertThat(told.at("/ends/used").asText()).isEqualTo(through.toString());
        assertThat(told.at("/ends/because").asText()).isEqualTo("TERM_ENDS");
        assertThat(told.at("/notice/leaseThrough").asText()).isEqualTo(through.toString());
    }

    @Test
    @Shows({"S-72", "S-77", "L-31", "C-06"})
    void the_head_lease_is_a_level_of_its_own_and_ends_after_the_sublease() throws SQLException {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trial(story);
        assertProblem(ending.giveOwnerNotice(), 422, "sublease-goes-on");
        assertProblem(ending.giveBack(), 422, "still-lived-in");
        assertProblem(ending.noticeByOwner(false), 422, "not-called-on");
        ending.leaveByOwnWish();
        assertThat(told("notice-given", story)).contains("HOUSING_AGENCY");
        assertThat(told("lease-ends", story)).containsExactly("HOUSING_COMPANY");
        assertThat(ending.readHeadLease().demand(200).json().has("ends")).isFalse();
        ending.giveOwnerNotice().demand(204);
        assertThat(told("head-lease-notice", story)).contains("HOUSING_AGENCY");
        assertThat(told("head-lease-ends", story)).containsExactly("HOUSING_COMPANY");
        JsonNode told = ending.readHeadLease().demand(200).json();
        assertThat(told.at("/state").asText()).isEqualTo("NOTICE_GIVEN");
        assertThat(told.at("/ends/byOwner").asBoolean()).isFalse();
        assertThat(told.at("/ends/statutory").asText()).isEqualTo(turn(3).toString());
        assertThat(told.at("/ends/agreed").isTextual()).isTrue();
        assertThat(told.at("/ends/because").isTextual()).isTrue();
        assertProblem(ending.noticeByOwner(true), 409, "head-lease-not-there");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("T-27-HEAD");
        LocalDate given = days.today();
        assertProblem(ending.correctOwnNotice(given), 422, "nothing-corrected");
        assertProblem(ending.correctOwnNotice(given.minusDays(1)), 400, "day-too-early");
        assertProblem(ending.withdrawOwnNotice(given.plusDays(1)), 400, "day-too-late");
        ending.withdrawOwnNotice(given).demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("T-27-HEAD");
        assertThat(told("head-lease-stays", story)).containsExactly("HOUSING_COMPANY");
        JsonNode back = ending.readHeadLease().demand(200).json();
        assertThat(back.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(back.at("/formerNotices/0/ownerAgreedOn").asText()).isEqualTo(given.toString());
        assertProblem(ending.withdrawOwnNotice(given), 409, "head-lease-not-there");
        ending.giveOwnerNotice().demand(204);
        ending.returnKeys().demand(204);
        assertProblem(ending.giveBack(), 422, "lease-runs-on");
        days.moveTo(days.today().plusMonths(4)).demand(200);
        ending.giveBack().demand(204);
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("subleases/" + story.sublease())
                        .demand(200)
                        .text("/lease/headLeaseState"))
                .isEqualTo("ENDED");
    }

    @Test
    @Shows({"L-31", "L-08", "L-10", "S-72"})
    void the_owner_s_notice_is_kept_as_it_came_and_ends_the_lease_if_it_lacks_nothing() {
        Plots.ReadyToSign ready = housed();
        DisturbanceStory disturbance = new DisturbanceStory(city, ready.home().sublease());
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        disturbance.assess("SERIOUS").demand(204);
        disturbance.warn().demand(204);
        String resting = "\"call\": {\"warningId\": \"%s\"}".formatted(disturbance.warning());

        Answer uncalled = ending.noticeByOwner(false);
        assertProblem(uncalled, 422, "not-called-on");
        assertThat(uncalled.text("/rule/source")).isEqualTo("JB 12:42");
        assertThat(uncalled.text("/errors/0/pointer")).isEqualTo("/call/calledOn");
        assertProblem(ending.noticeByOwner("EARLY", "OWNERS_INTEREST", resting), 422, "nothing-forfeited");
        Answer strange = ending.noticeByOwner(
                "EARLY", "SUBTENANT_CONDUCT", "\"call\": {\"warningId\": \"%s\"}".formatted(UUID.randomUUID()));
        assertProblem(strange, 422, "warning-not-of-lease");
        Answer early =
                ending.noticeByOwner("EARLY", "SUBTENANT_CONDUCT", days.today().minusDays(1), resting);
        assertProblem(early, 422, "served-before-sent");
        assertThat(early.text("/errors/0/pointer")).isEqualTo("/servedOn");
        Answer ahead =
                ending.noticeByOwner("EARLY", "SUBTENANT_CONDUCT", days.today().plusDays(1), resting);
        assertThat(ahead.status()).isEqualTo(400);
        assertThat(ahead.text("/errors/0/pointer")).isEqualTo("/servedOn");
        Answer running = ending.noticeByOwner(
                "EARLY",
                "SUBTENANT_CONDUCT",
                "\"call\": {\"calledOn\": \"%1$s\", \"boardToldOn\": \"%1$s\", \"correctBy\": \"%1$s\"}"
                        .formatted(days.today()));
        assertProblem(running, 422, "call-still-runs");
        assertThat(running.text("/errors/0/pointer")).isEqualTo("/call/correctBy");
        Answer right = ending.noticeByOwner(
                "EARLY", "SUBTENANT_CONDUCT", resting + ", \"correctedOn\": \"%s\"".formatted(days.today()));
        assertProblem(right, 422, "put-right-in-time");
        assertThat(right.text("/rule/source")).isEqualTo("JB 12:43");

        ending.noticeByOwner("EARLY", "SUBTENANT_CONDUCT", "\"evenWithoutEffect\": true")
                .demand(204);
        JsonNode kept = ending.readHeadLease().demand(200).json();
        assertThat(kept.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(kept.at("/ownerNotices/0/lacks/code").asText()).isEqualTo("not-called-on");
        assertThat(kept.at("/ownerNotices/0/lacks/by").asText()).isEqualTo("JB 12:42");

        ending.noticeByOwner("ORDINARY", "SUBTENANT_CONDUCT", resting).demand(204);
        JsonNode ended = ending.readHeadLease().demand(200).json();
        assertThat(ended.at("/state").asText()).isEqualTo("NOTICE_GIVEN");
        assertThat(ended.at("/ends/byOwner").asBoolean()).isTrue();
        assertThat(ended.at("/ends/statutory").asText()).isEqualTo(turn(3).toString());
        assertThat(ended.at("/ends/because").isTextual()).isTrue();
        assertThat(ended.at("/ownerNotices")).hasSize(2);
        assertThat(ended.at("/ownerNotices")).anySatisfy(notice -> {
            assertThat(notice.has("lacks")).isFalse();
            assertThat(notice.at("/call/warningId").asText()).isEqualTo(disturbance.warning());
            assertThat(notice.at("/call/calledOn").asText())
                    .isEqualTo(days.today().toString());
            assertThat(notice.at("/call/boardToldOn").asText())
                    .isEqualTo(days.today().toString());
            assertThat(notice.at("/service/way").asText()).isEqualTo("SERVED");
        });
        assertThat(stateOf(ready.home())).as("the sublease is another level").isEqualTo("IN_FORCE");
        assertThat(city.as(Part.SUPPORT_WORKER)
                        .get("subleases/" + ready.home().sublease() + "/head-lease/ending")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Shows("L-31")
    void an_ordinary_notice_of_the_owner_s_for_what_the_subtenant_did_asks_for_no_call_before_it() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trial(story);

        ending.noticeByOwner("ORDINARY", "SUBTENANT_CONDUCT", "\"correctedOn\": null")
                .demand(204);

        JsonNode ended = ending.readHeadLease().demand(200).json();
        assertThat(ended.at("/state").asText()).isEqualTo("NOTICE_GIVEN");
        assertThat(ended.at("/ends/used").asText()).isEqualTo(turn(3).toString());
        assertThat(ended.at("/ownerNotices/0").has("lacks")).isFalse();
    }

    @Test
    @Shows({"L-31", "L-09", "L-11", "C-03"})
    void the_owner_s_notice_is_won_back_contested_or_taken_back_and_the_head_lease_goes_on() throws SQLException {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trial(story);
        assertProblem(ending.contestOwnerNotice(), 404, "unknown");
        LocalDate given = days.today();
        String forRent = "\"amount\": 6543, \"formServedOn\": \"%1$s\", \"boardToldOn\": \"%1$s\"".formatted(given);

        ending.noticeByOwner("EARLY", "UNPAID_RENT", forRent).demand(204);
        assertProblem(ending.contestOwnerNotice(), 422, "nothing-to-dispute");
        LocalDate last = LocalDate.parse(ending.readHeadLease().demand(200).text("/ownerNotices/0/recovery/lastDay"));
        days.moveTo(last.plusDays(1)).demand(200);
        Answer late = ending.winBackHeadLease(last.plusDays(1));
        assertProblem(late, 422, "recovery-over");
        assertThat(late.text("/rule/source")).isEqualTo("JB 12:44");
        ending.winBackHeadLease(last).demand(204);
        JsonNode won = ending.readHeadLease().demand(200).json();
        assertThat(won.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(won.has("ends")).isFalse();
        assertThat(won.at("/ownerNotices/0/state").asText()).isEqualTo("WON_BACK");
        assertThat(won.at("/ownerNotices/0/won/on").asText()).isEqualTo(last.toString());
        assertThat(told("head-lease-goes-on", story)).contains("HOUSING_AGENCY");
        assertProblem(ending.takeBackOwnerNotice(), 409, "owner-notice-not-there");

        ending.noticeByOwner("ORDINARY", "OWNERS_INTEREST", "\"correctedOn\": null")
                .demand(204);
        assertProblem(ending.winBackHeadLease(days.today()), 422, "nothing-to-win-back");
        ending.contestOwnerNotice().demand(204);
        assertProblem(ending.decideOwnerDispute(false, Optional.empty()), 422, "not-referred");
        ending.referOwnerDispute().demand(204);
        ending.decideOwnerDispute(false, Optional.empty()).demand(204);
        assertThat(ending.readHeadLease().demand(200).text("/state")).isEqualTo("IN_FORCE");
        ending.appealOwnerDispute().demand(204);
        assertThat(ending.readHeadLease().demand(200).text("/state")).isEqualTo("NOTICE_GIVEN");
        assertThat(ending.readHeadLease().demand(200).json().findValuesAsText("appealedBy"))
                .containsExactly("LANDLORD");
        ending.decideOwnerAppeal(false).demand(204);
        assertThat(ending.readHeadLease().demand(200).text("/state")).isEqualTo("IN_FORCE");
        assertProblem(ending.appealOwnerDispute(), 422, "appeal-decided");

        ending.noticeByOwner("ORDINARY", "OWNERS_INTEREST", "\"correctedOn\": null")
                .demand(204);
        ending.takeBackOwnerNotice().demand(204);
        assertThat(ending.readHeadLease().demand(200).text("/state")).isEqualTo("IN_FORCE");

        ending.noticeByOwner("ORDINARY", "OWNERS_INTEREST", "\"correctedOn\": null")
                .demand(204);
        ending.contestOwnerNotice().demand(204);
        ending.referOwnerDispute().demand(204);
        LocalDate respite = days.today().plusMonths(6);
        ending.decideOwnerDispute(true, Optional.of(respite)).demand(204);
        JsonNode ends = ending.readHeadLease().demand(200).json();
        assertThat(ends.at("/state").asText()).isEqualTo("NOTICE_GIVEN");
        assertThat(ends.at("/ends/respiteUntil").asText()).isEqualTo(respite.toString());
        assertProblem(ending.contestOwnerNotice(), 422, "dispute-decided");
        ending.appealOwnerDispute().demand(204);
        assertThat(ending.readHeadLease().demand(200).json().findValuesAsText("appealedBy"))
                .containsExactlyInAnyOrder("LANDLORD", "TENANT");
        ending.decideOwnerAppeal(true).demand(204);
        assertProblem(ending.appealOwnerDispute(), 422, "appeal-decided");
        assertThat(stateOf(story)).as("the sublease is another level").isEqualTo("IN_FORCE");
    }

    @Test
    @Shows({"L-11", "C-11", "G-126"})
    void a_decision_that_is_appealed_is_final_when_the_court_has_decided_and_an_eviction_waits_for_it() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trialInBlock(story);
        ending.ground("AID_ENDED").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.post().demand(204);
        assertProblem(ending.appeal(), 409, "termination-not-there");
        ending.contest().demand(204);
        ending.refer().demand(204);
        ending.decide(true).demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("T-27");

        ending.appeal().demand(204);
        assertThat(ending.read().demand(200).text("/state")).isEqualTo("DISPUTED");
        assertThat(ending.read().demand(200).text("/dispute/appealedOn"))
                .isEqualTo(days.today().toString());
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("T-27", "C-10");
        LocalDate over =
                LocalDate.parse(ending.read().demand(200).text("/ends/used")).plusDays(30);
        days.moveTo(over).demand(200);
        assertProblem(ending.applyForEviction(), 409, "termination-not-there");
        ending.decideAppeal(true).demand(204);
        assertThat(ending.read().demand(200).text("/dispute/appealDecidedOn")).isEqualTo(over.toString());
        assertProblem(ending.appeal(), 422, "appeal-decided");
        assertProblem(ending.applyForEviction(), 422, "decision-not-final");
        days.moveTo(over.plusDays(5)).demand(200);
        ending.applyForEviction().demand(204);
        ending.returnKeys().demand(204);
        assertThat(stateOf(story)).isEqualTo("VACATED");
    }

    /** What organisations have a letter of that kind about the home. */
    private List<String> told(String letter, FlatStory story) throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select o.kind from kernel.outbox m join intake.organisation o using (organisation_id)"
                                + " where m.kind = '" + letter + "' and (m.body like '%" + story.sublease()
                                + "' or m.body like '%" + story.caseId() + "')")) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        return kinds;
    }

    /** The turn of the month so many months from today. */
    private LocalDate turn(int months) {
        return YearMonth.from(days.today().plusMonths(months)).atEndOfMonth();
    }

    private JsonNode exclusion(UUID caseId) {
        return city.as(Part.COORDINATOR)
                .get("cases/" + caseId + "/exclusions")
                .demand(200)
                .json()
                .at("/exclusions/0");
    }

    @Test
    @Shows({"G-126", "L-13", "C-15", "C-21"})
    void an_eviction_is_the_last_step() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        EndingStory ending = trialInBlock(story);
        ending.ground("AID_ENDED").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.post().demand(204);
        ending.contest().demand(204);
        ending.refer().demand(204);
        ending.decide(true).demand(204);
        assertProblem(ending.contest(), 422, "dispute-decided");
        assertThat(LocalDate.parse(ending.read().demand(200).text("/dispute/appealableThrough")))
                .isAfterOrEqualTo(days.today().plusWeeks(3));
        assertProblem(ending.applyForEviction(), 422, "decision-not-final");
        LocalDate end = LocalDate.parse(ending.read().demand(200).text("/ends/used"));

        days.moveTo(end).demand(200);
        assertProblem(ending.applyForEviction(), 422, "may-stay");
        days.moveTo(end.plusDays(10)).demand(200);
        ending.applyForEviction().demand(204);
        ending.orderEviction().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).contains("C-21");
        LocalDate ordered = days.today();
        assertProblem(ending.evict(), 422, "heard-too-lately");
        assertProblem(ending.respiteEviction(ordered.plusDays(15)), 422, "respite-too-long");
        ending.respiteEviction(ordered.plusDays(8)).demand(204);
        days.moveTo(ordered.plusDays(8)).demand(200);
        assertProblem(ending.evict(), 422, "respite-runs");
        assertThat(ending.read().demand(200).text("/eviction/respiteUntil"))
                .isEqualTo(days.today().toString());
        days.moveTo(ordered.plusDays(9)).demand(200);
        ending.evict().demand(204);
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("C-21");
        assertThat(stateOf(story)).isEqualTo("VACATED");
        assertThat(kinds(Part.CONTACT_PERSON, story.caseId())).doesNotContain("T-07", "T-09", "T-10");
        assertThat(story.holdCheckpoint().code()).isEqualTo("stay-over");

        ending.settleAll().demand(204);
        assertThat(stateOf(story)).isEqualTo("SETTLED");
        assertThat(story.state()).isEqualTo("CLOSED");
    }

    /** Somebody in Göteborg who moved in yesterday. */
    private Plots.ReadyToSign housed() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        ready.home().sign(days.today().plusDays(1)).demand(201);
        days.moveTo(days.today().plusDays(1)).demand(200);
        ready.home().moveIn().demand(204);
        days.moveTo(days.today().plusDays(1)).demand(200);
        return ready;
    }

    /** Somebody in Stockholm who moved into a trial flat today. */
    private EndingStory trial(FlatStory story) {
        return trial(story, FlatStory::sign);
    }

    /** The same in a flat that was hired with others to be sublet, so that there is security of tenure from the start. */
    private EndingStory trialInBlock(FlatStory story) {
        return trial(story, FlatStory::signInBlock);
    }

    private EndingStory trial(FlatStory story, Function<FlatStory, Answer> signing) {
        story.apply().demand(201);
        story.grant().demand(204);
        story.mediate(story.handOver());
        signing.apply(story).demand(201);
        story.moveIn().demand(204);
        return new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
    }

    private static String stateOf(HomeStory home) {
        return home.readSublease().demand(200).text("/state");
    }

    private String stateOf(FlatStory story) {
        return city.as(Part.CONTACT_PERSON)
                .get("subleases/" + story.sublease())
                .demand(200)
                .text("/state");
    }

    private List<String> kinds(Part who, UUID caseId) {
        return new Worklist(city.as(who), caseId).kinds();
    }

    private static void assertProblem(Answer refused, int status, String code) {
        assertThat(refused.code()).as(refused.body()).isEqualTo(code);
        assertThat(refused.status()).isEqualTo(status);
    }
}
