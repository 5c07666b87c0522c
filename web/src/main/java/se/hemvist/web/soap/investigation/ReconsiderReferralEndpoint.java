package se.hemvist.web.soap.investigation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.investigation.OtherWays;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.reconsider.ObjectFactory;
import se.hemvist.web.soap.wire.reconsider.ReconsiderReferralResponderInterface;
import se.hemvist.web.soap.wire.reconsider.ReconsiderReferralType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes what becomes of a case after a preliminary no (nej i förhandsbesked). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.reconsider.ReconsiderReferralResponderInterface",
        targetNamespace = "urn:se:hemvist:investigation:ReconsiderReferral:1:rivtabp21",
        serviceName = "ReconsiderReferralResponderService",
        portName = "ReconsiderReferralResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/ReconsiderReferralInteraction/ReconsiderReferralInteraction_1.0_RIVTABP21.wsdl")
public class ReconsiderReferralEndpoint extends Endpoint implements ReconsiderReferralResponderInterface {

    private static final Contract<ReconsiderReferralType, DoneType> CONTRACT =
            Contract.of("ReconsiderReferral", ObjectFactory.class, ReconsiderReferralType.class, DoneType.class);

    @Inject
    OtherWays otherWays;

    /** Records it. */
    @Override
    public DoneType reconsiderReferral(ReconsiderReferralType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> otherWays.reconsider(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        CaseState.valueOf(message.getWay()),
                        message.getReason()));
    }
}
