package se.hemvist.kernel.once;

import se.hemvist.kernel.once.OnceRefusal.KeyUnreadable;

/**
 * What tells one request of a caller from the others.
 *
 * @param caller the user
 * @param text   chosen by the caller: an Idempotency-Key or a message id; 1 to 255 characters that can be printed
 */
public record Key(String caller, String text) {

    private static final int LONGEST = 255;

    /** @throws KeyUnreadable if the text is none */
    public Key {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new KeyUnreadable(LONGEST);
        }
    }
}
