package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.StandTaken;

/**
 * Where the person stands after the information meeting, as it is sent and told.
 *
 * @param on the day on which the person said so
 */
public record StandRequest(@NotNull Stand stand, @NotNull LocalDate on) {

    static StandRequest of(StandTaken taken) {
        return new StandRequest(taken.stand(), taken.on());
    }

    StandTaken read() {
        return new StandTaken(stand, on);
    }
}
