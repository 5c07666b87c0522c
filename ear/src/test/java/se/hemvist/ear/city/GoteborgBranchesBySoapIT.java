package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.city.BySoap.Heard;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborg's branches by SOAP: the meeting that is moved or thought over, every no, and what the case comes to then. */
@InHouse
class GoteborgBranchesBySoapIT {

    private final City city;
    private final Plots plots;
    private final BySoap partners;

    GoteborgBranchesBySoapIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        partners = new BySoap(house);
    }

    @Test
    @Shows({"G-43", "G-46"})
    void who_does_not_come_is_invited_anew_thinks_it_over_and_says_yes() throws Exception {
        CaseStory story = plots.expected(TestPerson.next());
        PartnerMessage first = invitation(story, today().plusDays(1));
        partners.assertRefused(Part.SOCIAL_WORKER, first, "not-allowed");
        partners.assertRefused(Part.SUPPORT_WORKER, anew(first, "MOVED"), "no-earlier-invitation");
        partners.done(Part.SUPPORT_WORKER, first);
        PartnerMessage second = invitation(story, today());
        partners.assertRefused(Part.SUPPORT_WORKER, second, "missing-part");
        partners.assertRefused(Part.SUPPORT_WORKER, anew(second, "NOT_COME"), "meeting-to-come");
        partners.done(Part.SUPPORT_WORKER, anew(second, "MOVED"));
        partners.done(Part.SUPPORT_WORKER, anew(invitation(story, today()), "NOT_COME"));
        PartnerMessage yes = about(SoapContract.TAKE_STAND, story).with("on", today());
        partners.assertRefused(Part.SUPPORT_WORKER, yes, "not-done-in-this-state");
        partners.done(Part.SUPPORT_WORKER, meeting(story).with("stand", "THINKING"));
        partners.done(
                Part.SUPPORT_WORKER, about(SoapContract.GIVE_CONSENT, story).with("givenOn", today()));
        PartnerMessage basis = about(SoapContract.SUBMIT_TENANCY_BASIS, story).with("submittedOn", today());
        partners.assertRefused(Part.SOCIAL_WORKER, basis, "terms-not-accepted");

        partners.done(Part.SUPPORT_WORKER, yes);
        partners.done(Part.SOCIAL_WORKER, basis);

        assertThat(story.state()).isEqualTo("BASIS_SENT");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + story.caseId() + "/referral")
                        .demand(200)
                        .json()
                        .findValuesAsText("ended"))
                .containsExactly("MOVED", "NOT_COME");
    }

    @Test
    @Shows({"G-38", "G-58"})
    void the_coordinator_says_no_by_criterion_and_with_a_reason() throws Exception {
        CaseStory story = plots.referred(TestPerson.next());

        saidNo(story);

        assertThat(story.state()).isEqualTo("PRELIM_NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNDER_ASSESSMENT", "ALTERNATIVE_NEEDED"})
    @Shows("G-58")
    void after_a_preliminary_no_the_need_is_assessed_anew_or_met_in_another_way(String way) throws Exception {
        CaseStory story = plots.referred(TestPerson.next());
        PartnerMessage onward = about(SoapContract.RECONSIDER_REFERRAL, story).with("way", way);
        partners.assertRefused(Part.SOCIAL_WORKER, onward, "not-done-in-this-state");
        saidNo(story);
        partners.assertRefused(Part.SOCIAL_WORKER, onward.with("way", "WITHDRAWN"), "wrong-value");
        partners.assertRefused(Part.COORDINATOR, onward, "not-allowed");

        partners.done(Part.SOCIAL_WORKER, onward);

        assertThat(story.state()).isEqualTo(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLICANT", "PROVIDER"})
    @Shows({"G-46", "G-58"})
    void after_a_no_of_either_side_the_need_is_met_in_another_way(String side) throws Exception {
        CaseStory story = plots.expected(TestPerson.next());
        partners.done(Part.SUPPORT_WORKER, meeting(story).with("stand", "NO"));
        PartnerMessage no =
                about(SoapContract.DECLINE_PROGRAMME, story).with("side", side).with("on", today());
        partners.assertRefused(Part.BROKER, no, "not-allowed");
        partners.done(Part.SUPPORT_WORKER, no);
        assertThat(story.state()).isEqualTo("ALTERNATIVE_NEEDED");
        partners.done(Part.SOCIAL_WORKER, otherWay(story));

        Heard ended = partners.send(
                Part.SOCIAL_WORKER,
                outcome(story, "MET_OTHERWISE")
                        .without("communicatedOn")
                        .without("communicationAnswer")
                        .without("appealNotice"));

        assertThat(ended.texts("decisionId")).isEmpty();
        assertThat(story.state()).isEqualTo("CLOSED");
    }

    @Test
    @Shows({"G-50", "G-58", "L-20"})
    void whom_no_company_can_take_is_assessed_anew_and_the_application_is_refused() throws Exception {
        CaseStory story = plots.asked(TestPerson.next());
        partners.done(Part.POSEIDON, debt(story));
        partners.done(Part.BOSTADSBOLAGET, debt(story));
        assertThat(story.state()).isEqualTo("UNDER_ASSESSMENT");
        partners.done(Part.SOCIAL_WORKER, about(SoapContract.DENY_BEST_MATCH, story));
        assertThat(story.state()).isEqualTo("ALTERNATIVE_NEEDED");
        PartnerMessage refusal = outcome(story, "REFUSED");
        partners.assertRefused(Part.SOCIAL_WORKER, refusal, "other-ways-not-investigated");
        assertThat(partners.sendBytes(Part.SOCIAL_WORKER, refusal).body()).contains("<rule>", "name=\"since\"");
        partners.assertRefused(Part.COORDINATOR, otherWay(story), "not-allowed");
        partners.done(Part.SOCIAL_WORKER, otherWay(story));
        PartnerMessage half = refusal.without("communicatedOn");
        partners.assertRefused(Part.SOCIAL_WORKER, half, "missing-part");
        partners.assertRefused(Part.SOCIAL_WORKER, half.without("communicationAnswer"), "not-communicated");
        partners.assertRefused(Part.SOCIAL_WORKER, refusal.without("appealNotice"), "appeal-notice-missing");

        String decision = partners.send(Part.SOCIAL_WORKER, refusal).text("decisionId");
        partners.done(
                Part.SOCIAL_WORKER,
                PartnerMessage.of(SoapContract.SERVE_DECISION)
                        .with("decisionId", decision)
                        .with("servedOn", today()));

        assertThat(story.state()).isEqualTo("REFUSED");
    }

    @Test
    @Shows("L-17")
    void by_a_consent_taken_back_no_company_is_asked_any_more() throws Exception {
        CaseStory story = plots.expected(TestPerson.next());
        PartnerMessage back = about(SoapContract.WITHDRAW_CONSENT, story).with("on", today());
        partners.assertRefused(Part.SUPPORT_WORKER, back, "no-consent");
        story.informationMeeting().demand(204);
        story.consent().demand(204);
        story.basis().demand(204);
        partners.assertRefused(Part.BROKER, back, "not-allowed");

        partners.done(Part.SUPPORT_WORKER, back);

        partners.assertRefused(
                Part.LETTING_OFFICER, about(SoapContract.ASK_COMPANIES, story).with("on", today()), "no-consent");
        assertThat(story.state()).isEqualTo("BASIS_SENT");
    }

    @Test
    @Shows({"G-31", "G-32", "L-24"})
    void the_investigation_that_followed_the_application_is_recorded() throws Exception {
        CaseStory story = plots.referred(TestPerson.next());
        PartnerMessage investigation =
                about(SoapContract.RECORD_INVESTIGATION, story).with("concludedOn", today());
        partners.assertRefused(Part.BROKER, investigation, "not-allowed");
        partners.assertRefused(
                Part.SOCIAL_WORKER, investigation.with("concludedOn", today().plusDays(1)), "day-too-late");

        partners.done(Part.SOCIAL_WORKER, investigation);

        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + story.caseId() + "/investigation")
                        .demand(200)
                        .text("/investigation/ownView"))
                .isEqualTo("Vill bo själv och ha hjälp med ekonomin.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows({"G-129", "G-130"})
    void who_was_given_notice_waits_for_another_flat_unless_something_speaks_against_it(boolean against)
            throws Exception {
        CaseStory story = housed();
        PartnerMessage question = about(SoapContract.SEEK_NEW_HOME, story)
                .with("noticeOn", today())
                .with("on", today());
        partners.assertRefused(Part.COORDINATOR, question, "not-allowed");

        partners.done(
                Part.SOCIAL_WORKER,
                against
                        ? question.replaced(
                                "<see:decidedBy>",
                                "<see:circumstances>Hot mot personalen.</see:circumstances><see:decidedBy>")
                        : question);

        assertThat(story.state()).isEqualTo(against ? "HOUSED" : "WAITING_FOR_FLAT");
        assertThat(city.as(Part.COORDINATOR)
                        .get("cases/" + story.caseId() + "/exclusions")
                        .demand(200)
                        .json()
                        .findValuesAsText("companyId"))
                .hasSize(against ? 0 : 1);
    }

    private void saidNo(CaseStory story) throws Exception {
        PartnerMessage no = about(SoapContract.GIVE_PRELIMINARY_ANSWER, story)
                .with("yes", false)
                .without("flatExpectedOn")
                .without("kind")
                .without("code");
        partners.done(
                Part.COORDINATOR,
                new PartnerMessage(
                        no.contract(),
                        no.envelope()
                                .replaceAll(
                                        "<giv:provider>\\s*</giv:provider>",
                                        "<giv:criterionNotMet>RISK</giv:criterionNotMet>"
                                                + "<giv:reason>Behöver tillsyn.</giv:reason>")));
    }

    private PartnerMessage invitation(CaseStory story, LocalDate day) {
        return about(SoapContract.INVITE_TO_MEETING, story).with("at", day + "T10:00:00");
    }

    /** The same, with what became of the invitation before. */
    private static PartnerMessage anew(PartnerMessage invitation, String earlier) {
        return invitation.replaced(
                "</inv:InviteToMeeting>", "<inv:earlier>" + earlier + "</inv:earlier></inv:InviteToMeeting>");
    }

    private PartnerMessage meeting(CaseStory story) {
        return about(SoapContract.RECORD_INFORMATION_MEETING, story).with("heldOn", today());
    }

    private PartnerMessage debt(CaseStory story) {
        return about(SoapContract.ANSWER_LANDLORD_CHECK, story)
                .with("answer", "DEBT")
                .with("on", today());
    }

    private PartnerMessage otherWay(CaseStory story) {
        return about(SoapContract.INVESTIGATE_OTHER_WAY, story).with("investigatedOn", today());
    }

    private PartnerMessage outcome(CaseStory story, String outcome) {
        return about(SoapContract.DECIDE_OUTCOME, story)
                .with("outcome", outcome)
                .with("decidedOn", today())
                .with("communicatedOn", today());
    }

    private CaseStory housed() {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        ready.home().sign(today().plusWeeks(1)).demand(201);
        return ready.story();
    }

    private LocalDate today() {
        return city.days().today();
    }

    private static PartnerMessage about(SoapContract contract, CaseStory story) {
        return PartnerMessage.of(contract).with("caseId", story.caseId());
    }
}
