package se.hemvist.lease.ground;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ground.GroundRefusal.KnownTooLong;
import se.hemvist.lease.notice.KnowledgeLimit;

/**
 * A ground of forfeiture (förverkande) that is lost if it is not used in time once it is known (C-12). Disturbances and
 * unpaid rent are none of these.
 *
 * @param knownOn   the day on which the landlord came to know of it
 * @param triedFrom of a crime, the day on which a charge was brought or an investigation began, where that is so
 * @param over      the day on which it came to an end, or the criminal case was over, where that is so
 */
@Embeddable
public record KnownForfeiture(
        @Enumerated(EnumType.STRING) @Column(name = "forfeited_by") KnowledgeLimit.Ground by,
        @Column(name = "forfeiture_known_on") LocalDate knownOn,
        @Column(name = "forfeiture_tried_from") @Nullable LocalDate triedFrom,
        @Column(name = "forfeiture_over_on") @Nullable LocalDate over) {

    private static final String TRIED_FROM = "forfeitedBy/triedFrom";

    /**
     * The same, if its days are in order on the day on which the notice is written.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if one is after that day, or a criminal case is over that never began
     */
    public KnownForfeiture sound(LocalDate writtenOn) {
        Input.notAfter(writtenOn, knownOn, "forfeitedBy/knownOn");
        if (by == KnowledgeLimit.Ground.CRIME && over != null) {
            Input.notAfter(over, Input.given(Optional.ofNullable(triedFrom), TRIED_FROM), TRIED_FROM);
        }
        Stream.ofNullable(triedFrom).forEach(day -> Input.notAfter(writtenOn, day, TRIED_FROM));
        Stream.ofNullable(over).forEach(day -> Input.notAfter(writtenOn, day, "forfeitedBy/over"));
        return this;
    }

    /**
     * Lets notice be given for it that day.
     *
     * @param field what the day was named by
     * @throws KnownTooLong if that is too late
     */
    public void demandInTime(LocalDate notice, String field) {
        KnowledgeLimit.on(knownOn).demand(limit -> limit.lastDay(
                        by,
                        new KnowledgeLimit.Since(knownOn, Optional.ofNullable(triedFrom), Optional.ofNullable(over)))
                .filter(notice::isAfter)
                .ifPresent(last -> {
                    throw new KnownTooLong(by, last, field);
                }));
    }

    /** The day only; the ground is about a person. */
    @Override
    public String toString() {
        return "KnownForfeiture[" + knownOn + "]";
    }
}
