package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.Offers;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.extend.ExtendOfferResponderInterface;
import se.hemvist.web.soap.wire.extend.ExtendOfferType;
import se.hemvist.web.soap.wire.extend.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes that there is more time to answer an offer. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.extend.ExtendOfferResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:ExtendOffer:1:rivtabp21",
        serviceName = "ExtendOfferResponderService",
        portName = "ExtendOfferResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ExtendOfferInteraction/ExtendOfferInteraction_1.0_RIVTABP21.wsdl")
public class ExtendOfferEndpoint extends Endpoint implements ExtendOfferResponderInterface {

    private static final Contract<ExtendOfferType, DoneType> CONTRACT =
            Contract.of("ExtendOffer", ObjectFactory.class, ExtendOfferType.class, DoneType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public DoneType extendOffer(ExtendOfferType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> offers.extend(
                        offerId(message.getOfferId()), Expected.any(), message.getOn(), message.getReason()));
    }
}
