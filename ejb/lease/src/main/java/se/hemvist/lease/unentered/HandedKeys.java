package se.hemvist.lease.unentered;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.unentered.UnenteredRefusal.KeysStillOut;

/**
 * Keys that a tenant got and did not move in with.
 *
 * @param backOn the day on which they came back; none if they have not
 */
@Embeddable
public record HandedKeys(
        @Column(name = "unentered_keys_out_on") LocalDate outOn,
        @Column(name = "unentered_keys_back_on") @Nullable LocalDate backOn) {

    /**
     * The same, if they are back.
     *
     * @throws KeysStillOut if they are not
     * @throws se.hemvist.intake.application.CaseRefusal if a day is still to come, or they came back before they were handed
     *     out
     */
    HandedKeys sound(LocalDate today) {
        LocalDate out = Input.notAfter(today, outOn, "keys/outOn");
        LocalDate back = Optional.ofNullable(backOn).orElseThrow(() -> new KeysStillOut(out));
        Input.notAfter(today, Input.notBefore(out, back, "keys/backOn"), "keys/backOn");
        return this;
    }
}
