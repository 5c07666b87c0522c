package se.hemvist.web.rest.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.AccessRefusal.NotAllowed;
import se.hemvist.kernel.actor.AccessRefusal.OfNoOrganisation;
import se.hemvist.kernel.actor.ActorDirectory.Membership;
import se.hemvist.kernel.actor.Members;
import se.hemvist.kernel.actor.NeedToKnow;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.web.rest.input.InputRefusal.MissingParameter;

/** The municipality that the caller's organisation belongs to; what a call means is read within it. */
@RequestScoped
public class CallerMunicipality {

    @Inject
    Members members;

    @Inject
    NeedToKnow table;

    @Inject
    CutOff cutOff;

    @Inject
    HttpServletRequest request;

    /**
     * The municipality that the call names, or else the caller's.
     *
     * @param operation what the call does there, as the table of who may do what names it
     * @throws MissingParameter if it names none and the account belongs to none, but may do it in any
     * @throws NotAllowed       if it names none and the account belongs to none and may do it in none
     */
    public Municipality named(@Nullable String code, String operation) {
        return code == null
                ? known().map(Membership::municipality).orElseThrow(() -> noneNamed(operation))
                : new Municipality(code);
    }

    /**
     * The caller's municipality.
     *
     * @throws OfNoOrganisation if the caller's account belongs to none
     */
    public Municipality municipality() {
        return membership().municipality();
    }

    /**
     * The caller's organisation.
     *
     * @throws OfNoOrganisation if the caller's account belongs to none
     */
    public OrganisationId organisation() {
        return new OrganisationId(membership().organisation());
    }

    /** What the caller sends now comes in at this time, by the hour of the caller's municipality. */
    public Receipt receipt() {
        return known().map(Membership::municipality).map(cutOff::receipt).orElseGet(cutOff::receipt);
    }

    /** Who may do it anywhere has left something out; who may not is told no more than that. */
    private RuntimeException noneNamed(String operation) {
        boolean anywhere = table.everywhere(operation).stream().map(Role::name).anyMatch(request::isUserInRole);
        return anywhere ? new MissingParameter("municipality") : new NotAllowed(operation);
    }

    private Membership membership() {
        return known().orElseThrow(OfNoOrganisation::new);
    }

    private Optional<Membership> known() {
        return Optional.ofNullable(request.getUserPrincipal()).flatMap(user -> members.of(user.getName()));
    }
}
