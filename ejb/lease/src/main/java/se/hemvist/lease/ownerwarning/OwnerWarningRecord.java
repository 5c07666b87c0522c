package se.hemvist.lease.ownerwarning;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Input;

/**
 * A warning of the owner's to the head tenant.
 *
 * @param datedOn    the day that it bears
 * @param receivedOn the day on which it came
 * @param demand     what is to be put right
 * @param correctBy  by when, if it says so
 * @param sending    how it was sent, and to whom else
 */
public record OwnerWarningRecord(
        LocalDate datedOn, LocalDate receivedOn, String demand, Optional<LocalDate> correctBy, Sending sending) {

    /**
     * How a warning was sent, as far as that is known.
     *
     * @param registeredOn the day on which it was posted as a registered letter, if it was
     * @param boardToldOn  the day on which the owner told the social board (socialnämnden) of it, if that is known
     */
    public record Sending(Optional<LocalDate> registeredOn, Optional<LocalDate> boardToldOn) {

        /** Of one that tells nothing of it. */
        public static Sending untold() {
            return new Sending(Optional.empty(), Optional.empty());
        }
    }

    /** The day on which it counts as given: that of the posting of a registered letter (JB 12:63), or else on which it came. */
    public LocalDate calledOn() {
        return sending.registeredOn().orElse(receivedOn);
    }

    /**
     * @throws se.hemvist.intake.application.CaseRefusal if it came before its day or is still to come, is to be heeded before
     *     its day, or was sent on another day than between the two
     */
    void demandSound(LocalDate today) {
        Input.notAfter(today, receivedOn, "receivedOn");
        Input.notBefore(datedOn, receivedOn, "receivedOn");
        correctBy.ifPresent(last -> Input.notBefore(datedOn, last, "correctBy"));
        sending.registeredOn()
                .ifPresent(
                        on -> Input.notAfter(receivedOn, Input.notBefore(datedOn, on, "registeredOn"), "registeredOn"));
        sending.boardToldOn().ifPresent(on -> Input.notAfter(today, on, "boardToldOn"));
    }

    /** The days; the words may be about a person. */
    @Override
    public String toString() {
        return "OwnerWarningRecord[" + datedOn + ", " + receivedOn + "]";
    }
}
