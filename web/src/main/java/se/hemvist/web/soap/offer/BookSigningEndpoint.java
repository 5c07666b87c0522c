package se.hemvist.web.soap.offer;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.signing.BookSigningResponderInterface;
import se.hemvist.web.soap.wire.signing.BookSigningType;
import se.hemvist.web.soap.wire.signing.ObjectFactory;

/** Takes when and where the contract is to be signed (kontraktsskrivning). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.signing.BookSigningResponderInterface",
        targetNamespace = "urn:se:hemvist:offer:BookSigning:1:rivtabp21",
        serviceName = "BookSigningResponderService",
        portName = "BookSigningResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/BookSigningInteraction/BookSigningInteraction_1.0_RIVTABP21.wsdl")
public class BookSigningEndpoint extends Endpoint implements BookSigningResponderInterface {

    private static final Contract<BookSigningType, DoneType> CONTRACT =
            Contract.of("BookSigning", ObjectFactory.class, BookSigningType.class, DoneType.class);

    @Inject
    Offers offers;

    /** Records it. */
    @Override
    public DoneType bookSigning(BookSigningType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> offers.bookSigning(
                        offerId(message.getOfferId()),
                        Expected.any(),
                        new SigningBooked(message.getAt(), message.getPlace())));
    }
}
