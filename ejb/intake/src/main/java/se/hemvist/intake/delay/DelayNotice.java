package se.hemvist.intake.delay;

import java.time.LocalDate;

/**
 * That the person was told of a delay (underrättelse om dröjsmål).
 *
 * @param told       the day
 * @param expectedOn when a decision is expected, as the person was told
 */
public record DelayNotice(LocalDate told, String reason, LocalDate expectedOn) {

    /** The days only; the reason is about a person. */
    @Override
    public String toString() {
        return "DelayNotice[" + told + ", " + expectedOn + "]";
    }
}
