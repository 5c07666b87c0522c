package se.hemvist.kernel.actor;

/** Who the server says is calling. */
interface Caller {

    String name();

    /** Whether nobody has logged in. */
    boolean anonymous();

    boolean inRole(String role);
}
