package se.hemvist.web.soap;

import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.web.soap.wire.result.RefusalType;

/**
 * What a SOAP fault tells, in both languages: the refusal element of the contracts.
 *
 * @param code      never changes; first in the fault's text, too
 * @param field     the element or header that is meant
 * @param reference finds the fault in our log, where it is ours
 */
public record FaultDetail(String code, Optional<String> field, Texts texts, Optional<String> reference) {

    private static final String NAMESPACE = "urn:se:hemvist:result:1";

    /** The same in Swedish and in English. */
    public record Texts(String title, String swedish, String english) {}

    /** Of what is refused, as it may be told. */
    public static FaultDetail of(Refusal refused) {
        Refusal refusal = AccessRefusal.asTold(refused);
        Texts texts = new Texts(
                RefusalTexts.title(refusal, RefusalTexts.ENGLISH),
                RefusalTexts.detail(refusal, RefusalTexts.SWEDISH),
                RefusalTexts.detail(refusal, RefusalTexts.ENGLISH));
        return new FaultDetail(refusal.code(), refusal.field(), texts, Optional.empty());
    }

    /** Of what is our fault the caller gets the reference only. */
    static FaultDetail ours(String reference) {
        Texts texts = new Texts(
                "Something went wrong on our side",
                "Något gick fel hos oss. Felet är noterat. Ange referensen om du kontaktar oss.",
                "Something went wrong on our side. The fault has been noted. Give the reference if you contact us.");
        return new FaultDetail("fault", Optional.empty(), texts, Optional.of(reference));
    }

    /** The fault's one line: {@code wrong-check-digit: The check digit does not fit}. */
    String line() {
        return code + ": " + texts.title();
    }

    /** The refusal, to stand in a response. */
    public RefusalType toWire() {
        RefusalType refusal = new RefusalType();
        refusal.setCode(code);
        field.ifPresent(refusal::setField);
        refusal.setTextSv(texts.swedish());
        refusal.setTextEn(texts.english());
        reference.ifPresent(refusal::setReference);
        return refusal;
    }

    /** A detail element that holds the refusal. */
    Element toXml() {
        Document document = newDocument();
        Element detail = document.createElement("detail");
        Element refusal = document.createElementNS(NAMESPACE, "refusal");
        detail.appendChild(refusal);
        append(refusal, "code", code);
        field.ifPresent(value -> append(refusal, "field", value));
        append(refusal, "textSv", texts.swedish());
        append(refusal, "textEn", texts.english());
        reference.ifPresent(value -> append(refusal, "reference", value));
        return detail;
    }

    private static void append(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        child.setTextContent(text);
        parent.appendChild(child);
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The platform makes documents", impossible);
        }
    }
}
