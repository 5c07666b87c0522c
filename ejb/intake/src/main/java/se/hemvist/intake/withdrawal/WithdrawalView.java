package se.hemvist.intake.withdrawal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a case was taken back, as it is told.
 *
 * @param recordedBy the user who recorded it
 * @param reason     for those who may read it
 */
public record WithdrawalView(WishedBy by, LocalDate on, String recordedBy, Optional<String> reason) {

    /** Whose and when; the reason is about a person. */
    @Override
    public String toString() {
        return "WithdrawalView[" + by + ", " + on + "]";
    }
}
