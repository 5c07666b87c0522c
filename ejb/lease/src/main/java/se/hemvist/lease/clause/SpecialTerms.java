package se.hemvist.lease.clause;

import java.util.List;
import java.util.stream.IntStream;
import se.hemvist.intake.application.CaseRefusal;

/**
 * The special terms of a lease (särskilda villkor).
 *
 * @param clauses in the order in which they stand in the contract
 */
public record SpecialTerms(List<Clause> clauses) {

    public SpecialTerms {
        clauses = List.copyOf(clauses);
    }

    /** None at all: the general rules alone. */
    public static SpecialTerms none() {
        return new SpecialTerms(List.of());
    }

    /**
     * The clauses as they are kept, if a lease may have all of them.
     *
     * @throws ClauseRefusal           if one of them has no place in a lease
     * @throws CaseRefusal.MissingPart if one of them says nothing
     */
    public List<Clause> asKept() {
        return IntStream.range(0, clauses.size())
                .mapToObj(place -> clauses.get(place).asKept(place))
                .toList();
    }

    /** The part of the clause at the place, from 0, as whoever sent it finds it. */
    static String pointer(int place, String part) {
        return "specialTerms/" + place + "/" + part;
    }
}
