package se.hemvist.web.soap.vacancy;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Flats;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.takeback.ObjectFactory;
import se.hemvist.web.soap.wire.takeback.WithdrawFlatResponderInterface;
import se.hemvist.web.soap.wire.takeback.WithdrawFlatType;

/** Takes that a landlord takes back a vacant flat. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.takeback.WithdrawFlatResponderInterface",
        targetNamespace = "urn:se:hemvist:vacancy:WithdrawFlat:1:rivtabp21",
        serviceName = "WithdrawFlatResponderService",
        portName = "WithdrawFlatResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/WithdrawFlatInteraction/WithdrawFlatInteraction_1.0_RIVTABP21.wsdl")
public class WithdrawFlatEndpoint extends Endpoint implements WithdrawFlatResponderInterface {

    private static final Contract<WithdrawFlatType, DoneType> CONTRACT =
            Contract.of("WithdrawFlat", ObjectFactory.class, WithdrawFlatType.class, DoneType.class);

    @Inject
    Flats flats;

    /** Records it. */
    @Override
    public DoneType withdrawFlat(WithdrawFlatType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> flats.withdraw(flatId(message.getFlatId()), Expected.any(), message.getOn()));
    }
}
