package se.hemvist.web.soap.investigation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.investigation.NewOtherWay;
import se.hemvist.intake.investigation.OtherWays;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.otherway.InvestigateOtherWayResponderInterface;
import se.hemvist.web.soap.wire.otherway.InvestigateOtherWayType;
import se.hemvist.web.soap.wire.otherway.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes another way to meet the need that has been looked into. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.otherway.InvestigateOtherWayResponderInterface",
        targetNamespace = "urn:se:hemvist:investigation:InvestigateOtherWay:1:rivtabp21",
        serviceName = "InvestigateOtherWayResponderService",
        portName = "InvestigateOtherWayResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/InvestigateOtherWayInteraction/InvestigateOtherWayInteraction_1.0_RIVTABP21.wsdl")
public class InvestigateOtherWayEndpoint extends Endpoint implements InvestigateOtherWayResponderInterface {

    private static final Contract<InvestigateOtherWayType, DoneType> CONTRACT =
            Contract.of("InvestigateOtherWay", ObjectFactory.class, InvestigateOtherWayType.class, DoneType.class);

    @Inject
    OtherWays otherWays;

    /** Records it. */
    @Override
    public DoneType investigateOtherWay(InvestigateOtherWayType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> otherWays.investigate(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        new NewOtherWay(message.getInvestigatedOn(), message.getReference(), message.getFindings())));
    }
}
