package se.hemvist.web.rest.contacts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.information.Audience;
import se.hemvist.intake.information.NewMeeting;

/** An information meeting to be entered, held or to come, as it is sent. */
public record AgencyMeetingRequest(
        @NotNull LocalDate heldOn,
        @NotEmpty @Size(max = 5) List<@NotNull Audience> audiences,
        @NotBlank @Size(max = 500) String about) {

    NewMeeting read() {
        return new NewMeeting(heldOn, Set.copyOf(audiences), about);
    }
}
