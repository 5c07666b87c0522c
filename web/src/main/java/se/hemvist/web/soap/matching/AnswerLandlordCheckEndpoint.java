package se.hemvist.web.soap.matching;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.AnswerChanges;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.CorrectedAnswer;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.party.OrganisationId;
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

    @Inject
    AnswerChanges changes;

    /** Records the answer of the sender's company, or with a reason puts it in the place of the one before. */
    @Override
    public DoneType answerLandlordCheck(AnswerLandlordCheckType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> take(message, sender.organisation()));
    }

    private void take(AnswerLandlordCheckType message, OrganisationId company) {
        CaseId id = caseId(message.getCaseId());
        if (message.getReason() == null) {
            checks.answer(id, company, read(message));
        } else {
            changes.correct(id, company, new CorrectedAnswer(read(message), message.getReason()));
        }
    }

    private static CheckAnswer read(AnswerLandlordCheckType message) {
        return new CheckAnswer(
                CheckAnswer.Result.valueOf(message.getAnswer()),
                message.getOn(),
                Optional.ofNullable(message.getNote()));
    }
}
