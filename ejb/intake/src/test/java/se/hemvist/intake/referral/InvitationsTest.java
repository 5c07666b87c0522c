package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.MeetingInvitation.Ending;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.ReferralView.MeetingView;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Informationsmöte»: the provider invites the person after the preliminary answer. */
class InvitationsTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate THURSDAY = TODAY.plusDays(3);
    private static final String PLACE = "Bostad först, Östra Hamngatan 16";

    private final Town town = new Town().heardBy("register.PapersThatPass");
    private final FirstCase acts = new FirstCase(town);
    private final CaseId id = acts.referred(AReferral.inOrder().in(town));

    @Test
    @Shows("G-43")
    void the_provider_invites_the_person_and_the_meeting_points_to_the_invitation() {
        acts.answered(id, acts.yes());

        acts.invited(id, to(THURSDAY, Optional.empty()));

        assertThat(course().invitations())
                .containsExactly(new MeetingInvitation(1, TODAY, THURSDAY.atTime(10, 0), PLACE, Optional.empty()));
        assertThat(acts.state(id)).isEqualTo(CaseState.PRELIM_YES);
        assertThat(told()).contains("information-meeting-invited 2026-11-02");
        assertThat(papers())
                .contains(
                        "OUT MAIL LETTER information-meeting-invited SOCIAL_ADMINISTRATION",
                        "OUT PAPER LETTER meeting-invitation PERSON");
        assertThat(town.deadlines()).contains("T-17 OPEN 2026-11-16");

        town.itIs(THURSDAY);
        acts.met(id, acts.meeting(Stand.YES, true));
        assertThat(course().meeting().flatMap(MeetingView::invitation)).contains(1);
    }

    @Test
    @Shows("G-43")
    void who_does_not_come_is_invited_anew_and_the_time_to_hold_the_meeting_in_runs_on() {
        acts.answered(id, acts.yes());
        acts.invited(id, to(THURSDAY, Optional.empty()));
        acts.invited(id, to(THURSDAY.plusDays(1), Optional.of(Ending.MOVED)));
        town.itIs(THURSDAY.plusDays(1));

        acts.invited(id, to(THURSDAY.plusDays(5), Optional.of(Ending.NOT_COME)));

        assertThat(course().invitations())
                .extracting(MeetingInvitation::ended)
                .containsExactly(Optional.of(Ending.MOVED), Optional.of(Ending.NOT_COME), Optional.empty());
        assertThat(told())
                .containsSubsequence(
                        "information-meeting-invited 2026-11-02",
                        "information-meeting-moved 2026-11-02",
                        "information-meeting-not-come 2026-11-06",
                        "information-meeting-invited 2026-11-06");
        assertThat(town.deadlines()).contains("T-17 OPEN 2026-11-16");
        town.itIs(THURSDAY.plusDays(5));
        acts.met(id, acts.meeting(Stand.YES, true));
        assertThat(course().meeting().flatMap(MeetingView::invitation)).contains(3);
    }

    @Test
    void a_meeting_without_an_invitation_or_from_before_it_points_to_none() {
        acts.answered(id, acts.yes());
        town.itIs(THURSDAY);
        acts.invited(id, to(THURSDAY, Optional.empty()));
        MeetingRecord earlier = acts.meeting(Stand.YES, true);

        acts.met(id, new MeetingRecord(TODAY, earlier.topics(), earlier.stand(), earlier.judgement(), earlier.notes()));

        assertThat(course().meeting().flatMap(MeetingView::invitation)).isEmpty();
    }

    static List<Arguments> wrong_invitations() {
        return List.of(
                Arguments.of("day-too-early", "at", to(TODAY.minusDays(1), Optional.of(Ending.MOVED))),
                Arguments.of(
                        "missing-part",
                        "place",
                        new NewInvitation(THURSDAY.atTime(10, 0), " ", Optional.of(Ending.MOVED))),
                Arguments.of("missing-part", "earlier", to(THURSDAY, Optional.empty())),
                Arguments.of("meeting-to-come", "earlier", to(THURSDAY, Optional.of(Ending.NOT_COME))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrong_invitations")
    @Shows("G-43")
    void an_invitation_that_does_not_hold_together_is_refused(String code, String field, NewInvitation invitation) {
        acts.answered(id, acts.yes());
        acts.invited(id, to(THURSDAY, Optional.empty()));

        Refused.with(code, field, () -> acts.invited(id, invitation));
        assertThat(course().invitations()).hasSize(1);
    }

    @Test
    void the_first_invitation_says_nothing_of_another() {
        acts.answered(id, acts.yes());

        Refused.with(
                "no-earlier-invitation", "earlier", () -> acts.invited(id, to(THURSDAY, Optional.of(Ending.MOVED))));
    }

    @Test
    @Shows("G-43")
    void nobody_is_invited_before_the_answer_or_after_the_meeting_or_by_another_than_the_provider() {
        Refused.with("not-allowed", () -> acts.invited(id, to(THURSDAY, Optional.empty())));
        acts.answered(id, acts.yes());
        OrganisationId other = town.register("supplier", OrganisationKind.SUPPORT_PROVIDER);
        Refused.with("not-allowed", () -> acts.invitedBy(other, id, to(THURSDAY, Optional.empty())));

        acts.met(id, acts.meeting(Stand.YES, true));

        Refused.with("not-done-in-this-state", () -> acts.invited(id, to(THURSDAY, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"YES, BASIS_SENT", "NO, INFO_MEETING_HELD", "THINKING, INFO_MEETING_HELD"})
    @Shows("G-46")
    void who_thinks_it_over_takes_a_stand_later_and_a_yes_lets_the_basis_be_sent(Stand stand, CaseState state) {
        acts.answered(id, acts.yes());
        acts.met(id, acts.meeting(Stand.THINKING, true));
        acts.consented(id, acts.consent(ConsentGiven.Form.WRITTEN));
        town.itIs(THURSDAY);

        acts.stood(id, new StandTaken(stand, THURSDAY));

        MeetingView meeting = course().meeting().orElseThrow();
        assertThat(meeting.record().stand()).as("at the meeting").isEqualTo(Stand.THINKING);
        assertThat(meeting.stands()).containsExactly(new StandTaken(stand, THURSDAY));
        assertThat(told()).contains("stand-taken 2026-11-05");
        if (stand == Stand.YES) {
            acts.submitted(id, acts.basis(BasisSubmitted.Channel.E_SERVICE));
        } else {
            Refused.with("terms-not-accepted", () -> acts.submitted(id, acts.basis(BasisSubmitted.Channel.E_SERVICE)));
        }
        assertThat(acts.state(id)).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} days after the meeting")
    @CsvSource({"-1, day-too-early", "4, day-too-late"})
    @Shows("G-46")
    void a_stand_is_taken_after_the_meeting_and_before_today_has_passed(int days, String code) {
        acts.answered(id, acts.yes());
        acts.met(id, acts.meeting(Stand.THINKING, true));
        town.itIs(THURSDAY);

        Refused.with(code, "on", () -> acts.stood(id, new StandTaken(Stand.YES, TODAY.plusDays(days))));
    }

    @Test
    @Shows("G-46")
    void a_later_stand_does_not_lie_before_an_earlier_and_none_is_taken_before_the_meeting() {
        acts.answered(id, acts.yes());
        Refused.with("not-done-in-this-state", () -> acts.stood(id, new StandTaken(Stand.YES, TODAY)));
        acts.met(id, acts.meeting(Stand.THINKING, true));
        town.itIs(THURSDAY);
        acts.stood(id, new StandTaken(Stand.YES, THURSDAY));

        Refused.with("day-too-early", "on", () -> acts.stood(id, new StandTaken(Stand.NO, TODAY)));
    }

    private static NewInvitation to(LocalDate day, Optional<Ending> earlier) {
        return new NewInvitation(day.atTime(10, 0), PLACE, earlier);
    }

    private ReferralView.Course course() {
        return acts.referral(id, "support-worker", OrganisationKind.SUPPORT_PROVIDER)
                .course();
    }

    private List<String> told() {
        return Stores.sql(town.database())
                .list(
                        "select what || ' ' || happened_on from intake.case_timeline order by line",
                        row -> row.getString(1));
    }

    private List<String> papers() {
        return Stores.sql(town.database())
                .list(
                        """
                        select concat_ws(' ', direction, way, paper.kind, detail, coalesce(side, organisation.kind))
                        from intake.registered_paper paper left join intake.organisation using (organisation_id)
                        order by number
                        """,
                        row -> row.getString(1));
    }
}
