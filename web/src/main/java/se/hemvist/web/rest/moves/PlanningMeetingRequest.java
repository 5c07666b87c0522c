package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.followup.moving.MeetingParty;
import se.hemvist.followup.moving.PlanningMeeting;

/**
 * That a planning meeting was held, as it is sent.
 *
 * @param parties      who came of those who come by the routine
 * @param purchases what is to be bought for the home
 * @param approach     how the move is done
 */
public record PlanningMeetingRequest(
        @NotNull LocalDate on,
        @NotEmpty Set<@NotNull MeetingParty> parties,
        @NotBlank @Size(max = 2000) String purchases,
        @NotBlank @Size(max = 2000) String approach) {

    PlanningMeeting read() {
        return new PlanningMeeting(on, parties, purchases, approach);
    }

    /** When; the rest is about a person. */
    @Override
    public String toString() {
        return "PlanningMeetingRequest[" + on + "]";
    }
}
