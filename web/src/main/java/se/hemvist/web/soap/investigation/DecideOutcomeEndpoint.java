package se.hemvist.web.soap.investigation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.investigation.NewOutcome;
import se.hemvist.intake.investigation.NewOutcome.Outcome;
import se.hemvist.intake.investigation.OtherWays;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.IncomingHearing;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.outcome.DecideOutcomeResponderInterface;
import se.hemvist.web.soap.wire.outcome.DecideOutcomeResponseType;
import se.hemvist.web.soap.wire.outcome.DecideOutcomeType;
import se.hemvist.web.soap.wire.outcome.ObjectFactory;

/** Takes the decision that ends a case for which the programme was not the right one. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.outcome.DecideOutcomeResponderInterface",
        targetNamespace = "urn:se:hemvist:investigation:DecideOutcome:1:rivtabp21",
        serviceName = "DecideOutcomeResponderService",
        portName = "DecideOutcomeResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/DecideOutcomeInteraction/DecideOutcomeInteraction_1.0_RIVTABP21.wsdl")
public class DecideOutcomeEndpoint extends Endpoint implements DecideOutcomeResponderInterface {

    private static final Contract<DecideOutcomeType, DecideOutcomeResponseType> CONTRACT =
            Contract.of("DecideOutcome", ObjectFactory.class, DecideOutcomeType.class, DecideOutcomeResponseType.class);

    @Inject
    OtherWays otherWays;

    /** Records it. */
    @Override
    public DecideOutcomeResponseType decideOutcome(DecideOutcomeType message, @Nullable String logicalAddress) {
        return answer(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> decide(message));
    }

    private DecideOutcomeResponseType decide(DecideOutcomeType message) {
        DecideOutcomeResponseType response = new DecideOutcomeResponseType();
        response.setResult(Results.ok());
        otherWays
                .decide(caseId(message.getCaseId()), Expected.any(), read(message))
                .ifPresent(refusal -> response.setDecisionId(refusal.value().toString()));
        return response;
    }

    private static NewOutcome read(DecideOutcomeType message) {
        return new NewOutcome(
                Outcome.valueOf(message.getOutcome()),
                new Making(
                        message.getDecidedOn(),
                        message.getDelegate(),
                        message.getReasons(),
                        message.getExternalNumber()),
                IncomingHearing.read(
                        message.getCommunicatedOn(),
                        message.getCommunicationAnswer(),
                        message.getCommunicationException(),
                        message.getCommunicationGround()),
                Optional.ofNullable(message.getAppealNotice()));
    }
}
