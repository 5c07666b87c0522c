package se.hemvist.web.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.transform.stream.StreamSource;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.web.soap.wire.receive.ObjectFactory;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponseType;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

/** The messages of the contract as bytes: the same content gives the same bytes. */
final class ReferralXml {

    private static final JAXBContext CONTEXT = context();
    private static final ObjectFactory ELEMENTS = new ObjectFactory();

    private ReferralXml() {}

    static Bytes of(ReceiveReferralType message) {
        return bytes(ELEMENTS.createReceiveReferral(message));
    }

    static Bytes of(ReceiveReferralResponseType response) {
        return bytes(ELEMENTS.createReceiveReferralResponse(response));
    }

    static ReceiveReferralResponseType response(Bytes bytes) {
        try {
            StreamSource source = new StreamSource(new ByteArrayInputStream(bytes.toArray()));
            return CONTEXT.createUnmarshaller()
                    .unmarshal(source, ReceiveReferralResponseType.class)
                    .getValue();
        } catch (JAXBException unreadable) {
            throw new IllegalStateException("A kept response cannot be read", unreadable);
        }
    }

    private static Bytes bytes(JAXBElement<?> element) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            CONTEXT.createMarshaller().marshal(element, content);
        } catch (JAXBException unwritable) {
            throw new IllegalStateException("A message of the contract cannot be written", unwritable);
        }
        return Bytes.of(content.toByteArray());
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ObjectFactory.class);
        } catch (JAXBException impossible) {
            throw new IllegalStateException("The contract's classes belong together", impossible);
        }
    }
}
