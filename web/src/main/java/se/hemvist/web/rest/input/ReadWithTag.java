package se.hemvist.web.rest.input;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Where one thing is read with its {@link Tag}. It is read there again when somebody acts on it who says what they have read,
 * in the transaction of the act.
 */
public interface ReadWithTag {

    /** The thing, at the address of the resource and of this method. */
    Response get(UUID id);

    /** Whether there is one yet, for a caller who may know. */
    default boolean isThere(UUID id) {
        return true;
    }
}
