package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.lease.transfer.TransferRefusal.FlatNotWellKept;
import se.hemvist.lease.transfer.TransferRefusal.TransferNotThere;
import se.hemvist.lease.transfer.TransferStep.Act;

/**
 * What a transfer counts from, who let it be where that is needed, and what has been done towards it so far, in its order.
 *
 * @param ownStart the first day of the lease of one's own, once it is signed
 */
record TransferCourse(
        CountedDays counted, Optional<Leave> leave, List<TransferStep> steps, Optional<LocalDate> ownStart) {

    TransferCourse {
        steps = List.copyOf(steps);
    }

    /** Whether it needs somebody's leave and has none: the resident of a training flat does in general not take over. */
    boolean isBlocked() {
        return counted.programme() == Programme.TRAINING && leave.isEmpty();
    }

    TransferStep last() {
        return steps.get(steps.size() - 1);
    }

    /** When it is looked into again, while it waits for that. */
    Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(last().reviewOn());
    }

    /** What was done, and what was on record of rent and conduct, as far as the reader may know. */
    List<TransferStep> stepsFor(Permit permit) {
        if (!permit.sees("working")) {
            return List.of();
        }
        return permit.sees("record")
                ? steps
                : steps.stream().map(TransferStep::withoutRecord).toList();
    }

    /** Whether the qualifying day had never come. */
    boolean onlyCounted() {
        return steps.stream().noneMatch(step -> step.act() == Act.REACHED);
    }

    /** Whether it has been done in the review that was started last. */
    private boolean hasInReview(Act act) {
        int begun = steps.stream().map(TransferStep::act).toList().lastIndexOf(Act.REVIEW_STARTED);
        return begun >= 0 && steps.stream().skip(begun).anyMatch(step -> step.act() == act);
    }

    /** Whether the conditions have been found to be met in the review that was started last. */
    boolean isMet() {
        return hasInReview(Act.CONDITIONS_MET);
    }

    /** @throws TransferNotThere unless the conditions have been found to be met in the review that was started last */
    void demandMet(TransferState now, TransferState wanted) {
        if (!isMet()) {
            throw new TransferNotThere(now, wanted);
        }
    }

    /** @throws FlatNotWellKept if the inspection found that */
    void demandWellKept() {
        boolean kept = Optional.ofNullable(last().found())
                .map(TransferStep.Found::wellKept)
                .orElse(true);
        if (!kept) {
            throw new FlatNotWellKept(last().on());
        }
    }
}
