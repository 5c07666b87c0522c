package se.hemvist.followup.paper;

/**
 * An answer that a completion adds to a paper.
 *
 * @param code  the question's
 * @param place where the completion gives it
 */
record Added(String code, String place) {

    /** One given by its code in a part of the completion, as a JSON pointer writes it. */
    static Added in(String part, String code) {
        return new Added(code, part + "/" + code.replace("~", "~0").replace("/", "~1"));
    }
}
