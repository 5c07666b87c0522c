package se.hemvist.web.soap;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.apache.cxf.interceptor.OutInterceptors;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.soap.wire.ping.PingResponderInterface;
import se.hemvist.web.soap.wire.ping.PingResponseType;
import se.hemvist.web.soap.wire.ping.PingType;
import se.hemvist.web.soap.wire.result.ResultCodeType;
import se.hemvist.web.soap.wire.result.ResultType;

/** Tells a partner's system that the way to us is open and its login works. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.ping.PingResponderInterface",
        targetNamespace = "urn:se:hemvist:monitoring:Ping:1:rivtabp21",
        serviceName = "PingResponderService",
        portName = "PingResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/PingInteraction/PingInteraction_1.0_RIVTABP21.wsdl")
@SchemaValidation(type = SchemaValidation.SchemaValidationType.BOTH)
@InInterceptors(classes = ReadsDeclaredEncoding.class)
@OutInterceptors(classes = SpeaksUtf8.class)
@OutFaultInterceptors(classes = {SpeaksUtf8.class, FaultRendering.class})
@EndpointProperty(key = "org.apache.cxf.logging.FaultListener", beanClass = QuietFaults.class)
public class PingEndpoint implements PingResponderInterface {

    @Inject
    HouseClock clock;

    @Override
    public PingResponseType ping(PingType message, @Nullable String logicalAddress) {
        ResultType result = new ResultType();
        result.setResultCode(ResultCodeType.OK);
        PingResponseType response = new PingResponseType();
        response.setResult(result);
        response.setDay(clock.today());
        return response;
    }
}
