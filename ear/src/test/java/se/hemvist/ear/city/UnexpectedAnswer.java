package se.hemvist.ear.city;

/** The house answered otherwise than the story needs it; what it said is in the message. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(Answer answer, int expected) {
        super("%s: %d instead of %d: %s".formatted(answer.call(), answer.status(), expected, answer.body()));
    }

    UnexpectedAnswer(Answer answer, Throwable cause) {
        super("%s: %d with a body that is no JSON: %s".formatted(answer.call(), answer.status(), answer.body()), cause);
    }

    UnexpectedAnswer(String call, Throwable cause) {
        super(call + ": no answer", cause);
    }
}
