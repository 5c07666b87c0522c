package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.Offers;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.choose.ChooseFlatResponderInterface;
import se.hemvist.web.soap.wire.choose.ChooseFlatType;
import se.hemvist.web.soap.wire.choose.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a participant's choice of flat, as the provider's system tells it. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.choose.ChooseFlatResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:ChooseFlat:1:rivtabp21",
        serviceName = "ChooseFlatResponderService",
        portName = "ChooseFlatResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ChooseFlatInteraction/ChooseFlatInteraction_1.0_RIVTABP21.wsdl")
public class ChooseFlatEndpoint extends Endpoint implements ChooseFlatResponderInterface {

    private static final Contract<ChooseFlatType, DoneType> CONTRACT =
            Contract.of("ChooseFlat", ObjectFactory.class, ChooseFlatType.class, DoneType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public DoneType chooseFlat(ChooseFlatType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> offers.choose(
                        offerId(message.getOfferId()), Expected.any(), flatId(message.getFlatId()), message.getOn()));
    }
}
