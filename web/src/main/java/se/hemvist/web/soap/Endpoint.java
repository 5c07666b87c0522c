package se.hemvist.web.soap;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.xml.ws.WebServiceContext;
import java.util.function.Function;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.feature.Features;
import org.jspecify.annotations.Nullable;

/** What every endpoint is: its messages are checked against the schema, and each that asks for something is heeded once. */
@SchemaValidation(type = SchemaValidation.SchemaValidationType.BOTH)
@Features(classes = HouseWays.class)
@EndpointProperty(key = "org.apache.cxf.logging.FaultListener", beanClass = QuietFaults.class)
public abstract class Endpoint {

    @Inject
    Desk desk;

    @Resource
    WebServiceContext call;

    /**
     * Does what the letter asks for, once for each message id of a caller.
     *
     * @throws MessageRefusal.LogicalAddressMissing if the header does not say for whom it is
     */
    protected final <M, R> R once(Letter<M, R> letter, @Nullable String logicalAddress, Function<Envelope, R> act) {
        Envelope envelope = envelope(logicalAddress);
        return desk.answer(letter, envelope, () -> act.apply(envelope));
    }

    private Envelope envelope(@Nullable String logicalAddress) {
        if (logicalAddress == null) {
            throw new MessageRefusal.LogicalAddressMissing();
        }
        return new Envelope(call.getUserPrincipal().getName(), logicalAddress);
    }
}
