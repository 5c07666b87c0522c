package se.hemvist.web.soap;

import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.xml.sax.SAXParseException;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.fault.Causes;

/** Makes one kind of SOAP fault of everything that can go wrong: code first, both languages, nothing of our inside. */
class FaultRendering extends AbstractPhaseInterceptor<Message> {

    private static final System.Logger LOG = System.getLogger("se.hemvist.web.soap");

    FaultRendering() {
        super(Phase.PRE_LOGICAL);
    }

    @Override
    public void handleMessage(Message message) {
        Exception fault = message.getContent(Exception.class);
        Optional<Refusal> refusal = Causes.of(fault).stream()
                .flatMap(cause -> refusal(cause, message).stream())
                .findFirst();
        FaultDetail detail = refusal.map(FaultDetail::of).orElseGet(() -> ours(fault));
        Fault told = new Fault(new Told(detail.line()));
        told.setFaultCode(refusal.isPresent() ? Fault.FAULT_CODE_CLIENT : Fault.FAULT_CODE_SERVER);
        told.setDetail(detail.toXml());
        message.setContent(Exception.class, told);
    }

    private static Optional<Refusal> refusal(Throwable cause, Message message) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof SAXParseException) {
            return Optional.of(SchemaBreak.of(said(cause), elementAtHand(message)));
        }
        if (cause instanceof XMLStreamException) {
            return Optional.of(
                    said(cause).contains("DTD") ? new MessageRefusal.CarriesDtd() : new MessageRefusal.NotXml());
        }
        if (Causes.isLostRace(cause)) {
            return Optional.of(new MessageRefusal.ChangedMeanwhile());
        }
        return cause instanceof Fault fault && fault.getCause() == null && isOfTheCaller(fault)
                ? Optional.of(SchemaBreak.ofEnvelope(said(fault), elementAtHand(message)))
                : Optional.empty();
    }

    private static boolean isOfTheCaller(Fault fault) {
        return !Fault.FAULT_CODE_SERVER
                .getLocalPart()
                .equals(fault.getFaultCode().getLocalPart());
    }

    private static String elementAtHand(Message message) {
        XMLStreamReader reader = message.getExchange().getInMessage().getContent(XMLStreamReader.class);
        return reader != null && (reader.isStartElement() || reader.isEndElement()) ? reader.getLocalName() : "-";
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }

    private static FaultDetail ours(Exception fault) {
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Fault " + reference, Causes.withoutMessages(fault));
        return FaultDetail.ours(reference);
    }

    /** What the caller is told; nothing else goes with it. */
    private static final class Told extends RuntimeException {
        Told(String line) {
            super(line, null, false, false);
        }
    }
}
