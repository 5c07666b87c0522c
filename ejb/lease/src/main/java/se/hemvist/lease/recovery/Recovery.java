package se.hemvist.lease.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.recovery.RecoveryRefusal.RecoveryOver;
import se.hemvist.lease.recovery.RecoveryRefusal.RentStillUnpaid;
import se.hemvist.lease.rent.ForfeitedRents;

/**
 * The time in which a tenancy that was forfeited for unpaid rent is won back.
 *
 * @param servedOn    the day on which the tenant was served that paying wins it back (form 1 of 1978:314)
 * @param boardToldOn the day on which the social board was told of the notice (form 3)
 * @param boardReference the number of the message in which the board took on the rent
 */
@Embeddable
public record Recovery(
        @Column(name = "recovery_served_on") LocalDate servedOn,
        @Column(name = "recovery_board_told_on") LocalDate boardToldOn,
        @Column(name = "recovered_on") @Nullable LocalDate recoveredOn,
        @Enumerated(EnumType.STRING) @Column(name = "recovered_how") @Nullable RecoveryWay how,
        @Column(name = "recovered_reference") @Nullable String boardReference) {

    /** Tenant and social board have been told that the tenancy may be won back. */
    public static Recovery open(LocalDate servedOn, LocalDate boardToldOn, LocalDate earliest, LocalDate today) {
        Input.notAfter(today, Input.notBefore(earliest, servedOn, "servedOn"), "servedOn");
        Input.notAfter(today, Input.notBefore(earliest, boardToldOn, "boardToldOn"), "boardToldOn");
        return new Recovery(servedOn, boardToldOn, null, null, null);
    }

    /** When it begins and ends. */
    public RecoveryWindow window() {
        return RecoveryPolicy.window(servedOn, boardToldOn);
    }

    /**
     * It has been won back.
     *
     * @param claim what notice was given for
     * @param late  the rents for which the tenancy was still forfeited that day
     * @throws RecoveryOver    if that day was too late, unless the tenant was hindered
     * @throws RentStillUnpaid if it is said to be paid and the ledger does not tell so
     */
    public Recovery by(WonBack won, RentClaim claim, ForfeitedRents late, LocalDate today) {
        RecoveryWay way = won.sound(today).how();
        RecoveryPolicy.DWELLINGS.on(window().begin()).demand(rule -> {
            if (way != RecoveryWay.HINDERED && !window().inTime(won.on())) {
                throw new RecoveryOver(window().lastDay());
            }
            if (way != RecoveryWay.BOARD_TAKES_OVER) {
                claim.demandPaid(late);
            }
        });
        return new Recovery(servedOn, boardToldOn, won.on(), way, won.boardReference());
    }
}
