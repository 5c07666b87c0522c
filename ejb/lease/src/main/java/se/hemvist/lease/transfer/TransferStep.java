package se.hemvist.lease.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.onrecord.OnRecord;

/**
 * Something that was done towards a transfer.
 *
 * @param act      what
 * @param on       when
 * @param reason   why, in words
 * @param reviewOn when it is looked into again
 * @param found    what was found
 */
@Embeddable
public record TransferStep(
        @Enumerated(EnumType.STRING) @Column(name = "act") Act act,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "reason") @Nullable String reason,
        @Column(name = "review_on") @Nullable LocalDate reviewOn,
        @Embedded @Nullable Found found) {

    /** What can be done towards it. */
    public enum Act {
        /** The time began to count. */
        BEGUN,
        /** The training flat became a trial flat, and the time began to count anew. */
        CONVERTED,
        /** The qualifying day came. */
        REACHED,
        /** An absence that was told of late moved the day on again. */
        MOVED,
        /** It began to be looked into. */
        REVIEW_STARTED,
        /** The conditions were found to be met. */
        CONDITIONS_MET,
        /** They were not, or the flat was not well kept. */
        POSTPONED,
        /** The flat was inspected. */
        INSPECTED,
        /** The owner was asked. */
        OWNER_ASKED,
        /** The owner said yes. */
        OWNER_AGREED,
        /** The owner said no. */
        OWNER_REFUSED,
        /** The tenant signed a lease of one's own. */
        SIGNED,
        /** It became known that the tenant had died. */
        ENDED_BY_DEATH,
        /** The tenant left. */
        ENDED_BY_LEAVING;

        /** Where a transfer stands after it. */
        TransferState stands() {
            return switch (this) {
                case BEGUN, CONVERTED, MOVED -> TransferState.COUNTING;
                case REACHED -> TransferState.DUE;
                case REVIEW_STARTED, CONDITIONS_MET -> TransferState.UNDER_REVIEW;
                case POSTPONED -> TransferState.POSTPONED;
                case INSPECTED -> TransferState.INSPECTED;
                case OWNER_ASKED -> TransferState.ASKED_OWNER;
                case OWNER_AGREED, SIGNED -> TransferState.GRANTED;
                case OWNER_REFUSED -> TransferState.REFUSED;
                case ENDED_BY_DEATH, ENDED_BY_LEAVING -> TransferState.LAPSED;
            };
        }
    }

    /**
     * What was found.
     *
     * @param rentPaid    whether the tenant has paid the rent independently
     * @param undisturbed whether neighbours were left undisturbed
     * @param wellKept    whether the flat was well kept
     * @param departure   why it departs from what was on record
     * @param onRecord    what was on record of the time that counts, as it stood that day
     */
    @Embeddable
    public record Found(
            @Column(name = "rent_paid") @Nullable Boolean rentPaid,
            @Column(name = "undisturbed") @Nullable Boolean undisturbed,
            @Column(name = "well_kept") @Nullable Boolean wellKept,
            @Column(name = "departure") @Nullable String departure,
            @Embedded @Nullable OnRecord onRecord) {

        static Found atInspection(boolean wellKept) {
            return new Found(null, null, wellKept, null, null);
        }

        static Found postponing(OnRecord onRecord) {
            return new Found(null, null, null, null, onRecord);
        }

        private Found withoutRecord() {
            return new Found(rentPaid, undisturbed, wellKept, null, null);
        }

        /** What was found; why it departs from the record is about a person. */
        @Override
        public String toString() {
            return "Found[" + rentPaid + ", " + undisturbed + ", " + wellKept + "]";
        }
    }

    static TransferStep of(Act act, LocalDate on) {
        return new TransferStep(act, on, null, null, null);
    }

    /** The same, saying why. */
    TransferStep because(String why) {
        return new TransferStep(act, on, why, reviewOn, found);
    }

    /** The same, saying when it is looked into again. */
    TransferStep again(LocalDate day) {
        return new TransferStep(act, on, reason, day, found);
    }

    /** The same, saying what was found. */
    TransferStep finding(Found what) {
        return new TransferStep(act, on, reason, reviewOn, what);
    }

    /** The same for those who may not know of rent and conduct. */
    TransferStep withoutRecord() {
        return found == null ? this : finding(found.withoutRecord());
    }

    /** What and when; the reason is about a person. */
    @Override
    public String toString() {
        return "TransferStep[" + act + ", " + on + "]";
    }
}
