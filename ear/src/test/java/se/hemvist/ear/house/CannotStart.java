package se.hemvist.ear.house;

/** The house cannot be started, and the message says to a person what to do about it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message + " (" + cause.getMessage() + ")", cause);
    }
}
