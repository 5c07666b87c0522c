package se.hemvist.web.soap.matching;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.check.AnswerLandlordCheckResponderInterface;
import se.hemvist.web.soap.wire.check.AnswerLandlordCheckType;
import se.hemvist.web.soap.wire.check.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a company's answer about a person whom it may have known as a tenant. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.check.AnswerLandlordCheckResponderInterface",
        targetNamespace = "urn:se:hemvist:landlordcheck:AnswerLandlordCheck:1:rivtabp21",
        serviceName = "AnswerLandlordCheckResponderService",
        portName = "AnswerLandlordCheckResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/AnswerLandlordCheckInteraction/AnswerLandlordCheckInteraction_1.0_RIVTABP21.wsdl")
public class AnswerLandlordCheckEndpoint extends Endpoint implements AnswerLandlordCheckResponderInterface {

    private static final Contract<AnswerLandlordCheckType, DoneType> CONTRACT =
            Contract.of("AnswerLandlordCheck", ObjectFactory.class, AnswerLandlordCheckType.class, DoneType.class);

    @Inject
    LandlordChecks checks;

    /** Records the answer of the sender's company. */
    @Override
    public DoneType answerLandlordCheck(AnswerLandlordCheckType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> checks.answer(
                        new CaseId(UUID.fromString(message.getCaseId())), sender.organisation(), read(message)));
    }

    private static CheckAnswer read(AnswerLandlordCheckType message) {
        return new CheckAnswer(
                CheckAnswer.Result.valueOf(message.getAnswer()),
                message.getOn(),
                Optional.ofNullable(message.getNote()));
    }
}
