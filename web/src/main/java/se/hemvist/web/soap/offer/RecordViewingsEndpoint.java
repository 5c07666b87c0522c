package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.ViewingRecord;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.viewed.ObjectFactory;
import se.hemvist.web.soap.wire.viewed.RecordViewingsResponderInterface;
import se.hemvist.web.soap.wire.viewed.RecordViewingsType;

/** Takes that the flats of an offer have been looked at (visningar). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.viewed.RecordViewingsResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:RecordViewings:1:rivtabp21",
        serviceName = "RecordViewingsResponderService",
        portName = "RecordViewingsResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/RecordViewingsInteraction/RecordViewingsInteraction_1.0_RIVTABP21.wsdl")
public class RecordViewingsEndpoint extends Endpoint implements RecordViewingsResponderInterface {

    private static final Contract<RecordViewingsType, DoneType> CONTRACT =
            Contract.of("RecordViewings", ObjectFactory.class, RecordViewingsType.class, DoneType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public DoneType recordViewings(RecordViewingsType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> offers.viewed(offerId(message.getOfferId()), Expected.any(), read(message)));
    }

    private static ViewingRecord read(RecordViewingsType message) {
        return new ViewingRecord(
                message.getOn(),
                message.getFlatId().stream().map(Endpoint::flatId).collect(Collectors.toSet()),
                message.getStaff());
    }
}
