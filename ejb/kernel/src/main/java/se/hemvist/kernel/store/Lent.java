package se.hemvist.kernel.store;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What the server lends to the kernel, by its name in the server's directory. */
public final class Lent {

    private Lent() {}

    /**
     * The thing of that name, which is one of ours, never a caller's.
     *
     * @throws IllegalStateException if the server has none
     */
    @SuppressWarnings("BanJNDI")
    public static <T> T byName(String name, Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup(name));
        } catch (NamingException absent) {
            throw new IllegalStateException("The server has no " + name, absent);
        }
    }
}
