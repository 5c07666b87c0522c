package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.propose.ObjectFactory;
import se.hemvist.web.soap.wire.propose.ProposeTenantResponderInterface;
import se.hemvist.web.soap.wire.propose.ProposeTenantType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the agency's proposal of a tenant (hyresgästförslag) to the landlord. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.propose.ProposeTenantResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:ProposeTenant:1:rivtabp21",
        serviceName = "ProposeTenantResponderService",
        portName = "ProposeTenantResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ProposeTenantInteraction/ProposeTenantInteraction_1.0_RIVTABP21.wsdl")
public class ProposeTenantEndpoint extends Endpoint implements ProposeTenantResponderInterface {

    private static final Contract<ProposeTenantType, DoneType> CONTRACT =
            Contract.of("ProposeTenant", ObjectFactory.class, ProposeTenantType.class, DoneType.class);

    @Inject
    Mediations mediations;

    @Inject
    CutOff cutOff;

    /** Records it. */
    @Override
    public DoneType proposeTenant(ProposeTenantType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> mediations.propose(
                        offerId(message.getMediationId()),
                        Expected.any(),
                        message.getOn(),
                        cutOff.receipt(sender.municipality())));
    }
}
