package se.hemvist.intake.information;

import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** An information meeting in the register. */
public record MeetingView(UUID id, Municipality municipality, NewMeeting meeting) {}
