package se.hemvist.web.soap;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.apache.cxf.interceptor.OutInterceptors;
import org.jspecify.annotations.Nullable;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponderInterface;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponseType;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

/** Takes referrals (remisser) in from the placement broker's system. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.receive.ReceiveReferralResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:ReceiveReferral:1:rivtabp21",
        serviceName = "ReceiveReferralResponderService",
        portName = "ReceiveReferralResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ReceiveReferralInteraction/ReceiveReferralInteraction_1.0_RIVTABP21.wsdl")
@SchemaValidation(type = SchemaValidation.SchemaValidationType.BOTH)
@InInterceptors(classes = ReadsDeclaredEncoding.class)
@OutInterceptors(classes = SpeaksUtf8.class)
@OutFaultInterceptors(classes = {SpeaksUtf8.class, FaultRendering.class})
@EndpointProperty(key = "org.apache.cxf.logging.FaultListener", beanClass = QuietFaults.class)
public class ReceiveReferralEndpoint implements ReceiveReferralResponderInterface {

    @Inject
    ReferralDesk desk;

    @Resource
    WebServiceContext call;

    /**
     * Opens a case, once for each message id of a caller.
     *
     * @throws MessageRefusal.LogicalAddressMissing if the header does not say for whom it is
     */
    @Override
    public ReceiveReferralResponseType receiveReferral(ReceiveReferralType message, @Nullable String logicalAddress) {
        if (logicalAddress == null) {
            throw new MessageRefusal.LogicalAddressMissing();
        }
        return desk.receive(new Letter(call.getUserPrincipal().getName(), logicalAddress, message));
    }
}
