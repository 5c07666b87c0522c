package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.view.ObjectFactory;
import se.hemvist.web.soap.wire.view.RecordViewingResponderInterface;
import se.hemvist.web.soap.wire.view.RecordViewingType;

/** Takes that the flat offered has been looked at (visning). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.view.RecordViewingResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:RecordViewing:1:rivtabp21",
        serviceName = "RecordViewingResponderService",
        portName = "RecordViewingResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/RecordViewingInteraction/RecordViewingInteraction_1.0_RIVTABP21.wsdl")
public class RecordViewingEndpoint extends Endpoint implements RecordViewingResponderInterface {

    private static final Contract<RecordViewingType, DoneType> CONTRACT =
            Contract.of("RecordViewing", ObjectFactory.class, RecordViewingType.class, DoneType.class);

    @Inject
    Mediations mediations;

    /** Records it. */
    @Override
    public DoneType recordViewing(RecordViewingType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> mediations.viewed(offerId(message.getMediationId()), Expected.any(), message.getOn()));
    }
}
