package se.hemvist.lease.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the rent tribunal's decision was appealed (överklagande) to Svea hovrätt, the court of appeal.
 *
 * @param on        the day on which it was handed in
 * @param by        which side did
 * @param decidedOn the day on which the court decided, with which the decision is final
 */
@Embeddable
public record Appeal(
        @Column(name = "appealed_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "appealed_by") AppealedBy by,
        @Column(name = "appeal_decided_on") @Nullable LocalDate decidedOn) {}
