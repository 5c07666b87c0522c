package se.hemvist.lease.handback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ground.KnownForfeiture;
import se.hemvist.lease.termination.NoticeKind;

/**
 * What the owner's notice to the city says.
 *
 * @param on         the day that it bears
 * @param because    why, as it says (JB 12:8)
 * @param amount     the rent that is owed, in kronor; for unpaid rent
 * @param forfeiture what forfeits the tenancy, where that is lost with time
 */
@Embeddable
public record OwnerNotice(
        @Column(name = "written_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "notice_kind") NoticeKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "ground") OwnerGround ground,
        @Column(name = "because") String because,
        @Column(name = "amount") @Nullable BigDecimal amount,
        @Embedded @Nullable KnownForfeiture forfeiture) {

    /**
     * @throws se.hemvist.intake.application.CaseRefusal if it is before the lease or still to come, says nothing, or a part
     *     that its ground asks for is not there
     * @throws HandbackRefusal.NotLostWithTime if something is named that is lost with time, and it is for something else
     */
    void demandSound(LocalDate contractDate, LocalDate today) {
        Input.notAfter(today, Input.notBefore(contractDate, on, "on"), "on");
        Input.text(because, "because");
        if (ground == OwnerGround.UNPAID_RENT) {
            Input.given(Optional.ofNullable(amount), "amount");
        }
        Optional<KnownForfeiture> known = Optional.ofNullable(forfeiture);
        if (ground == OwnerGround.KNOWN_FORFEITURE) {
            Input.given(known, "forfeitedBy").sound(on);
        } else if (known.isPresent()) {
            throw new HandbackRefusal.NotLostWithTime(ground);
        }
    }

    boolean isEarly() {
        return kind == NoticeKind.EARLY;
    }

    /** When and of which kind; the words, and even the ground, are about people. */
    @Override
    public String toString() {
        return "OwnerNotice[" + on + ", " + kind + "]";
    }
}
