package se.hemvist.web.soap.decision;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.decided.ObjectFactory;
import se.hemvist.web.soap.wire.decided.RecordDecisionResponderInterface;
import se.hemvist.web.soap.wire.decided.RecordDecisionResponseType;
import se.hemvist.web.soap.wire.decided.RecordDecisionType;

/** Takes a decision that was made in the social case system (beslut). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.decided.RecordDecisionResponderInterface",
        targetNamespace = "urn:se:hemvist:decision:RecordDecision:1:rivtabp21",
        serviceName = "RecordDecisionResponderService",
        portName = "RecordDecisionResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/RecordDecisionInteraction/RecordDecisionInteraction_1.0_RIVTABP21.wsdl")
public class RecordDecisionEndpoint extends Endpoint implements RecordDecisionResponderInterface {

    private static final Contract<RecordDecisionType, RecordDecisionResponseType> CONTRACT = Contract.of(
            "RecordDecision", ObjectFactory.class, RecordDecisionType.class, RecordDecisionResponseType.class);

    @Inject
    Decisions decisions;

    /** Records it. */
    @Override
    public RecordDecisionResponseType recordDecision(RecordDecisionType message, @Nullable String logicalAddress) {
        return answer(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> make(message));
    }

    private RecordDecisionResponseType make(RecordDecisionType message) {
        RecordDecisionResponseType response = new RecordDecisionResponseType();
        response.setResult(Results.ok());
        response.setDecisionId(decisions
                .make(caseId(message.getCaseId()), Expected.any(), IncomingDecision.read(message))
                .value()
                .toString());
        return response;
    }
}
