package se.hemvist.lease.handback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ownerwarning.OwnerWarningId;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;

/**
 * That the owner called on the city for correction, and told the social board (socialnämnden), before giving notice.
 *
 * @param warning     the warning that the notice rests on, if it is in the house: its days count, whatever else is said
 * @param calledOn    the day of the call
 * @param boardToldOn the day on which the owner told the social board; a warning need not say it
 * @param correctBy   the last day of the time that the call gives, if it gives any
 */
@Embeddable
public record OwnerCall(
        @Column(name = "owner_warning_id") @Nullable UUID warning,
        @Column(name = "called_on") @Nullable LocalDate calledOn,
        @Column(name = "call_board_told_on") @Nullable LocalDate boardToldOn,
        @Column(name = "call_correct_by") @Nullable LocalDate correctBy) {

    /** Which warning, if one is named. */
    Optional<OwnerWarningId> warningId() {
        return Optional.ofNullable(warning).map(OwnerWarningId::new);
    }

    /** The same, by what stands in the warning. */
    OwnerCall by(OwnerWarningRecord written) {
        return new OwnerCall(
                warning,
                written.calledOn(),
                written.sending()
                        .boardToldOn()
                        .or(() -> Optional.ofNullable(boardToldOn))
                        .orElse(null),
                written.correctBy().orElse(null));
    }

    /** @throws se.hemvist.intake.application.CaseRefusal if a day is still to come or before the lease, or the time before the call */
    void demandSound(LocalDate contractDate, LocalDate today) {
        Stream.ofNullable(calledOn)
                .forEach(on ->
                        Input.notAfter(today, Input.notBefore(contractDate, on, "call/calledOn"), "call/calledOn"));
        Stream.ofNullable(boardToldOn)
                .forEach(on -> Input.notAfter(
                        today, Input.notBefore(contractDate, on, "call/boardToldOn"), "call/boardToldOn"));
        Stream.ofNullable(correctBy).forEach(last -> Stream.ofNullable(calledOn)
                .forEach(on -> Input.notBefore(on, last, "call/correctBy")));
    }

    /** The last day of the time that it gives, if that is not over by the end of the day before. */
    Optional<LocalDate> runsOn(LocalDate day) {
        return Optional.ofNullable(correctBy).filter(last -> !day.isAfter(last));
    }

    boolean calledBy(LocalDate day) {
        return isBy(day, calledOn);
    }

    /** Whether it was made on the day or later. */
    boolean calledSince(LocalDate day) {
        return calledOn != null && !calledOn.isBefore(day);
    }

    boolean boardToldBy(LocalDate day) {
        return isBy(day, boardToldOn);
    }

    private static boolean isBy(LocalDate day, @Nullable LocalDate done) {
        return done != null && !done.isAfter(day);
    }
}
