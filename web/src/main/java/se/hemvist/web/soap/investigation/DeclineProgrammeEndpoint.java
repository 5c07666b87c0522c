package se.hemvist.web.soap.investigation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.investigation.Decline;
import se.hemvist.intake.investigation.OtherWays;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.nomatch.DeclineProgrammeResponderInterface;
import se.hemvist.web.soap.wire.nomatch.DeclineProgrammeType;
import se.hemvist.web.soap.wire.nomatch.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a no of the applicant or the provider after the information meeting. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.nomatch.DeclineProgrammeResponderInterface",
        targetNamespace = "urn:se:hemvist:investigation:DeclineProgramme:1:rivtabp21",
        serviceName = "DeclineProgrammeResponderService",
        portName = "DeclineProgrammeResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/DeclineProgrammeInteraction/DeclineProgrammeInteraction_1.0_RIVTABP21.wsdl")
public class DeclineProgrammeEndpoint extends Endpoint implements DeclineProgrammeResponderInterface {

    private static final Contract<DeclineProgrammeType, DoneType> CONTRACT =
            Contract.of("DeclineProgramme", ObjectFactory.class, DeclineProgrammeType.class, DoneType.class);

    @Inject
    OtherWays otherWays;

    /** Records it. */
    @Override
    public DoneType declineProgramme(DeclineProgrammeType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> otherWays.decline(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static Decline read(DeclineProgrammeType message) {
        return new Decline(Decline.Side.valueOf(message.getSide()), message.getOn(), message.getReason());
    }
}
