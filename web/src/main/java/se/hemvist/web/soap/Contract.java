package se.hemvist.web.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import se.hemvist.kernel.store.Bytes;

/**
 * A contract by its message and its response, and both as bytes: the same content gives the same bytes.
 *
 * @param <M> its message
 * @param <R> its response
 */
public final class Contract<M, R> {

    private final String name;
    private final Class<M> message;
    private final Class<R> response;
    private final JAXBContext context;

    private Contract(String name, Class<M> message, Class<R> response, JAXBContext context) {
        this.name = name;
        this.message = message;
        this.response = response;
        this.context = context;
    }

    /**
     * The contract of the name.
     *
     * @param elements the factory of what is generated from it, which stands beside its message
     */
    public static <M, R> Contract<M, R> of(String name, Class<?> elements, Class<M> message, Class<R> response) {
        try {
            return new Contract<>(name, message, response, JAXBContext.newInstance(elements));
        } catch (JAXBException impossible) {
            throw new IllegalStateException("The contract's classes belong together", impossible);
        }
    }

    /** A message of it, by the id that its sender has given it. */
    public Letter<M, R> letter(String messageId, M content) {
        return new Letter<>(this, messageId, content);
    }

    /** What tells its messages from those of others: the name of their element. */
    String name() {
        return name;
    }

    Bytes bytesOf(M content) {
        return bytes(new JAXBElement<>(element(name), message, content));
    }

    Bytes responseBytesOf(R content) {
        return bytes(new JAXBElement<>(element(name + "Response"), response, content));
    }

    R response(Bytes bytes) {
        try {
            StreamSource source = new StreamSource(new ByteArrayInputStream(bytes.toArray()));
            return context.createUnmarshaller().unmarshal(source, response).getValue();
        } catch (JAXBException unreadable) {
            throw new IllegalStateException("A kept response cannot be read", unreadable);
        }
    }

    private QName element(String local) {
        return Stream.of(message.getPackage().getAnnotationsByType(XmlSchema.class))
                .map(schema -> new QName(schema.namespace(), local))
                .findFirst()
                .orElseThrow();
    }

    private Bytes bytes(JAXBElement<?> element) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            context.createMarshaller().marshal(element, content);
        } catch (JAXBException unwritable) {
            throw new IllegalStateException("A message of the contract cannot be written", unwritable);
        }
        return Bytes.of(content.toByteArray());
    }
}
