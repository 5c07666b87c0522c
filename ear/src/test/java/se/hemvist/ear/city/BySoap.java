package se.hemvist.ear.city;

import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.NodeList;
import se.hemvist.ear.SoapPartner;
import se.hemvist.ear.house.House;

import static org.assertj.core.api.Assertions.assertThat;

/** Partners' systems, whose clients are made from nothing but the contracts that the house serves. */
final class BySoap {

    private final URI house;

    BySoap(House house) {
        this.house = house.uri();
    }

    /** What is answered to a message that is heeded. */
    Heard send(Part part, PartnerMessage message) throws IOException, SOAPException {
        SoapContract contract = message.contract();
        SOAPMessage answer = as(part).call(contract.address(), contract.service(), message.envelope());
        assertThat(answer.getSOAPBody().hasFault()).isFalse();
        return new Heard(answer);
    }

    /** The message is heeded, and there is nothing to tell but that. */
    void done(Part part, PartnerMessage message) throws IOException, SOAPException {
        assertThat(send(part, message).text("resultCode")).isEqualTo("OK");
    }

    /** The bytes that are answered. */
    HttpResponse<String> sendBytes(Part part, PartnerMessage message) {
        return as(part).send(message.contract().address(), message.envelope());
    }

    /** The message is refused with the code, in both languages, and nothing is told of the house's inside. */
    void assertRefused(Part part, PartnerMessage message, String code) {
        HttpResponse<String> answer = sendBytes(part, message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<faultcode>soap:Client</faultcode>", "<faultstring>" + code + ": ")
                .contains("<code>" + code + "</code>", "<textSv>", "<textEn>")
                .doesNotContain("se.hemvist", "java.", "cvc-");
    }

    private SoapPartner as(Part part) {
        return new SoapPartner(house, part.user());
    }

    /** An answer, by its elements. */
    record Heard(SOAPMessage message) {

        /** The text of the first element of the name. */
        String text(String element) throws SOAPException {
            return texts(element).get(0);
        }

        /** The texts of all elements of the name. */
        List<String> texts(String element) throws SOAPException {
            NodeList found = message.getSOAPBody().getElementsByTagNameNS("*", element);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        }
    }
}
