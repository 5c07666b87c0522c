package se.hemvist.ear;

import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.MimeHeaders;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.xml.namespace.QName;

/** A partner's system that sends messages to the house: by the contract that the house serves, or byte by byte. */
public final class SoapPartner {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI house;
    private final String user;

    /**
     * The system of a partner.
     *
     * @param user whose password is the same
     */
    public SoapPartner(URI house, String user) {
        this.house = house;
        this.user = user;
    }

    /** One of the messages that partners are shown. */
    public static String sample(String name) {
        Path samples = Path.of(System.getProperty("hemvist.target"), "../../web/src/test/resources/soap");
        try {
            return Files.readString(samples.resolve(name));
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Sends the bytes of the envelope, logged in. */
    public HttpResponse<String> send(String contract, String envelope) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return answer(request(contract, envelope).header("Authorization", "Basic " + login));
    }

    /** Sends the bytes of the envelope without a login. */
    HttpResponse<String> sendUnknown(String contract, String envelope) {
        return answer(request(contract, envelope));
    }

    /** The contract as the house serves it to anybody. */
    HttpResponse<String> contract(String contract) {
        return answer(HttpRequest.newBuilder(URI.create(address(contract) + "?wsdl")));
    }

    /** Calls a service that is made from nothing but the contract that the house serves. */
    public SOAPMessage call(String contract, QName service, String envelope) throws IOException, SOAPException {
        Service served = Service.create(URI.create(address(contract) + "?wsdl").toURL(), service);
        QName port = served.getPorts().next();
        Dispatch<SOAPMessage> dispatch = served.createDispatch(port, SOAPMessage.class, Service.Mode.MESSAGE);
        dispatch.getRequestContext().put(BindingProvider.USERNAME_PROPERTY, user);
        dispatch.getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, user);
        return dispatch.invoke(MessageFactory.newInstance()
                .createMessage(new MimeHeaders(), new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8))));
    }

    private HttpRequest.Builder request(String contract, String envelope) {
        return HttpRequest.newBuilder(URI.create(address(contract)))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(envelope));
    }

    private String address(String contract) {
        return house.resolve("soap/" + contract).toString();
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
