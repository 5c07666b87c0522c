package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.Offers;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.hold.HoldFlatsResponderInterface;
import se.hemvist.web.soap.wire.hold.HoldFlatsResponseType;
import se.hemvist.web.soap.wire.hold.HoldFlatsType;
import se.hemvist.web.soap.wire.hold.ObjectFactory;

/** Takes the two flats that are held for a person to choose from (parallellval). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.hold.HoldFlatsResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:HoldFlats:1:rivtabp21",
        serviceName = "HoldFlatsResponderService",
        portName = "HoldFlatsResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/HoldFlatsInteraction/HoldFlatsInteraction_1.0_RIVTABP21.wsdl")
public class HoldFlatsEndpoint extends Endpoint implements HoldFlatsResponderInterface {

    private static final Contract<HoldFlatsType, HoldFlatsResponseType> CONTRACT =
            Contract.of("HoldFlats", ObjectFactory.class, HoldFlatsType.class, HoldFlatsResponseType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public HoldFlatsResponseType holdFlats(HoldFlatsType message, @Nullable String logicalAddress) {
        return answer(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> hold(message));
    }

    private HoldFlatsResponseType hold(HoldFlatsType message) {
        HoldFlatsResponseType response = new HoldFlatsResponseType();
        response.setResult(Results.ok());
        response.setOfferId(offers.reservePair(
                        caseId(message.getCaseId()), Expected.any(), pair(message.getFlatId()), message.getOn())
                .value()
                .toString());
        return response;
    }

    private static FlatPair pair(List<String> ids) {
        return new FlatPair(flatId(ids.get(0)), flatId(ids.get(1)));
    }
}
