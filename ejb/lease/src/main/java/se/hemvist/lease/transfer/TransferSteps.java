package se.hemvist.lease.transfer;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.Ways;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

import static se.hemvist.lease.transfer.TransferState.ASKED_OWNER;
import static se.hemvist.lease.transfer.TransferState.COUNTING;
import static se.hemvist.lease.transfer.TransferState.DUE;
import static se.hemvist.lease.transfer.TransferState.GRANTED;
import static se.hemvist.lease.transfer.TransferState.INSPECTED;
import static se.hemvist.lease.transfer.TransferState.POSTPONED;
import static se.hemvist.lease.transfer.TransferState.REFUSED;
import static se.hemvist.lease.transfer.TransferState.TRANSFERRED;
import static se.hemvist.lease.transfer.TransferState.UNDER_REVIEW;

/**
 * Which of a transfer's ways a programme uses. The first day that counts towards it governs. A review can end in a
 * postponement in any programme.
 *
 * @param ways            those of this programme
 * @param afterCheckpoint whether the checkpoint after one year (kontrollstation) must have been held before it is due
 * @param reviewer        who looks into it
 */
record TransferSteps(Ways<TransferState> ways, boolean afterCheckpoint, Role reviewer) {

    private static final Effective<TransferSteps> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new TransferSteps(
                    common().and(DUE, UNDER_REVIEW, COUNTING)
                            .and(UNDER_REVIEW, INSPECTED)
                            .and(INSPECTED, ASKED_OWNER),
                    false,
                    new Role("letting-officer")),
            Source.goteborg("Överlåtelse av hyreskontrakt").readAs("A-33"));

    private static final Effective<TransferSteps> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new TransferSteps(
                    common().and(DUE, UNDER_REVIEW).and(UNDER_REVIEW, ASKED_OWNER), true, new Role("contact-person")),
            Source.stockholm("Försökslägenhet").readAs("A-03"));

    static Version<TransferSteps> of(Programme programme, LocalDate start) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST.on(start);
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING.on(start);
        };
    }

    /** Whether the flat is inspected before the owner is asked. */
    boolean inspected() {
        return ways.allow(UNDER_REVIEW, INSPECTED);
    }

    private static Ways<TransferState> common() {
        return Ways.within(TransferState::next, POSTPONED)
                .and(COUNTING, DUE)
                .and(ASKED_OWNER, GRANTED, REFUSED)
                .and(GRANTED, TRANSFERRED)
                .and(POSTPONED, UNDER_REVIEW)
                .and(REFUSED, UNDER_REVIEW);
    }
}
