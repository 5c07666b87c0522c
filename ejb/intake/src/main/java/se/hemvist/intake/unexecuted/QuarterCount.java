package se.hemvist.intake.unexecuted;

import java.util.List;
import se.hemvist.intake.decision.DecisionKind;

/**
 * What the council is told of a kind of decision for a quarter; no persons.
 *
 * @param reported    how many decisions were not carried out in time
 * @param carriedOut  how many of them were in the end, within the quarter
 * @param interrupted how many of them had been carried out before
 * @param days        how long they have waited
 */
public record QuarterCount(DecisionKind kind, long reported, long carriedOut, long interrupted, Days days) {

    /**
     * Days of waiting.
     *
     * @param average rounded down
     */
    public record Days(long average, long longest) {}

    static QuarterCount of(DecisionKind kind, List<UnexecutedDecision> all) {
        List<UnexecutedDecision> ours =
                all.stream().filter(each -> each.kind() == kind).toList();
        long sum = ours.stream().mapToLong(each -> each.waiting().days()).sum();
        long longest =
                ours.stream().mapToLong(each -> each.waiting().days()).max().orElse(0);
        return new QuarterCount(
                kind,
                ours.size(),
                ours.stream()
                        .filter(each -> each.waiting()
                                .ending()
                                .filter(UnexecutedDecision.Ending::carriedOut)
                                .isPresent())
                        .count(),
                ours.stream().filter(each -> each.waiting().interrupted()).count(),
                new Days(ours.isEmpty() ? 0 : sum / ours.size(), longest));
    }
}
