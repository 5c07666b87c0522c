package se.hemvist.ear.city;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways of a case that no other story goes, in both cities, by REST on the running house. */
@InHouse
@TestInstance(Lifecycle.PER_CLASS)
class CaseWaysIT {

    private final City city;
    private final Plots plots;

    CaseWaysIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
    }

    /** In GRANTED none ever stands for long enough: it waits for a flat at once. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "GRANTED", "REFUSED", "WITHDRAWN", "CLOSED"})
    void an_application_is_taken_back_wherever_the_case_stands(CaseState state) {
        UUID standing = standing(state);
        Part side = isStockholms(state) ? Part.CONTACT_PERSON : Part.SOCIAL_WORKER;
        assertThat(state(side, standing)).isEqualTo(state.name());

        city.as(side)
                .post(
                        "cases/" + standing + "/withdrawal",
                        """
                        {"wishedBy": "PERSON", "on": "%s", "reason": "Har fått annat hem."}"""
                                .formatted(city.days().today()))
                .demand(204);

        assertThat(state(side, standing)).isEqualTo("WITHDRAWN");
    }

    @Test
    @Shows("S-57")
    void an_application_that_the_agency_refuses_is_over() {
        FlatStory story = applied(CaseState.RECEIVED);
        story.refuse().demand(204);

        assertThat(story.state()).isEqualTo("REFUSED");
    }

    @Test
    @Shows({"G-50", "G-51"})
    void a_person_whom_no_company_can_take_is_assessed_anew() {
        assertThat(unwanted().state()).isEqualTo("UNDER_ASSESSMENT");
    }

    @Test
    @Shows("G-58")
    void what_is_not_the_best_match_after_all_is_met_in_another_way() {
        CaseStory story = unwanted();
        OtherWaysStory otherWays = new OtherWaysStory(story);
        otherWays.denyBestMatch().demand(204);
        assertThat(story.state()).isEqualTo("ALTERNATIVE_NEEDED");
        otherWays.investigateOtherWay().demand(204);
        otherWays.outcome("MET_OTHERWISE").demand(204);

        assertThat(story.state()).isEqualTo("CLOSED");
    }

    @Test
    @Shows("G-58")
    void after_a_no_that_stands_other_ways_are_looked_into() {
        CaseStory story = plots.referred(TestPerson.next());
        story.preliminaryNo().demand(204);
        new OtherWaysStory(story).reconsider("ALTERNATIVE_NEEDED").demand(204);

        assertThat(story.state()).isEqualTo("ALTERNATIVE_NEEDED");
    }

    @Test
    @Shows({"A-39", "A-70"})
    void a_refusal_that_the_court_has_changed_lets_the_case_wait_for_that_decision_again() {
        CaseStory story = plots.cleared(TestPerson.next());
        AppealStory appeal = new AppealStory(story);
        story.decision("HOUSING").demand(201);
        appeal.refuse().demand(201);
        appeal.serve().demand(204);
        appeal.appeal().demand(201);
        assertThat(story.state()).isEqualTo("ALTERNATIVE_NEEDED");

        appeal.end("DECISION_CHANGED").demand(204);
        assertThat(story.state()).isEqualTo("LANDLORD_CHECKED");
        story.decision("SUPPORT").demand(201);

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows({"G-129", "G-130"})
    void somebody_who_was_given_notice_waits_for_another_flat() {
        CaseStory story = housed();
        city.as(Part.SOCIAL_WORKER)
                .post(
                        "cases/" + story.caseId() + "/new-home",
                        """
                        {"noticeOn": "%1$s", "on": "%1$s", "decidedBy": "Enhetschefen"}"""
                                .formatted(story.today()))
                .demand(204);

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    private static boolean isStockholms(CaseState state) {
        return state == CaseState.RECEIVED || state == CaseState.COMPLETION_REQUESTED;
    }

    private String state(Part side, UUID standing) {
        return city.as(side).get("cases/" + standing).demand(200).text("/state");
    }

    private UUID standing(CaseState state) {
        return isStockholms(state) ? applied(state).caseId() : referred(state).caseId();
    }

    private FlatStory applied(CaseState state) {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply("BACKGROUND", "REHABILITATION").demand(201);
        if (state == CaseState.COMPLETION_REQUESTED) {
            city.as(Part.AGENCY_OFFICER)
                    .post(
                            "cases/" + story.caseId() + "/completion-requests",
                            """
                            {"parts": ["ACTION_PLAN"], "answerBy": "%s"}"""
                                    .formatted(city.days().today().plusDays(14)))
                    .demand(204);
        }
        return story;
    }

    private CaseStory referred(CaseState state) {
        return switch (state) {
            case REFERRED -> plots.referred(TestPerson.next());
            case PRELIM_YES -> plots.expected(TestPerson.next());
            case PRELIM_NO -> refusedAtFirst();
            case UNDER_ASSESSMENT -> unwanted();
            case INFO_MEETING_HELD -> met();
            case BASIS_SENT -> plots.asked(TestPerson.next());
            case LANDLORD_CHECKED -> plots.cleared(TestPerson.next());
            case WAITING_FOR_FLAT -> plots.granted(TestPerson.next());
            case IN_OFFER -> plots.readyToSign(TestPerson.next()).story();
            case HOUSED -> housed();
            case ALTERNATIVE_NEEDED -> declined();
            case DRAFT, RECEIVED, COMPLETION_REQUESTED, GRANTED, REFUSED, WITHDRAWN, CLOSED ->
                throw new IllegalArgumentException(state.name());
        };
    }

    private CaseStory refusedAtFirst() {
        CaseStory story = plots.referred(TestPerson.next());
        story.preliminaryNo().demand(204);
        return story;
    }

    private CaseStory met() {
        CaseStory story = plots.expected(TestPerson.next());
        story.informationMeeting().demand(204);
        return story;
    }

    private CaseStory declined() {
        CaseStory story = met();
        new OtherWaysStory(story).decline("PROVIDER").demand(204);
        return story;
    }

    /** Both companies asked have a debt. */
    private CaseStory unwanted() {
        CaseStory story = plots.asked(TestPerson.next());
        story.companyAnswers(Part.POSEIDON, "poseidon", "DEBT").demand(204);
        story.companyAnswers(Part.BOSTADSBOLAGET, "bostadsbolaget", "DEBT").demand(204);
        return story;
    }

    private CaseStory housed() {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        ready.home().sign(city.days().today().plusWeeks(1)).demand(201);
        return ready.story();
    }
}
