package se.hemvist.web.soap;

import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.kernel.rule.RuleBroken;

/**
 * What a SOAP fault tells, in both languages: the refusal element of the contracts.
 *
 * @param code      never changes; first in the fault's text, too
 * @param field     the element or header that is meant
 * @param broken    the rule that forbids it and what failed, where one does
 * @param reference finds the fault in our log, where it is ours
 */
record FaultDetail(
        String code, Optional<String> field, Texts texts, Optional<Broken> broken, Optional<String> reference) {

    private static final String NAMESPACE = "urn:se:hemvist:result:1";

    /** The same in Swedish and in English. */
    record Texts(String title, String swedish, String english) {}

    /** A rule, and what it looked at. */
    record Broken(RuleBroken rule, Map<String, String> facts) {}

    static FaultDetail of(Refusal refused) {
        Refusal refusal = AccessRefusal.asTold(refused);
        Texts texts = new Texts(
                RefusalTexts.title(refusal, RefusalTexts.ENGLISH),
                RefusalTexts.detail(refusal, RefusalTexts.SWEDISH),
                RefusalTexts.detail(refusal, RefusalTexts.ENGLISH));
        Optional<Broken> broken = refusal.rule().map(rule -> new Broken(rule, refusal.factsInWords()));
        return new FaultDetail(refusal.code(), refusal.field(), texts, broken, Optional.empty());
    }

    /** Of what is our fault the caller gets the reference only. */
    static FaultDetail ours(String reference) {
        Texts texts = new Texts(
                "Something went wrong on our side",
                "Något gick fel hos oss. Felet är noterat. Ange referensen om du kontaktar oss.",
                "Something went wrong on our side. The fault has been noted. Give the reference if you contact us.");
        return new FaultDetail("fault", Optional.empty(), texts, Optional.empty(), Optional.of(reference));
    }

    /** The fault's one line: {@code wrong-check-digit: The check digit does not fit}. */
    String line() {
        return code + ": " + texts.title();
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
        broken.ifPresent(forbidden -> append(refusal, forbidden));
        return detail;
    }

    private static void append(Element refusal, Broken broken) {
        Element rule = append(refusal, "rule", "");
        append(rule, "name", broken.rule().name());
        broken.rule().version().ifPresent(day -> append(rule, "version", day.toString()));
        append(rule, "source", broken.rule().source().toString());
        Element facts = append(refusal, "facts", "");
        broken.facts().forEach((name, value) -> append(facts, "fact", value).setAttribute("name", name));
    }

    private static Element append(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The platform makes documents", impossible);
        }
    }
}
