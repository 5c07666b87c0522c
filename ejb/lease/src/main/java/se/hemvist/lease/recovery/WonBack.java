package se.hemvist.lease.recovery;

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
public record WonBack(RecoveryWay how, LocalDate on, @Nullable String boardReference) {

    /** @throws se.hemvist.intake.application.CaseRefusal if the day is to come, or the board's word has no number (JB 12:44: in writing) */
    WonBack sound(LocalDate today) {
        Input.notAfter(today, on, "on");
        if (how == RecoveryWay.BOARD_TAKES_OVER) {
            Input.given(Optional.ofNullable(boardReference).filter(text -> !text.isBlank()), "boardReference");
        }
        return this;
    }
}
