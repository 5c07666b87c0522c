package se.hemvist.followup.moving;

import java.util.List;
import java.util.Optional;

/**
 * A planned move as readers see it.
 *
 * @param meeting       once it was held
 * @param items         what became of the help that was offered, in the order in which it was recorded
 * @param coordinations what was planned with the staff of before
 */
public record MoveView(
        MoveState state,
        MeetingCall call,
        Optional<PlanningMeeting> meeting,
        List<ItemTick> items,
        List<Coordination> coordinations) {

    public MoveView {
        items = List.copyOf(items);
        coordinations = List.copyOf(coordinations);
    }
}
