package se.hemvist.intake.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the way to carrying out a decision.
 *
 * @param reason why it waits, where that is what is told
 * @param words  what is to be known about it; about a person
 */
@Embeddable
public record ExecutionStep(
        @Enumerated(EnumType.STRING) What what,
        @Column(name = "happened_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Nullable Reason reason,
        @Nullable String words) {

    /** What happened. */
    public enum What {
        /** The tenant moved in, or the support began. */
        CARRIED_OUT,
        /** It is no longer carried out though the person still has the decision (avbrott). */
        BROKEN_OFF,
        /** It need no longer be carried out: taken back, renewed, or no longer needed. */
        CLOSED,
        /** Somebody has told why it waits; the time goes on. */
        EXPLAINED
    }

    /** Why a decision waits. */
    public enum Reason {
        /** No flat that suits. */
        NO_FLAT,
        /** No support that can begin. */
        NO_SUPPORT,
        /** The person has declined what was offered. */
        OFFER_DECLINED,
        /** The person has asked to wait (avvakta). */
        ASKED_TO_WAIT,
        /** Something else. */
        OTHER
    }

    /** Why it waits, from that day on. */
    public static ExecutionStep explained(LocalDate on, Reason reason, String words) {
        return new ExecutionStep(What.EXPLAINED, on, reason, words);
    }

    static ExecutionStep carriedOut(LocalDate on) {
        return new ExecutionStep(What.CARRIED_OUT, on, null, null);
    }

    static ExecutionStep brokenOff(LocalDate on, String words) {
        return new ExecutionStep(What.BROKEN_OFF, on, null, words);
    }

    static ExecutionStep closed(LocalDate on, String words) {
        return new ExecutionStep(What.CLOSED, on, null, words);
    }

    /** Why it waits, if this tells it. */
    public Optional<Reason> why() {
        return Optional.ofNullable(reason);
    }

    /** What is to be known about it. */
    public Optional<String> said() {
        return Optional.ofNullable(words);
    }

    /** What and when; the words are about a person. */
    @Override
    public String toString() {
        return "ExecutionStep[" + what + ", " + on + ", " + reason + "]";
    }
}
