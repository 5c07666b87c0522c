package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the letter of a notice went under another number than was recorded: which was, and why it was put right. Immutable.
 *
 * @param was the number that was recorded
 * @param by  the account
 */
@Embeddable
public record PostingCorrection(
        @Column(name = "posting_number") String was,
        @Column(name = "put_right_on") LocalDate on,
        @Column(name = "put_right_by") String by,
        @Column(name = "put_right_because") String because) {

    /** When; why may be about a person. */
    @Override
    public String toString() {
        return "PostingCorrection[" + on + "]";
    }
}
