package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.OfferEndings;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.cancel.CancelOfferResponderInterface;
import se.hemvist.web.soap.wire.cancel.CancelOfferType;
import se.hemvist.web.soap.wire.cancel.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes that an offer is stopped. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.cancel.CancelOfferResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:CancelOffer:1:rivtabp21",
        serviceName = "CancelOfferResponderService",
        portName = "CancelOfferResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/CancelOfferInteraction/CancelOfferInteraction_1.0_RIVTABP21.wsdl")
public class CancelOfferEndpoint extends Endpoint implements CancelOfferResponderInterface {

    private static final Contract<CancelOfferType, DoneType> CONTRACT =
            Contract.of("CancelOffer", ObjectFactory.class, CancelOfferType.class, DoneType.class);

    @Inject
    OfferEndings endings;

    /** Records it. */
    @Override
    public DoneType cancelOffer(CancelOfferType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> endings.cancel(offerId(message.getOfferId()), Expected.any(), read(message)));
    }

    private static SaidNo read(CancelOfferType message) {
        return new SaidNo(message.getOn(), SaidNo.Side.valueOf(message.getSide()), message.getReason());
    }
}
