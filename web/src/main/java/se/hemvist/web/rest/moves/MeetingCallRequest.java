package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.moving.MeetingCall;
import se.hemvist.followup.moving.MeetingParty;

/**
 * The call to a planning meeting, as it is sent.
 *
 * @param on           the day of the meeting
 * @param parties      who is invited of those who come by the routine
 * @param guests       who else comes, as the participant wishes
 * @param earlierStaff how far the participant wishes that the staff of before share in the planning
 */
public record MeetingCallRequest(
        @NotNull LocalDate on,
        @NotEmpty Set<@NotNull MeetingParty> parties,
        @NotNull Boolean incomeSupport,
        @Nullable @Size(max = 500) String guests,
        @Nullable @Size(max = 1000) String earlierStaff) {

    MeetingCall read() {
        return new MeetingCall(
                on, parties, incomeSupport, Optional.ofNullable(guests), Optional.ofNullable(earlierStaff));
    }

    /** When; the rest is about people. */
    @Override
    public String toString() {
        return "MeetingCallRequest[" + on + "]";
    }
}
