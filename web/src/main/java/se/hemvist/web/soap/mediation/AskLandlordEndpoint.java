package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Inquiries;
import se.hemvist.intake.mediation.Inquiry;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.inquire.AskLandlordResponderInterface;
import se.hemvist.web.soap.wire.inquire.AskLandlordResponseType;
import se.hemvist.web.soap.wire.inquire.AskLandlordType;
import se.hemvist.web.soap.wire.inquire.ObjectFactory;

/** Takes the agency's question to a flat's landlord (förfrågan till värden). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.inquire.AskLandlordResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:AskLandlord:1:rivtabp21",
        serviceName = "AskLandlordResponderService",
        portName = "AskLandlordResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/AskLandlordInteraction/AskLandlordInteraction_1.0_RIVTABP21.wsdl")
public class AskLandlordEndpoint extends Endpoint implements AskLandlordResponderInterface {

    private static final Contract<AskLandlordType, AskLandlordResponseType> CONTRACT =
            Contract.of("AskLandlord", ObjectFactory.class, AskLandlordType.class, AskLandlordResponseType.class);

    @Inject
    Inquiries inquiries;

    /** Records it. */
    @Override
    public AskLandlordResponseType askLandlord(AskLandlordType message, @Nullable String logicalAddress) {
        return answer(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> ask(message));
    }

    private AskLandlordResponseType ask(AskLandlordType message) {
        AskLandlordResponseType response = new AskLandlordResponseType();
        response.setResult(Results.ok());
        response.setMediationId(inquiries
                .ask(caseId(message.getCaseId()), Expected.any(), read(message))
                .value()
                .toString());
        return response;
    }

    private static Inquiry read(AskLandlordType message) {
        return new Inquiry(
                flatId(message.getFlatId()), message.getOn(), Optional.ofNullable(message.getConfirmation()));
    }
}
