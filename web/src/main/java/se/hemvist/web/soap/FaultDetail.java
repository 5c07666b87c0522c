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
 * @param broken    the rule that forbids it and what failed, where one does
 * @param reference finds the fault in our log, where it is ours
 */
public record FaultDetail(
        String code, Optional<String> field, Texts texts, Optional<Broken> broken, Optional<String> reference) {

    private static final String NAMESPACE = "urn:se:hemvist:result:1";

    /** The same in Swedish and in English. */
    public record Texts(String title, String swedish, String english) {}

    /** A rule, and what it looked at. */
    record Broken(RuleBroken rule, Map<String, String> facts) {

        private RuleType ruleOnTheWire() {
            RuleType told = new RuleType();
            told.setName(rule.name());
            rule.version().ifPresent(told::setVersion);
            told.setSource(rule.source().toString());
            return told;
        }

        private FactsType factsOnTheWire() {
            FactsType told = new FactsType();
            facts.forEach((name, value) -> {
                FactsType.Fact fact = new FactsType.Fact();
                fact.setName(name);
                fact.setValue(value);
                told.getFact().add(fact);
            });
            return told;
        }
    }

    /** Of what is refused, as it may be told. */
    public static FaultDetail of(Refusal refused) {
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

    /** The refusal, to stand in a response. */
    public RefusalType toWire() {
        RefusalType refusal = new RefusalType();
        refusal.setCode(code);
        field.ifPresent(refusal::setField);
        refusal.setTextSv(texts.swedish());
        refusal.setTextEn(texts.english());
        reference.ifPresent(refusal::setReference);
        broken.ifPresent(forbidden -> {
            refusal.setRule(forbidden.ruleOnTheWire());
            refusal.setFacts(forbidden.factsOnTheWire());
        });
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
