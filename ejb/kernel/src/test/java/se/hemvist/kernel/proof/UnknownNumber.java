package se.hemvist.kernel.proof;

/** A test claims to show a requirement that nobody has listed. */
final class UnknownNumber extends IllegalStateException {

    UnknownNumber(String number, String test) {
        super("%s, shown by %s, is not in %s".formatted(number, test, Tree.REQUIREMENTS));
    }
}
