package se.hemvist.web.soap.assessment;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.assessment.ConnectionDecision;
import se.hemvist.intake.assessment.ConnectionExceptions;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.connection.DecideConnectionExceptionResponderInterface;
import se.hemvist.web.soap.wire.connection.DecideConnectionExceptionType;
import se.hemvist.web.soap.wire.connection.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes what the agency decides on a person's connection to the city (anknytning). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.connection.DecideConnectionExceptionResponderInterface",
        targetNamespace = "urn:se:hemvist:assessment:DecideConnectionException:1:rivtabp21",
        serviceName = "DecideConnectionExceptionResponderService",
        portName = "DecideConnectionExceptionResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/DecideConnectionExceptionInteraction/DecideConnectionExceptionInteraction_1.0_RIVTABP21.wsdl")
public class DecideConnectionExceptionEndpoint extends Endpoint implements DecideConnectionExceptionResponderInterface {

    private static final Contract<DecideConnectionExceptionType, DoneType> CONTRACT = Contract.of(
            "DecideConnectionException", ObjectFactory.class, DecideConnectionExceptionType.class, DoneType.class);

    @Inject
    ConnectionExceptions exceptions;

    /** Records it. */
    @Override
    public DoneType decideConnectionException(DecideConnectionExceptionType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> exceptions.decide(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static ConnectionDecision read(DecideConnectionExceptionType message) {
        return new ConnectionDecision(
                message.getOn(),
                message.isVeryStrong(),
                message.isStrongerThanPlacement(),
                message.isGranted(),
                message.getReasons());
    }
}
