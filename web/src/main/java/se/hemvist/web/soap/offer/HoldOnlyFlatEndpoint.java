package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.OnlyFlat;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.wire.holdone.HoldOnlyFlatResponderInterface;
import se.hemvist.web.soap.wire.holdone.HoldOnlyFlatResponseType;
import se.hemvist.web.soap.wire.holdone.HoldOnlyFlatType;
import se.hemvist.web.soap.wire.holdone.ObjectFactory;

/** Takes the only flat that there is to show, held for a person. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.holdone.HoldOnlyFlatResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:HoldOnlyFlat:1:rivtabp21",
        serviceName = "HoldOnlyFlatResponderService",
        portName = "HoldOnlyFlatResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/HoldOnlyFlatInteraction/HoldOnlyFlatInteraction_1.0_RIVTABP21.wsdl")
public class HoldOnlyFlatEndpoint extends Endpoint implements HoldOnlyFlatResponderInterface {

    private static final Contract<HoldOnlyFlatType, HoldOnlyFlatResponseType> CONTRACT =
            Contract.of("HoldOnlyFlat", ObjectFactory.class, HoldOnlyFlatType.class, HoldOnlyFlatResponseType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public HoldOnlyFlatResponseType holdOnlyFlat(HoldOnlyFlatType message, @Nullable String logicalAddress) {
        return answer(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> hold(message));
    }

    private HoldOnlyFlatResponseType hold(HoldOnlyFlatType message) {
        HoldOnlyFlatResponseType response = new HoldOnlyFlatResponseType();
        response.setResult(Results.ok());
        response.setOfferId(offers.reserveOne(caseId(message.getCaseId()), Expected.any(), read(message))
                .value()
                .toString());
        return response;
    }

    private static OnlyFlat read(HoldOnlyFlatType message) {
        return new OnlyFlat(flatId(message.getFlatId()), message.getOn(), message.getReason());
    }
}
