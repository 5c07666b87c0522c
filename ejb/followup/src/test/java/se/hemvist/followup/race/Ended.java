package se.hemvist.followup.race;

import java.util.List;
import java.util.stream.Stream;

/**
 * How two commands ended.
 *
 * @param answers each command with what it got: done, or the code of its refusal; in no order
 * @param told    what the tables say then
 */
record Ended(List<String> answers, String told) {

    static Ended of(String one, String other, String told) {
        return new Ended(Stream.of(one, other).sorted().toList(), told);
    }
}
