package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.MeetingInvitation.Ending;
import se.hemvist.intake.referral.NewInvitation;
import se.hemvist.kernel.time.HouseClock;

/**
 * An invitation to an information meeting (inbjudan till informationsmöte), as it is sent.
 *
 * @param earlier what became of the invitation before this one; left out for the first
 */
public record MeetingInvitationRequest(
        @NotNull Instant at, @NotBlank @Size(max = 200) String place, @Nullable Ending earlier) {

    NewInvitation read() {
        return new NewInvitation(at.atZone(HouseClock.ZONE).toLocalDateTime(), place, Optional.ofNullable(earlier));
    }

    /** The time only; the place may tell of a person. */
    @Override
    public String toString() {
        return "MeetingInvitationRequest[" + at + "]";
    }
}
