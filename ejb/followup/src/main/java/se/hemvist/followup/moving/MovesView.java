package se.hemvist.followup.moving;

import java.util.List;
import java.util.Optional;

/**
 * The moves of a participant with an assignment, the latest first.
 *
 * @param movedWithoutMeeting whether the participant has moved in, the last time, without a planning meeting before it; nothing is
 *                            said of a move that was made before the house kept plans of moves
 */
public record MovesView(Optional<Boolean> movedWithoutMeeting, List<MoveView> moves) {

    public MovesView {
        moves = List.copyOf(moves);
    }
}
