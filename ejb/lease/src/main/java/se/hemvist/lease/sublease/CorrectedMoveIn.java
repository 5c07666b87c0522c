package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;

/**
 * How a move-in went that was recorded with another day.
 *
 * @param on             the day
 * @param keys           how the tenant got the keys; as recorded, if empty
 * @param landlordToldOn when the landlord was told of the sublet; as recorded, if empty
 * @param reason         why it was recorded otherwise
 */
public record CorrectedMoveIn(
        LocalDate on, Optional<MoveInRecord.Keys> keys, Optional<LocalDate> landlordToldOn, String reason) {

    /** The line of the timeline that keeps the day as it was recorded. */
    static Occurrence recorded(LocalDate was) {
        return Occurrence.of("moved-in", was);
    }

    /** The line beside it that tells of the right day, and why. */
    Occurrence told() {
        return Occurrence.of("move-in-corrected", on).because(Input.text(reason, "reason"));
    }

    MoveInRecord instead(MoveInRecord recorded) {
        return new MoveInRecord(
                on,
                keys.or(() -> Optional.ofNullable(recorded.keys())).orElse(null),
                recorded.entranceKeyIssued(),
                landlordToldOn
                        .or(() -> Optional.ofNullable(recorded.landlordToldOn()))
                        .orElse(null));
    }

    /** The days only; the reason may be about a person. */
    @Override
    public String toString() {
        return "CorrectedMoveIn[" + on + ", " + landlordToldOn + "]";
    }
}
