package se.hemvist.lease.ground;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ground.GroundRefusal.KnownTooLong;
import se.hemvist.lease.notice.KnowledgeLimit;

/**
 * A ground of forfeiture (förverkande) that is lost if it is not used in time once it is known (C-12). Disturbances and
 * unpaid rent are none of these.
 *
 * @param knownOn the day on which the landlord came to know of it
 * @param over    the day on which it came to an end, or the criminal case was over, where that is so
 */
@Embeddable
public record KnownForfeiture(
        @Enumerated(EnumType.STRING) @Column(name = "forfeited_by") KnowledgeLimit.Ground by,
        @Column(name = "forfeiture_known_on") LocalDate knownOn,
        @Column(name = "forfeiture_over_on") @Nullable LocalDate over) {

    /**
     * Lets notice be given for it that day.
     *
     * @throws KnownTooLong if that is too late
     * @throws se.hemvist.intake.application.CaseRefusal if it came to be known, or was over, after that day
     */
    public void demandInTime(LocalDate notice) {
        Input.notAfter(notice, knownOn, "forfeitedBy/knownOn");
        Optional.ofNullable(over).ifPresent(day -> Input.notAfter(notice, day, "forfeitedBy/over"));
        KnowledgeLimit.on(knownOn).demand(limit -> {
            LocalDate last = limit.lastDay(by, knownOn, Optional.ofNullable(over));
            if (notice.isAfter(last)) {
                throw new KnownTooLong(by, last);
            }
        });
    }
}
