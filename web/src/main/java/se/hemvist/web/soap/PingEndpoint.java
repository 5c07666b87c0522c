package se.hemvist.web.soap;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.soap.wire.ping.PingResponderInterface;
import se.hemvist.web.soap.wire.ping.PingResponseType;
import se.hemvist.web.soap.wire.ping.PingType;

/** Tells a partner's system that the way to us is open and its login works. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.ping.PingResponderInterface",
        targetNamespace = "urn:se:hemvist:monitoring:Ping:1:rivtabp21",
        serviceName = "PingResponderService",
        portName = "PingResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/PingInteraction/PingInteraction_1.0_RIVTABP21.wsdl")
public class PingEndpoint extends Endpoint implements PingResponderInterface {

    @Inject
    HouseClock clock;

    @Override
    public PingResponseType ping(PingType message, @Nullable String logicalAddress) {
        PingResponseType response = new PingResponseType();
        response.setResult(Results.ok());
        response.setDay(clock.today());
        return response;
    }
}
