package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.Viewings;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.slots.BookViewingsResponderInterface;
import se.hemvist.web.soap.wire.slots.BookViewingsType;
import se.hemvist.web.soap.wire.slots.ObjectFactory;
import se.hemvist.web.soap.wire.slots.ViewingType;

/** Takes when the flats of an offer are to be looked at (visningar). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.slots.BookViewingsResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:BookViewings:1:rivtabp21",
        serviceName = "BookViewingsResponderService",
        portName = "BookViewingsResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/BookViewingsInteraction/BookViewingsInteraction_1.0_RIVTABP21.wsdl")
public class BookViewingsEndpoint extends Endpoint implements BookViewingsResponderInterface {

    private static final Contract<BookViewingsType, DoneType> CONTRACT =
            Contract.of("BookViewings", ObjectFactory.class, BookViewingsType.class, DoneType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public DoneType bookViewings(BookViewingsType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> offers.bookViewings(offerId(message.getOfferId()), Expected.any(), read(message)));
    }

    private static Viewings read(BookViewingsType message) {
        return new Viewings(
                message.getViewing().stream().map(BookViewingsEndpoint::slot).toList());
    }

    private static Viewings.Slot slot(ViewingType viewing) {
        return new Viewings.Slot(flatId(viewing.getFlatId()), viewing.getAt(), viewing.getStaff());
    }
}
