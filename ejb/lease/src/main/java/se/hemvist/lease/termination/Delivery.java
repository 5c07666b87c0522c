package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.termination.TerminationRefusal.ServedBeforeSent;

/**
 * How a notice reached the other side.
 *
 * @param sentOn        the day on which it was sent, or handed to whoever serves it
 * @param on            the day on which it was given: served, received, or posted as a registered letter
 * @param postingNumber the number of the registered letter
 * @param copyLeftWith  with whom, or where, the copy was left
 * @param boardToldOn   the day on which the social board (socialnämnden) got message of it, or its copy
 * @param soughtOn      the day on which they were looked for at home, and not met, before a copy was left there
 */
@Embeddable
public record Delivery(
        @Enumerated(EnumType.STRING) @Column(name = "service_way") ServiceWay way,
        @Column(name = "sent_on") LocalDate sentOn,
        @Column(name = "served_on") LocalDate on,
        @Column(name = "posting_number") @Nullable String postingNumber,
        @Column(name = "copy_left_with") @Nullable String copyLeftWith,
        @Column(name = "board_told_on") @Nullable LocalDate boardToldOn,
        @Column(name = "sought_on") @Nullable LocalDate soughtOn) {

    /**
     * Demands that its days are in order.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if it was sent, the board told of it, or the other side looked for, before it
     *     was written, if they were looked for after the service, or a day is still to come
     * @throws ServedBeforeSent if the day of the service is before that of the sending
     */
    public void demandSound(LocalDate writtenOn, LocalDate today) {
        Input.notBefore(writtenOn, sentOn, "sentOn");
        Input.notAfter(today, on, "servedOn");
        if (on.isBefore(sentOn)) {
            throw new ServedBeforeSent(sentOn, on);
        }
        Optional.ofNullable(boardToldOn)
                .ifPresent(
                        told -> Input.notAfter(today, Input.notBefore(writtenOn, told, "boardToldOn"), "boardToldOn"));
        Optional.ofNullable(soughtOn)
                .ifPresent(sought -> Input.notAfter(on, Input.notBefore(writtenOn, sought, "soughtOn"), "soughtOn"));
    }

    /**
     * The number under which the landlord's own letter was posted. What the other side has posted has the number that they write: it
     * is kept as it came, and may be that of another letter of ours.
     */
    public Optional<String> ownPosting() {
        return Optional.ofNullable(postingNumber).filter(number -> way != ServiceWay.RECEIVED);
    }

    /** The same under another number. */
    Delivery postedUnder(String number) {
        return new Delivery(way, sentOn, on, number, copyLeftWith, boardToldOn, soughtOn);
    }

    /** How and when; with whom a copy was left is about people. */
    @Override
    public String toString() {
        return "Delivery[" + way + ", " + on + "]";
    }
}
