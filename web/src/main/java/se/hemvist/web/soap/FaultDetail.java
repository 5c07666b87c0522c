package se.hemvist.web.soap;

import jakarta.xml.bind.JAXB;
import jakarta.xml.bind.JAXBElement;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.kernel.rule.RuleBroken;
import se.hemvist.web.soap.wire.result.FactsType;
import se.hemvist.web.soap.wire.result.RefusalType;
import se.hemvist.web.soap.wire.result.RuleType;

/**
 * What a SOAP fault tells, in both languages: the refusal element of the contracts.
 *
 * @param code      never changes; first in the fault's text, too
 * @param field     the element or header that is meant
 * @param broken    what stands in the way
 * @param reference finds the fault in our log, where it is ours
 */
public record FaultDetail(String code, Optional<String> field, Texts texts, Broken broken, Optional<String> reference) {

    private static final String NAMESPACE = "urn:se:hemvist:result:1";

    /** The same in Swedish and in English. */
    public record Texts(String title, String swedish, String english) {}

    /** A rule, where one forbids it, and what was looked at, where that is told. */
    record Broken(Optional<RuleBroken> rule, Map<String, String> facts) {

        private static final Broken NONE = new Broken(Optional.empty(), Map.of());

        private static RuleType onTheWire(RuleBroken rule) {
            RuleType told = new RuleType();
            told.setName(rule.name());
            rule.version().ifPresent(told::setVersion);
            told.setSource(rule.source().toString());
            return told;
        }

        private Optional<FactsType> factsOnTheWire() {
            FactsType told = new FactsType();
            facts.forEach((name, value) -> {
                FactsType.Fact fact = new FactsType.Fact();
                fact.setName(name);
                fact.setValue(value);
                told.getFact().add(fact);
            });
            return Optional.of(told).filter(any -> !any.getFact().isEmpty());
        }
    }

    /** Of what is refused, as it may be told. */
    public static FaultDetail of(Refusal refused) {
        Refusal refusal = AccessRefusal.asTold(refused);
        Texts texts = new Texts(
                RefusalTexts.title(refusal, RefusalTexts.ENGLISH),
                RefusalTexts.detail(refusal, RefusalTexts.SWEDISH),
                RefusalTexts.detail(refusal, RefusalTexts.ENGLISH));
        Broken broken = new Broken(refusal.rule(), refusal.factsTold());
        return new FaultDetail(refusal.code(), refusal.field(), texts, broken, Optional.empty());
    }

    /** Of what is our fault the caller gets the reference only. */
    static FaultDetail ours(String reference) {
        Texts texts = new Texts(
                "Something went wrong on our side",
                "Något gick fel hos oss. Felet är noterat. Ange referensen om du kontaktar oss.",
                "Something went wrong on our side. The fault has been noted. Give the reference if you contact us.");
        return new FaultDetail("fault", Optional.empty(), texts, Broken.NONE, Optional.of(reference));
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
        broken.rule().map(Broken::onTheWire).ifPresent(refusal::setRule);
        broken.factsOnTheWire().ifPresent(refusal::setFacts);
        return refusal;
    }

    /** A detail element that holds the refusal. */
    Element toXml() {
        Element detail = newDocument().createElement("detail");
        JAXB.marshal(
                new JAXBElement<>(new QName(NAMESPACE, "refusal"), RefusalType.class, toWire()), new DOMResult(detail));
        return detail;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The platform makes documents", impossible);
        }
    }
}
