package se.hemvist.followup.moving;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.PhasePeriod;
import se.hemvist.followup.moving.MovingRefusal.EconomicAidNotInvited;
import se.hemvist.followup.moving.MovingRefusal.MoveNotThere;
import se.hemvist.followup.moving.MovingRefusal.NoMoveAhead;
import se.hemvist.followup.moving.MovingRefusal.NotWished;
import se.hemvist.followup.moving.MovingRefusal.PartyNotInvited;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;
import static se.hemvist.followup.assignment.AnAssignment.PHASE_1_ON;

/** Göteborgs Stads rutin för Bostad först, «Planeringsmöte» and «Stöd och hjälp med inflyttning». */
class MovePlanTest {

    private static final LocalDate TODAY = MOVE_IN.minusDays(14);
    private static final ItemTick TICK = new ItemTick(MoveItem.ELECTRICITY, ItemTick.Outcome.OFFERED, TODAY);
    private static final Coordination SHARED = new Coordination(TODAY, "Boendet vet vilken dag.");
    private static final PlanningMeeting MEETING =
            new PlanningMeeting(TODAY, MeetingParty.always(), "Säng och bord.", "Med hyrd bil.");

    private static final Map<String, Consumer<MovePlan>> COMMANDS = Map.of(
            "call", move -> move.callAgain(call(TODAY)),
            "hold", move -> move.hold(MEETING, TODAY),
            "move", MovePlan::move,
            "cancel", MovePlan::cancel,
            "tick", move -> move.tick(TICK, TODAY),
            "coordinate", move -> move.coordinate(SHARED, TODAY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PLANNED      | MEETING_HELD, MOVED, CANCELLED
            MEETING_HELD | MOVED, CANCELLED
            MOVED        |
            CANCELLED    |
            """)
    void goes_on_only_to(MoveState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(MoveState.class, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PLANNED      | call:PLANNED, hold:MEETING_HELD, move:MOVED, cancel:CANCELLED, tick:PLANNED, coordinate:PLANNED
                    MEETING_HELD | move:MOVED, cancel:CANCELLED, tick:MEETING_HELD, coordinate:MEETING_HELD
                    MOVED        | hold:MOVED, tick:MOVED, coordinate:MOVED
                    CANCELLED    |
                    """)
    void takes_in_each_state_only_its_own_commands(MoveState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> {
            MovePlan move = in(state);
            if (expected.containsKey(name)) {
                command.accept(move);
                assertThat(move.view().state()).as(name).hasToString(expected.get(name));
            } else {
                refused(() -> command.accept(move), MoveNotThere.class);
            }
        });
    }

    @Test
    @Shows({"G-81", "G-83", "G-84", "G-88"})
    void is_called_held_and_says_what_is_bought_and_how_the_move_is_done() {
        MovePlan move = called(call(TODAY));
        move.hold(MEETING, TODAY);
        move.coordinate(SHARED, TODAY);

        assertThat(move.view().call()).isEqualTo(call(TODAY));
        assertThat(move.view().meeting()).contains(MEETING);
        assertThat(move.view().coordinations()).containsExactly(SHARED);
        assertThat(move.wasMetBy(TODAY)).isTrue();
        assertThat(move.wasMetBy(TODAY.minusDays(1))).isFalse();
        assertThat(call(TODAY) + " " + MEETING + " " + SHARED).doesNotContain("vän", "Säng", "bil", "vilken dag");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    @Shows("G-81")
    void is_planned_together_if_the_meeting_was_held_by_the_day_of_the_move(int later, boolean together) {
        MovePlan move = in(MoveState.MEETING_HELD);

        assertThat(move.isPlannedTogether(new MovedPhase(PHASE_1_ON, TODAY.minusDays(later))))
                .isEqualTo(together);
        assertThat(move.isPlannedTogether(new MovedPhase(PHASE_1_ON.plusDays(1), TODAY)))
                .as("of another phase")
                .isFalse();
    }

    @Test
    @Shows("G-81")
    void that_it_was_held_before_the_move_is_told_after_it_too_and_once() {
        List<PhasePeriod> phases = AnAssignment.fileInPhase2(MOVE_IN).phases();
        LocalDate after = MOVE_IN.plusDays(30);
        MovePlan move = in(MoveState.MOVED);
        assertThat(move.latestMeeting(phases, after)).isEqualTo(MOVE_IN);
        assertThat(move.latestMeeting(AnAssignment.fileInPhase1().phases(), TODAY))
                .isEqualTo(TODAY);
        refused(() -> in(MoveState.MOVED).hold(heldOn(MOVE_IN.plusDays(1)), MOVE_IN), DayTooLate.class);

        move.hold(heldOn(MOVE_IN), MOVE_IN);

        assertThat(move.isPlannedTogether(new MovedPhase(PHASE_1_ON, MOVE_IN))).isTrue();
        refused(() -> move.hold(MEETING, MOVE_IN), MoveNotThere.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingParty.class,
            names = {"PARTICIPANT", "SUPPORT_STAFF", "SOCIAL_WORKER"})
    @Shows("G-81")
    void leaves_out_nobody_who_always_comes(MeetingParty party) {
        Set<MeetingParty> invited = EnumSet.complementOf(EnumSet.of(party));

        refused(() -> called(call(TODAY, invited, true)), PartyNotInvited.class);
    }

    @Test
    @Shows("G-82")
    void economic_aid_comes_where_the_participant_has_income_support() {
        refused(() -> called(call(TODAY, MeetingParty.always(), true)), EconomicAidNotInvited.class);
        refused(
                () -> called(call(TODAY)).callAgain(call(TODAY, MeetingParty.always(), true)),
                EconomicAidNotInvited.class);
        assertThat(called(call(TODAY, MeetingParty.always(), false))
                        .view()
                        .call()
                        .incomeSupport())
                .isFalse();
    }

    @Test
    @Shows("G-81")
    void is_called_before_a_move_and_only_where_one_is_planned() {
        refused(() -> MovePlan.called(AnAssignment.fileOrdered(), call(TODAY)), NoMoveAhead.class);
        refused(() -> MovePlan.called(AnAssignment.fileInPhase2(MOVE_IN), call(TODAY)), NoMoveAhead.class);
    }

    @Test
    @Shows("G-88")
    void the_staff_of_before_share_in_it_only_as_far_as_the_participant_wishes() {
        MeetingCall unwished = new MeetingCall(TODAY, MeetingParty.always(), false, Optional.empty(), Optional.empty());
        MovePlan move = called(unwished);

        refused(() -> move.coordinate(SHARED, TODAY), NotWished.class);
        move.callAgain(call(TODAY));
        move.coordinate(SHARED, TODAY);

        assertThat(move.view().coordinations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(MoveItem.class)
    @Shows("G-87")
    void each_help_is_offered_and_done_or_declined(MoveItem item) {
        MovePlan move = in(MoveState.MOVED);
        ItemTick offered = new ItemTick(item, ItemTick.Outcome.OFFERED, TODAY);
        ItemTick declined = new ItemTick(item, ItemTick.Outcome.DECLINED, TODAY);

        move.tick(offered, TODAY);
        move.tick(declined, TODAY);

        assertThat(move.view().items()).containsExactly(offered, declined);
    }

    @Test
    void has_its_days_in_order_and_all_its_parts() {
        refused(() -> called(call(PHASE_1_ON.minusDays(1))), DayTooEarly.class);
        refused(() -> called(saying("  ", "Allt")), MissingPart.class);
        refused(() -> called(saying("En vän", " ")), MissingPart.class);
        refused(() -> called(call(TODAY)).hold(MEETING, TODAY.minusDays(1)), DayTooLate.class);
        refused(() -> held(PHASE_1_ON.minusDays(1), "Säng", "Bil"), DayTooEarly.class);
        refused(() -> held(TODAY, " ", "Bil"), MissingPart.class);
        refused(() -> held(TODAY, "Säng", " "), MissingPart.class);
        refused(() -> called(call(TODAY)).tick(TICK, TODAY.minusDays(1)), DayTooLate.class);
        refused(() -> called(call(TODAY)).coordinate(new Coordination(TODAY, " "), TODAY), MissingPart.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(MovingRefusal.class);
    }

    private static MovePlan in(MoveState state) {
        MovePlan move = called(call(TODAY));
        switch (state) {
            case PLANNED -> {}
            case MEETING_HELD -> move.hold(MEETING, TODAY);
            case MOVED -> move.move();
            case CANCELLED -> move.cancel();
        }
        return move;
    }

    private static void held(LocalDate on, String purchases, String approach) {
        called(call(TODAY)).hold(new PlanningMeeting(on, MeetingParty.always(), purchases, approach), TODAY);
    }

    private static PlanningMeeting heldOn(LocalDate day) {
        return new PlanningMeeting(day, MeetingParty.always(), "Säng och bord.", "Med hyrd bil.");
    }

    private static MovePlan called(MeetingCall call) {
        return MovePlan.called(AnAssignment.fileInPhase1(), call);
    }

    private static MeetingCall call(LocalDate on) {
        return call(on, EnumSet.allOf(MeetingParty.class), true);
    }

    private static MeetingCall call(LocalDate on, Set<MeetingParty> invited, boolean incomeSupport) {
        return new MeetingCall(on, invited, incomeSupport, Optional.of("En vän"), Optional.of("Får veta dagen"));
    }

    private static MeetingCall saying(String guests, String earlierStaff) {
        return new MeetingCall(TODAY, MeetingParty.always(), false, Optional.of(guests), Optional.of(earlierStaff));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
