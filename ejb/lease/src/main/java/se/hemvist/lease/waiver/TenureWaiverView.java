package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * A waiver as readers see it.
 *
 * @param validFrom the first day on which it is to hold; none before it is signed
 * @param validTo   the last one
 * @param earlier   those that this one has come after, the first one first
 */
public record TenureWaiverView(
        SubleaseId sublease,
        TenureWaiverState state,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Course course,
        List<Earlier> earlier) {

    /** One that was signed before, and that this one has come after. */
    public record Earlier(TenureWaiverState state, LocalDate validFrom, LocalDate validTo, Course course) {}

    /**
     * How it has come so far.
     *
     * @param draftedOn empty if it was signed with the lease
     * @param ground    why the lease is to end once; empty if none has been kept yet
     */
    public record Course(
            Optional<LocalDate> draftedOn,
            Optional<String> ground,
            Signing signing,
            Optional<WaiverFiling> filing,
            Optional<TribunalRuling> ruling) {

        /** How far; the ground is about somebody's home. */
        @Override
        public String toString() {
            return "Course[" + draftedOn + ", " + signing + ", " + filing + ", " + ruling + "]";
        }
    }

    /**
     * When it was signed.
     *
     * @param partnerAcceptedOn when a spouse or partner accepted it, if one lives there
     */
    public record Signing(Optional<LocalDate> on, Optional<LocalDate> partnerAcceptedOn) {}
}
