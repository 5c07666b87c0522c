package se.hemvist.kernel.actor;

/** How the words of the table are written. */
final class Words {

    static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private Words() {}

    static void demandKebab(String word) {
        if (!word.matches(KEBAB)) {
            throw new IllegalArgumentException("«%s» is not in kebab case".formatted(word));
        }
    }
}
