package se.hemvist.followup.moving;

import java.util.List;

/**
 * The moves of a participant with an assignment, the latest first.
 *
 * @param movedWithoutMeeting whether the participant has moved in, the last time, without a planning meeting before it
 */
public record MovesView(boolean movedWithoutMeeting, List<MoveView> moves) {

    public MovesView {
        moves = List.copyOf(moves);
    }
}
