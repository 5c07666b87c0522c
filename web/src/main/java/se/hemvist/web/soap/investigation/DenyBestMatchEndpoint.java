package se.hemvist.web.soap.investigation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.investigation.OtherWays;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.othermatch.DenyBestMatchResponderInterface;
import se.hemvist.web.soap.wire.othermatch.DenyBestMatchType;
import se.hemvist.web.soap.wire.othermatch.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes that the programme does not meet the need best. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.othermatch.DenyBestMatchResponderInterface",
        targetNamespace = "urn:se:hemvist:investigation:DenyBestMatch:1:rivtabp21",
        serviceName = "DenyBestMatchResponderService",
        portName = "DenyBestMatchResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/DenyBestMatchInteraction/DenyBestMatchInteraction_1.0_RIVTABP21.wsdl")
public class DenyBestMatchEndpoint extends Endpoint implements DenyBestMatchResponderInterface {

    private static final Contract<DenyBestMatchType, DoneType> CONTRACT =
            Contract.of("DenyBestMatch", ObjectFactory.class, DenyBestMatchType.class, DoneType.class);

    @Inject
    OtherWays otherWays;

    /** Records it. */
    @Override
    public DoneType denyBestMatch(DenyBestMatchType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> otherWays.denyBestMatch(caseId(message.getCaseId()), Expected.any(), message.getReason()));
    }
}
