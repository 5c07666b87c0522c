package se.hemvist.lease.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;

/**
 * That a notice went otherwise than was recorded: what was, and why it was put right. Immutable.
 *
 * @param notice    its number, from 1 in the order of sending
 * @param correctBy the last day to put it right, as it was recorded
 */
@Embeddable
public record SendingCorrection(
        @Column(name = "notice") int notice,
        Sendings was,
        @Column(name = "correct_by") LocalDate correctBy,
        PutRight putRight) {

    /**
     * Who put it right, and why.
     *
     * @param by the account
     */
    @Embeddable
    public record PutRight(
            @Column(name = "put_right_on") LocalDate on,
            @Column(name = "put_right_by") String by,
            @Column(name = "put_right_because") String because) {

        /** The day only; the words may be about a person. */
        @Override
        public String toString() {
            return "PutRight[" + on + "]";
        }
    }

    /**
     * What is kept of a notice that is put right today.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if there is no reason
     */
    public static SendingCorrection of(int number, RectificationNotice recorded, PutRight putRight) {
        return new SendingCorrection(
                number,
                recorded.sendings(),
                recorded.letter().correctBy(),
                new PutRight(putRight.on(), putRight.by(), Input.text(putRight.because(), "reason")));
    }
}
