package se.hemvist.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.equipment.EquipmentGrants;
import se.hemvist.followup.equipment.EquipmentRefusal.GrantUnderWay;
import se.hemvist.followup.equipment.EquipmentRefusal.NotAppliedFor;
import se.hemvist.followup.equipment.GrantPayment;
import se.hemvist.followup.equipment.GrantState;
import se.hemvist.followup.equipment.GrantView;
import se.hemvist.followup.moving.ItemTick;
import se.hemvist.followup.moving.MeetingCall;
import se.hemvist.followup.moving.MeetingParty;
import se.hemvist.followup.moving.MoveItem;
import se.hemvist.followup.moving.MoveState;
import se.hemvist.followup.moving.MoveView;
import se.hemvist.followup.moving.Moves;
import se.hemvist.followup.moving.MovesView;
import se.hemvist.followup.moving.MovingRefusal.NoMovePlanned;
import se.hemvist.followup.moving.PlanningMeeting;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A participant's move in Göteborg, planned with those who have to do with it, asked of the real beans. */
class MovesTest {

    private static final LocalDate MEETING = FirstTenancy.SIGNED;

    private final FirstTenancy story = new FirstTenancy();
    private final CaseId id = story.decided();
    private final AssignmentId assignment = story.started(id);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-81", "G-84", "G-87"})
    void whoever_met_to_plan_it_moves_in_without_a_warning_and_is_helped_after_that() {
        refused(() -> staff().tick(assignment, tick()), NoMovePlanned.class);
        staff().callMeeting(assignment, call(MEETING.plusDays(7)));
        staff().callMeeting(assignment, call(MEETING));
        assertThat(list("select subject from kernel.outbox where kind = 'planning-meeting-called'"))
                .hasSize(2)
                .allMatch(subject -> subject.startsWith("Planeringsmöte i ärende "));
        staff().holdMeeting(assignment, held(MEETING));

        story.movedIn(story.signed(story.chosen(id)));
        staff().tick(assignment, tick());

        MovesView moves = story.socialWorker(Moves.class).of(assignment);
        assertThat(moves.movedWithoutMeeting()).contains(false);
        assertThat(moves.moves()).extracting(MoveView::state).containsExactly(MoveState.MOVED);
        assertThat(moves.moves().get(0).items()).containsExactly(tick());
        assertThat(warnings()).isEmpty();
        refused(() -> story.lettingOfficer(Moves.class).of(assignment), AccessRefusal.NotAllowed.class);
    }

    @Test
    @Shows("G-81")
    void a_meeting_that_was_called_and_not_held_holds_up_no_move_but_is_told() {
        staff().callMeeting(assignment, call(MEETING));

        story.movedIn(story.signed(story.chosen(id)));

        MovesView moves = staff().of(assignment);
        assertThat(moves.movedWithoutMeeting()).contains(true);
        assertThat(moves.moves()).extracting(MoveView::state).containsExactly(MoveState.MOVED);
        assertThat(warnings()).containsExactly(FirstTenancy.MOVED_IN.toString());
    }

    @Test
    @Shows("G-81")
    void a_meeting_that_was_held_before_the_move_may_be_told_of_after_it() {
        staff().callMeeting(assignment, call(MEETING));
        story.movedIn(story.signed(story.chosen(id)));
        story.itIs(FirstTenancy.MOVED_IN.plusDays(7));
        refused(() -> staff().holdMeeting(assignment, held(FirstTenancy.MOVED_IN.plusDays(1))), DayTooLate.class);

        staff().holdMeeting(assignment, held(MEETING));

        MovesView moves = staff().of(assignment);
        assertThat(moves.movedWithoutMeeting()).contains(false);
        assertThat(moves.moves()).extracting(MoveView::state).containsExactly(MoveState.MOVED);
    }

    @Test
    @Shows("G-81")
    void one_that_was_held_after_a_move_that_is_recorded_late_was_none_before_it() {
        SubleaseId sublease = story.signed(story.chosen(id));
        staff().callMeeting(assignment, call(MEETING));
        story.itIs(FirstTenancy.MOVED_IN.plusDays(1));
        staff().holdMeeting(assignment, held(FirstTenancy.MOVED_IN.plusDays(1)));

        story.lettingOfficer(MoveIns.class)
                .moveIn(sublease, Expected.any(), FirstTenancy.moveIn(), HandedDocuments.none());

        assertThat(staff().of(assignment).movedWithoutMeeting()).contains(true);
        assertThat(warnings()).containsExactly(FirstTenancy.MOVED_IN.toString());
    }

    @Test
    @Shows("G-81")
    void neither_does_one_that_was_never_called() {
        assertThat(staff().of(assignment).movedWithoutMeeting()).contains(false);

        story.movedIn(story.signed(story.chosen(id)));

        assertThat(staff().of(assignment)).isEqualTo(new MovesView(Optional.of(true), List.of()));
        assertThat(warnings()).containsExactly(FirstTenancy.MOVED_IN.toString());
    }

    @Test
    void nothing_is_said_of_a_move_from_before_the_house_kept_plans_of_moves() {
        story.movedIn(story.signed(story.chosen(id)));
        Stores.sql(story.bench().database())
                .update("delete from intake.case_timeline where what = 'moved-in-without-planning-meeting'");

        assertThat(staff().of(assignment)).isEqualTo(new MovesView(Optional.empty(), List.of()));
    }

    @Test
    void nobody_moves_in_once_the_support_has_ended() {
        staff().callMeeting(assignment, call(MEETING));

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(MEETING, Death.ToldBy.RELATIVE));

        assertThat(staff().of(assignment).moves()).extracting(MoveView::state).containsExactly(MoveState.CANCELLED);
    }

    @Test
    @Shows({"G-85", "G-86"})
    void economic_aid_grants_what_the_participant_applies_for_and_pays_it_in_consultation() {
        refused(() -> aid().decide(assignment, true, MEETING), NotAppliedFor.class);
        story.supportWorker(EquipmentGrants.class).apply(assignment, MEETING);
        refused(() -> story.supportWorker(EquipmentGrants.class).apply(assignment, MEETING), GrantUnderWay.class);
        aid().decide(assignment, false, MEETING);
        story.supportWorker(EquipmentGrants.class).apply(assignment, MEETING);
        refused(
                () -> story.socialWorker(EquipmentGrants.class).decide(assignment, true, MEETING),
                AccessRefusal.NotAllowed.class);
        aid().decide(assignment, true, MEETING);
        aid().pay(assignment, new GrantPayment(MEETING, Optional.of(MEETING)));

        assertThat(story.socialWorker(EquipmentGrants.class).of(assignment))
                .extracting(GrantView::state)
                .containsExactlyInAnyOrder(GrantState.PAID, GrantState.REFUSED);
    }

    private Moves staff() {
        return story.supportWorker(Moves.class);
    }

    private EquipmentGrants aid() {
        return story.as("economic-aid-officer", OrganisationKind.SOCIAL_ADMINISTRATION, EquipmentGrants.class);
    }

    private static MeetingCall call(LocalDate on) {
        return new MeetingCall(on, EnumSet.allOf(MeetingParty.class), true, Optional.of("En vän"), Optional.empty());
    }

    private static PlanningMeeting held(LocalDate on) {
        return new PlanningMeeting(on, EnumSet.allOf(MeetingParty.class), "Säng.", "Hyrd bil.");
    }

    private static ItemTick tick() {
        return new ItemTick(MoveItem.ELECTRICITY, ItemTick.Outcome.DONE, MEETING);
    }

    private List<String> warnings() {
        return list("select happened_on::text from intake.case_timeline"
                + " where what = 'moved-in-without-planning-meeting'");
    }

    private List<String> list(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
