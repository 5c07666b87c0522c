package se.hemvist.kernel.actor;

import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/**
 * Somebody who may do the running operation where they work: at an organisation of a municipality.
 *
 * @param permit what they may see of it
 */
public record Member(Permit permit, Municipality municipality, UUID organisation) {

    public Actor actor() {
        return permit.actor();
    }
}
