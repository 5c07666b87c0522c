package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.answer.AnswerOfferResponderInterface;
import se.hemvist.web.soap.wire.answer.AnswerOfferType;
import se.hemvist.web.soap.wire.answer.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a contact person's answer to the offer (lägenhetserbjudande) of a flat. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.answer.AnswerOfferResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:AnswerOffer:1:rivtabp21",
        serviceName = "AnswerOfferResponderService",
        portName = "AnswerOfferResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/AnswerOfferInteraction/AnswerOfferInteraction_1.0_RIVTABP21.wsdl")
public class AnswerOfferEndpoint extends Endpoint implements AnswerOfferResponderInterface {

    private static final Contract<AnswerOfferType, DoneType> CONTRACT =
            Contract.of("AnswerOffer", ObjectFactory.class, AnswerOfferType.class, DoneType.class);

    @Inject
    Mediations mediations;

    @Inject
    CutOff cutOff;

    /** Records it. */
    @Override
    public DoneType answerOffer(AnswerOfferType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> mediations.answerOffer(
                        Replies.to(message),
                        Expected.any(),
                        Replies.read(message),
                        cutOff.receipt(sender.municipality())));
    }
}
