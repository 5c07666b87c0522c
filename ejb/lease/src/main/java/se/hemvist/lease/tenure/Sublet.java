package se.hemvist.lease.tenure;

import java.time.LocalDate;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.sublease.LeaseFacts;

/**
 * What a lease says that tenure hangs upon.
 *
 * @param contractDate the day on which it was made; decides which wording of the act governs
 * @param start        its first day
 * @param block        whether the flat was let in a block, by whom
 */
public record Sublet(LocalDate contractDate, LocalDate start, BlockLet block) {

    static Sublet of(LeaseFacts lease) {
        return new Sublet(lease.days().signedOn(), lease.days().start(), lease.block());
    }
}
