package se.hemvist.lease.tenure;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.sublease.LeaseFacts;

import static java.util.stream.Collectors.toMap;

/**
 * What a lease says that tenure hangs upon.
 *
 * @param contractDate the day on which it was made; decides which wording of the act governs
 * @param start        its first day
 * @param inARowSince  the first day of the leases in a row that it is the last of; its own if it goes on from none
 * @param block        whether the flat was let in a block, by whom
 */
public record Sublet(LocalDate contractDate, LocalDate start, LocalDate inARowSince, BlockLet block) {

    /** One that goes on from none. */
    public Sublet(LocalDate contractDate, LocalDate start, BlockLet block) {
        this(contractDate, start, start, block);
    }

    /** As its days have it. */
    public static Sublet of(LeaseFacts.Days days, BlockLet block) {
        return new Sublet(days.signedOn(), days.start(), days.inARowSince(), block);
    }

    static Sublet of(LeaseFacts lease) {
        return of(lease.days(), lease.block());
    }

    /** What a deadline that hangs upon it tells of it. */
    Map<String, String> told() {
        Stream<Map.Entry<String, LocalDate>> own =
                Stream.of(Map.entry("contractDate", contractDate), Map.entry("start", start));
        Stream<Map.Entry<String, LocalDate>> before =
                Stream.of(Map.entry("inARowSince", inARowSince)).filter(since -> inARowSince.isBefore(start));
        return Stream.concat(own, before)
                .collect(toMap(Map.Entry::getKey, fact -> fact.getValue().toString()));
    }
}
