package se.hemvist.web.soap.decision;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionDesk;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.served.ObjectFactory;
import se.hemvist.web.soap.wire.served.ServeDecisionResponderInterface;
import se.hemvist.web.soap.wire.served.ServeDecisionType;

/** Takes the day on which the person got a decision (delgivning). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.served.ServeDecisionResponderInterface",
        targetNamespace = "urn:se:hemvist:decision:ServeDecision:1:rivtabp21",
        serviceName = "ServeDecisionResponderService",
        portName = "ServeDecisionResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ServeDecisionInteraction/ServeDecisionInteraction_1.0_RIVTABP21.wsdl")
public class ServeDecisionEndpoint extends Endpoint implements ServeDecisionResponderInterface {

    private static final Contract<ServeDecisionType, DoneType> CONTRACT =
            Contract.of("ServeDecision", ObjectFactory.class, ServeDecisionType.class, DoneType.class);

    @Inject
    DecisionDesk decisions;

    /** Records it. */
    @Override
    public DoneType serveDecision(ServeDecisionType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> decisions.serve(
                        new DecisionId(UUID.fromString(message.getDecisionId())),
                        Expected.any(),
                        message.getServedOn()));
    }
}
