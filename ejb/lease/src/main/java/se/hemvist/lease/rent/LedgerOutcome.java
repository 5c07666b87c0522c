package se.hemvist.lease.rent;

import java.util.List;
import se.hemvist.kernel.rule.Refusal;

/**
 * What became of a ledger's file.
 *
 * @param taken   the lines that are payments now, or would be after a trial
 * @param known   the lines that had come before and say the same
 * @param refused the lines that were not taken in
 */
public record LedgerOutcome(List<Integer> taken, List<Integer> known, List<Refused> refused) {

    public LedgerOutcome {
        taken = List.copyOf(taken);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }

    static LedgerOutcome all(List<LedgerOutcome> portions) {
        return new LedgerOutcome(
                portions.stream().flatMap(one -> one.taken().stream()).toList(),
                portions.stream().flatMap(one -> one.known().stream()).toList(),
                portions.stream().flatMap(one -> one.refused().stream()).toList());
    }

    /** A line and why it was not taken in. */
    public record Refused(int line, Refusal why) {}
}
