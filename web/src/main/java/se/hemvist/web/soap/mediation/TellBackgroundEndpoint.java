package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Background;
import se.hemvist.intake.mediation.Backgrounds;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.background.ObjectFactory;
import se.hemvist.web.soap.wire.background.TellBackgroundResponderInterface;
import se.hemvist.web.soap.wire.background.TellBackgroundType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the background (bakgrund) that a contact person tells the agency; never for the landlord. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.background.TellBackgroundResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:TellBackground:1:rivtabp21",
        serviceName = "TellBackgroundResponderService",
        portName = "TellBackgroundResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/TellBackgroundInteraction/TellBackgroundInteraction_1.0_RIVTABP21.wsdl")
public class TellBackgroundEndpoint extends Endpoint implements TellBackgroundResponderInterface {

    private static final Contract<TellBackgroundType, DoneType> CONTRACT =
            Contract.of("TellBackground", ObjectFactory.class, TellBackgroundType.class, DoneType.class);

    @Inject
    Backgrounds backgrounds;

    /** Records it. */
    @Override
    public DoneType tellBackground(TellBackgroundType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> backgrounds.tell(offerId(message.getMediationId()), Expected.any(), read(message)));
    }

    private static Background read(TellBackgroundType message) {
        return new Background(message.getOn(), message.getSummary(), message.getBasis());
    }
}
