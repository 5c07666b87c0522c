package se.hemvist.web.soap;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.xml.ws.WebServiceContext;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.feature.Features;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.web.soap.wire.result.DoneType;

/** What every endpoint is: its messages are checked against the schema, and each that asks for something is heeded once. */
@SchemaValidation(type = SchemaValidation.SchemaValidationType.BOTH)
@Features(classes = HouseWays.class)
@EndpointProperty(key = "org.apache.cxf.logging.FaultListener", beanClass = QuietFaults.class)
public abstract class Endpoint {

    @Inject
    Desk desk;

    @Inject
    NamedOrganisations organisations;

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

    /** As {@link #once}, for a caller who works for an organisation of the municipality that the letter is addressed to. */
    protected final <M, R> R answer(Letter<M, R> letter, @Nullable String logicalAddress, Function<Sender, R> act) {
        return once(letter, logicalAddress, envelope -> act.apply(organisations.senderOf(envelope)));
    }

    /** As {@link #answer}, where there is nothing to tell but that it was done. */
    protected final <M> DoneType done(
            Letter<M, DoneType> letter, @Nullable String logicalAddress, Consumer<Sender> act) {
        return answer(letter, logicalAddress, sender -> {
            act.accept(sender);
            return Results.done();
        });
    }

    /** The case of that id, which the schema has let pass. */
    protected static CaseId caseId(String id) {
        return new CaseId(UUID.fromString(id));
    }

    /** The offer of that id, which the schema has let pass. */
    protected static OfferId offerId(String id) {
        return new OfferId(UUID.fromString(id));
    }

    /** The flat of that id, which the schema has let pass. */
    protected static FlatId flatId(String id) {
        return new FlatId(UUID.fromString(id));
    }

    /** Lets pass what is addressed to an organisation of the caller's municipality. */
    protected final void demandAddressee(@Nullable String logicalAddress) {
        organisations.senderOf(envelope(logicalAddress));
    }

    private Envelope envelope(@Nullable String logicalAddress) {
        if (logicalAddress == null) {
            throw new MessageRefusal.LogicalAddressMissing();
        }
        return new Envelope(call.getUserPrincipal().getName(), logicalAddress);
    }
}
