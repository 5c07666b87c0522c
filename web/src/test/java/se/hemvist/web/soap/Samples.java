package se.hemvist.web.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

/** The sample messages that partners are shown. */
public final class Samples {

    static final String NAMESPACE = "urn:se:hemvist:referral:ReceiveReferralResponder:1";

    private Samples() {}

    public static String text(String name) {
        try (InputStream file = Samples.class.getResourceAsStream("/soap/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sample referral. */
    public static ReceiveReferralType referral() {
        return referral(text("receive-referral.xml"));
    }

    public static ReceiveReferralType referral(String envelope) {
        try {
            return JAXBContext.newInstance(ReceiveReferralType.class)
                    .createUnmarshaller()
                    .unmarshal(at(envelope, "ReceiveReferral"), ReceiveReferralType.class)
                    .getValue();
        } catch (JAXBException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A reader at the element. */
    static XMLStreamReader at(String envelope, String element) {
        try {
            XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(envelope));
            while (!(reader.isStartElement() && reader.getLocalName().equals(element))) {
                reader.next();
            }
            return reader;
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
