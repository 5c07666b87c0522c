package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.mediation.LandlordMeeting;

/** That the landlord's manager has met the person, as it is sent and told. */
public record MeetingRequest(@NotNull LocalDate on, @NotBlank @Size(max = 200) String with) {

    LandlordMeeting read() {
        return new LandlordMeeting(on, with);
    }

    static MeetingRequest of(LandlordMeeting meeting) {
        return new MeetingRequest(meeting.on(), meeting.with());
    }
}
