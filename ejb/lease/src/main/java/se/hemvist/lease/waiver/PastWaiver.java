package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a waiver had come before the lease came here.
 *
 * @param draft    how it was drawn up; none of one that was signed with the lease
 * @param signedOn the day on which both signed what had been drawn up
 * @param filing   that it was sent to the rent tribunal
 * @param ruling   what the tribunal answered
 */
public record PastWaiver(
        Optional<WaiverDraft> draft,
        Optional<LocalDate> signedOn,
        Optional<WaiverFiling> filing,
        Optional<TribunalRuling> ruling) {

    /** What stands of its ground: the deed is kept where it was signed. */
    public static final String GROUND = "Övertaget avstående, se handlingen.";
}
