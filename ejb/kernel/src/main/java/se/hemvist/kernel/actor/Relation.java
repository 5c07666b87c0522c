package se.hemvist.kernel.actor;

/**
 * How an actor's organisation stands to a thing, in kebab case: {@code provider}.
 */
public record Relation(String name) {

    /** @throws IllegalArgumentException if it is not in kebab case */
    public Relation {
        Words.demandKebab(name);
    }
}
