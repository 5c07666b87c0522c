package se.hemvist.lease.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;

/**
 * By what a tenancy that was forfeited for unpaid rent was won back.
 *
 * @param on             the day on which the rent was paid, or on which the social board (socialnämnden) told the landlord in writing
 * @param boardReference the number of the board's message, if it took on the rent
 */
@Embeddable
public record WonBack(
        @Enumerated(EnumType.STRING) @Column(name = "recovered_how") RecoveryWay how,
        @Column(name = "recovered_on") LocalDate on,
        @Column(name = "recovered_reference") @Nullable String boardReference) {

    /**
     * The same, if it can be.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the day is to come, or the board's word has no number (JB 12:44: in writing)
     */
    public WonBack sound(LocalDate today) {
        Input.notAfter(today, on, "on");
        if (how == RecoveryWay.BOARD_TAKES_OVER) {
            Input.given(Optional.ofNullable(boardReference).filter(text -> !text.isBlank()), "boardReference");
        }
        return this;
    }
}
