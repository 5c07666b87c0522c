package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Backgrounds;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.question.AskBackgroundResponderInterface;
import se.hemvist.web.soap.wire.question.AskBackgroundType;
import se.hemvist.web.soap.wire.question.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the agency's question for the background (bakgrund) of whom the flat is meant for. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.question.AskBackgroundResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:AskBackground:1:rivtabp21",
        serviceName = "AskBackgroundResponderService",
        portName = "AskBackgroundResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/AskBackgroundInteraction/AskBackgroundInteraction_1.0_RIVTABP21.wsdl")
public class AskBackgroundEndpoint extends Endpoint implements AskBackgroundResponderInterface {

    private static final Contract<AskBackgroundType, DoneType> CONTRACT =
            Contract.of("AskBackground", ObjectFactory.class, AskBackgroundType.class, DoneType.class);

    @Inject
    Backgrounds backgrounds;

    /** Records it. */
    @Override
    public DoneType askBackground(AskBackgroundType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> backgrounds.ask(offerId(message.getMediationId()), Expected.any(), message.getOn()));
    }
}
