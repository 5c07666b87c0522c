package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.SupplierChoices;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.wanted.ObjectFactory;
import se.hemvist.web.soap.wire.wanted.RequestSupplierResponderInterface;
import se.hemvist.web.soap.wire.wanted.RequestSupplierType;

/** Takes the broker's message that a framework supplier (ramavtalsleverantör) is to be chosen. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.wanted.RequestSupplierResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:RequestSupplier:1:rivtabp21",
        serviceName = "RequestSupplierResponderService",
        portName = "RequestSupplierResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/RequestSupplierInteraction/RequestSupplierInteraction_1.0_RIVTABP21.wsdl")
public class RequestSupplierEndpoint extends Endpoint implements RequestSupplierResponderInterface {

    private static final Contract<RequestSupplierType, DoneType> CONTRACT =
            Contract.of("RequestSupplier", ObjectFactory.class, RequestSupplierType.class, DoneType.class);

    @Inject
    SupplierChoices choices;

    /** Records it. */
    @Override
    public DoneType requestSupplier(RequestSupplierType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> choices.passOn(
                        caseId(message.getCaseId()), Expected.any(), Optional.ofNullable(message.getNote())));
    }
}
