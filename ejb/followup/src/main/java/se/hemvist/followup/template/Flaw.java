package se.hemvist.followup.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is wrong with one answer of a paper; the rest of the paper is taken.
 *
 * @param code the question's, or what the answer was given to
 */
@Embeddable
public record Flaw(
        @Column(name = "code") String code, @Enumerated(EnumType.STRING) @Column(name = "problem") Problem problem) {

    /** What can be wrong with an answer. */
    public enum Problem {
        /** It is required, and not there. */
        MISSING,
        /** It cannot be read as what the question asks for. */
        ODD,
        /** The template has no such question; the answer is kept all the same. */
        NOT_ASKED
    }

    /** Whether the paper is not valid as long as it has this flaw. */
    public boolean weighs() {
        return problem != Problem.NOT_ASKED;
    }
}
