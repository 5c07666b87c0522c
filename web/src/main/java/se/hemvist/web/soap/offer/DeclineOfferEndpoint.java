package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.OfferEndings;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.decline.DeclineOfferResponderInterface;
import se.hemvist.web.soap.wire.decline.DeclineOfferType;
import se.hemvist.web.soap.wire.decline.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a participant's no to the flats that are held, as the provider's system tells it. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.decline.DeclineOfferResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:DeclineOffer:1:rivtabp21",
        serviceName = "DeclineOfferResponderService",
        portName = "DeclineOfferResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/DeclineOfferInteraction/DeclineOfferInteraction_1.0_RIVTABP21.wsdl")
public class DeclineOfferEndpoint extends Endpoint implements DeclineOfferResponderInterface {

    private static final Contract<DeclineOfferType, DoneType> CONTRACT =
            Contract.of("DeclineOffer", ObjectFactory.class, DeclineOfferType.class, DoneType.class);

    @Inject
    OfferEndings endings;

    /** Records it. */
    @Override
    public DoneType declineOffer(DeclineOfferType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> endings.decline(offerId(message.getOfferId()), Expected.any(), read(message)));
    }

    private static SaidNo read(DeclineOfferType message) {
        return new SaidNo(message.getOn(), SaidNo.Side.valueOf(message.getSide()), message.getReason());
    }
}
