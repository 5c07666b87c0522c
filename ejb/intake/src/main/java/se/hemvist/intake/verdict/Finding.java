package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * The answer to one question about a pair.
 *
 * @param fact what it rests on, a code: a stream, a standing with the company, how an offer ended
 * @param company of which that is said, if of any
 * @param rule which version of which rule asks
 */
public record Finding(Ground ground, Answer answer, String fact, Optional<OrganisationId> company, Rule rule) {

    /** In three values, the worst last. */
    public enum Answer {
        MET,
        UNKNOWN,
        NOT_MET;

        static Answer of(boolean met) {
            return met ? MET : NOT_MET;
        }
    }

    /**
     * Which version of which rule.
     *
     * @param from the day from which the version is in force, which names it
     */
    public record Rule(String name, LocalDate from) {}

    boolean isMet() {
        return answer == Answer.MET;
    }
}
