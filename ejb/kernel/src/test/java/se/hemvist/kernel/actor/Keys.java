package se.hemvist.kernel.actor;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.kernel.number.Municipality;

/** A use case that another one calls. */
@Stateless
public class Keys {

    @Inject
    Access access;

    @Operation("keys.turn")
    public void turn() {
        access.permit(Related.anything(new Municipality("1480")));
    }
}
