package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.approve.ApproveTenantResponderInterface;
import se.hemvist.web.soap.wire.approve.ApproveTenantType;
import se.hemvist.web.soap.wire.approve.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a landlord's approval of the tenant proposed, or its no. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.approve.ApproveTenantResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:ApproveTenant:1:rivtabp21",
        serviceName = "ApproveTenantResponderService",
        portName = "ApproveTenantResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ApproveTenantInteraction/ApproveTenantInteraction_1.0_RIVTABP21.wsdl")
public class ApproveTenantEndpoint extends Endpoint implements ApproveTenantResponderInterface {

    private static final Contract<ApproveTenantType, DoneType> CONTRACT =
            Contract.of("ApproveTenant", ObjectFactory.class, ApproveTenantType.class, DoneType.class);

    @Inject
    Mediations mediations;

    /** Records it. */
    @Override
    public DoneType approveTenant(ApproveTenantType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> mediations.approve(Replies.to(message), Expected.any(), Replies.read(message)));
    }
}
