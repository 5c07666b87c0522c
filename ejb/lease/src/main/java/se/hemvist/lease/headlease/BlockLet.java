package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whether a flat was let in a block (blockhyra) of at least three, to be sublet.
 *
 * @param own     whether the head tenant has hired it so
 * @param earlier whether it was let so in a link before that
 */
@Embeddable
public record BlockLet(@Column(name = "block_let") boolean own, @Column(name = "block_let_earlier") boolean earlier) {

    /** In no block. */
    public static BlockLet no() {
        return new BlockLet(false, false);
    }
}
