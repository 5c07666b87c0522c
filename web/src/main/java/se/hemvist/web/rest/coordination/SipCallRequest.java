package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The call to the meeting of a coordinated individual plan, as it is sent.
 *
 * @param meetingOn the day of the meeting
 */
public record SipCallRequest(@NotNull LocalDate on, @NotNull LocalDate meetingOn) {}
