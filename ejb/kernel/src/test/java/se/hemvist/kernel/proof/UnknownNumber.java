package se.hemvist.kernel.proof;

/** A test claims to show what nobody has listed. */
final class UnknownNumber extends IllegalStateException {

    UnknownNumber(String number, String test) {
        super("%s, shown by %s, is in none of %s, %s, %s, %s"
                .formatted(number, test, Tree.REQUIREMENTS, Tree.CLOCKS, Tree.READINGS, Tree.FIGURES));
    }
}
