package se.hemvist.lease.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.rectification.RectificationRefusal.NotSentWhole;
import se.hemvist.lease.rectification.RectificationRefusal.SentApart;
import se.hemvist.lease.rectification.RectificationRefusal.ServedBeforeSent;

/**
 * How a notice left the house of whoever sends it. It goes by letter and by registered letter, with a copy to the social
 * administration; for any fault but unpaid rent the social board is told as well.
 *
 * @param letterOn     the day of the ordinary letter
 * @param registeredOn the day on which the registered letter was posted
 * @param postingId    the number by which the post knows it
 * @param copyOn       the day of the copy to the social administration
 * @param boardToldOn  the day on which the social board was told
 * @param servedOn     the day on which the tenant got the registered letter, if that is known
 * @param apartBecause why its parts did not go on one and the same day, where they did not
 */
@Embeddable
public record Sendings(
        @Column(name = "letter_on") @Nullable LocalDate letterOn,
        @Column(name = "registered_on") @Nullable LocalDate registeredOn,
        @Column(name = "posting_id") @Nullable String postingId,
        @Column(name = "copy_on") @Nullable LocalDate copyOn,
        @Column(name = "board_told_on") @Nullable LocalDate boardToldOn,
        @Column(name = "served_on") @Nullable LocalDate servedOn,
        @Column(name = "apart_because") @Nullable String apartBecause) {

    /** Those that went on one day. */
    public Sendings(
            @Nullable LocalDate letterOn,
            @Nullable LocalDate registeredOn,
            @Nullable String postingId,
            @Nullable LocalDate copyOn,
            @Nullable LocalDate boardToldOn,
            @Nullable LocalDate servedOn) {
        this(letterOn, registeredOn, postingId, copyOn, boardToldOn, servedOn, null);
    }

    /**
     * Lets pass what counts as sent: every part of it, between the two days.
     *
     * @param earliest the day on which the case began
     * @throws NotSentWhole     if a part has not been sent
     * @throws SentApart        if the parts went on different days, and nothing is said of why
     * @throws ServedBeforeSent if the tenant had it before it was posted
     * @throws se.hemvist.intake.application.CaseRefusal if a day is before the case, or still to come
     */
    void demandWhole(Fault fault, LocalDate earliest, LocalDate today) {
        day(letterOn, "letterOn", earliest, today);
        LocalDate posted = day(registeredOn, "registeredOn", earliest, today);
        if (postingId == null || postingId.isBlank()) {
            throw new NotSentWhole("postingId");
        }
        day(copyOn, "copyOn", earliest, today);
        if (fault != Fault.UNPAID_RENT || boardToldOn != null) {
            day(boardToldOn, "boardToldOn", earliest, today);
        }
        demandTogether();
        if (servedOn != null) {
            Input.notAfter(today, servedOn, "servedOn");
            if (servedOn.isBefore(posted)) {
                throw new ServedBeforeSent(posted);
            }
        }
    }

    private void demandTogether() {
        List<LocalDate> days = days().sorted().toList();
        if (days.size() > 1 && (apartBecause == null || apartBecause.isBlank())) {
            throw new SentApart(days.get(0), days.get(days.size() - 1));
        }
    }

    private static LocalDate day(@Nullable LocalDate on, String part, LocalDate earliest, LocalDate today) {
        LocalDate day = Optional.ofNullable(on).orElseThrow(() -> new NotSentWhole(part));
        Input.notBefore(earliest, day, part);
        return Input.notAfter(today, day, part);
    }

    /** The same where it was recorded otherwise, with what was right; why the parts went apart stands only where they did. */
    Sendings over(Sendings recorded) {
        Sendings right = new Sendings(
                or(letterOn, recorded.letterOn),
                or(registeredOn, recorded.registeredOn),
                or(postingId, recorded.postingId),
                or(copyOn, recorded.copyOn),
                or(boardToldOn, recorded.boardToldOn),
                or(servedOn, recorded.servedOn),
                or(apartBecause, recorded.apartBecause));
        return right.days().count() > 1 ? right : right.together();
    }

    private static <T> @Nullable T or(@Nullable T right, @Nullable T recorded) {
        return right == null ? recorded : right;
    }

    private Sendings together() {
        return new Sendings(letterOn, registeredOn, postingId, copyOn, boardToldOn, servedOn, null);
    }

    private Stream<LocalDate> days() {
        return Stream.of(letterOn, registeredOn, copyOn, boardToldOn)
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    /** The day from which it counts as given: when it had gone both ways (JB 12:63). */
    LocalDate sentOn() {
        LocalDate letter = Optional.ofNullable(letterOn).orElseThrow();
        LocalDate registered = Optional.ofNullable(registeredOn).orElseThrow();
        return letter.isAfter(registered) ? letter : registered;
    }

    /** The days of the letters; the words are about people. */
    @Override
    public String toString() {
        return "Sendings[" + letterOn + ", " + registeredOn + "]";
    }
}
