package se.hemvist.web.rest.moves;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.moving.Coordination;
import se.hemvist.followup.moving.ItemTick;
import se.hemvist.followup.moving.MeetingCall;
import se.hemvist.followup.moving.MeetingParty;
import se.hemvist.followup.moving.MoveState;
import se.hemvist.followup.moving.MoveView;
import se.hemvist.followup.moving.MovesView;
import se.hemvist.followup.moving.PlanningMeeting;
import se.hemvist.web.rest.page.Link;

/**
 * How the moves were planned, the latest first.
 *
 * @param movedWithoutMeeting whether the participant has moved in, the last time, without a planning meeting before it; left
 *                            out for a move from before the house kept plans of moves
 */
public record MovesAnswer(
        @Nullable Boolean movedWithoutMeeting, List<Move> moves, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One move.
     *
     * @param meeting left out before it was held
     */
    public record Move(
            MoveState state,
            Call call,
            @Nullable Meeting meeting,
            List<ItemTick> items,
            List<Coordination> coordinations) {

        static Move of(MoveView view) {
            return new Move(
                    view.state(),
                    Call.of(view.call()),
                    view.meeting().map(Meeting::of).orElse(null),
                    view.items(),
                    view.coordinations());
        }
    }

    /** The call to the meeting. */
    public record Call(
            LocalDate on,
            Set<MeetingParty> parties,
            boolean incomeSupport,
            @Nullable String guests,
            @Nullable String earlierStaff) {

        static Call of(MeetingCall call) {
            return new Call(
                    call.on(),
                    call.invited(),
                    call.incomeSupport(),
                    call.guests().orElse(null),
                    call.earlierStaff().orElse(null));
        }

        /** When; the rest is about people. */
        @Override
        public String toString() {
            return "Call[" + on + "]";
        }
    }

    /** The meeting. */
    public record Meeting(LocalDate on, Set<MeetingParty> parties, String purchases, String approach) {

        static Meeting of(PlanningMeeting meeting) {
            return new Meeting(meeting.on(), meeting.attendants(), meeting.purchases(), meeting.approach());
        }

        /** When; the rest is about a person. */
        @Override
        public String toString() {
            return "Meeting[" + on + "]";
        }
    }

    static MovesAnswer of(MovesView view, UriInfo uri) {
        return new MovesAnswer(
                view.movedWithoutMeeting().orElse(null),
                view.moves().stream().map(Move::of).toList(),
                Link.self(uri));
    }
}
