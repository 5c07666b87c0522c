package se.hemvist.web.rest.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.information.Audience;
import se.hemvist.intake.information.MeetingView;

/** An information meeting in the register, as it is told. */
public record AgencyMeetingAnswer(UUID id, LocalDate heldOn, List<Audience> audiences, String about) {

    static AgencyMeetingAnswer of(MeetingView view) {
        return new AgencyMeetingAnswer(
                view.id(),
                view.meeting().on(),
                view.meeting().audiences().stream().sorted().toList(),
                view.meeting().about());
    }
}
