package se.hemvist.web.rest.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.ActorDirectory.Membership;
import se.hemvist.kernel.actor.Members;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;

/** The municipality that the caller's organisation belongs to; what a call means is read within it. */
@RequestScoped
public class CallerMunicipality {

    @Inject
    Members members;

    @Inject
    CutOff cutOff;

    @Inject
    HttpServletRequest request;

    /**
     * The caller's municipality.
     *
     * @throws ForbiddenException if the caller's account belongs to none
     */
    public Municipality municipality() {
        return membership().municipality();
    }

    /**
     * The caller's organisation.
     *
     * @throws ForbiddenException if the caller's account belongs to none
     */
    public OrganisationId organisation() {
        return new OrganisationId(membership().organisation());
    }

    /** What the caller sends now comes in at this time, by the hour of the caller's municipality. */
    public Receipt receipt() {
        return known().map(Membership::municipality).map(cutOff::receipt).orElseGet(cutOff::receipt);
    }

    private Membership membership() {
        return known().orElseThrow(ForbiddenException::new);
    }

    private Optional<Membership> known() {
        return Optional.ofNullable(request.getUserPrincipal()).flatMap(user -> members.of(user.getName()));
    }
}
