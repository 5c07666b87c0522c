package se.hemvist.intake.matching;

/**
 * What a company answers instead of what it has answered before.
 *
 * @param reason why the earlier answer does not stand
 */
public record CorrectedAnswer(CheckAnswer answer, String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "CorrectedAnswer[" + answer.on() + "]";
    }
}
