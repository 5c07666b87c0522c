package se.hemvist.web.soap;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.setting.SettingRefusal.FromPastDay;
import se.hemvist.kernel.setting.SettingRefusal.OutOfBounds;
import se.hemvist.web.soap.MessageRefusal.UnknownOrganisationCode;

import static org.assertj.core.api.Assertions.assertThat;

class FaultDetailTest {

    @Test
    void a_refusal_tells_its_code_its_field_and_both_texts() {
        FaultDetail detail = FaultDetail.of(new UnknownOrganisationCode("administration"));

        assertThat(detail.line()).isEqualTo("unknown-organisation-code: Unknown organisation");
        assertThat(parts(detail))
                .containsExactly(
                        "code=unknown-organisation-code",
                        "field=administration",
                        "textSv=Kommunen har ingen organisation med den koden.",
                        "textEn=The municipality has no organisation of that code.");
    }

    @Test
    void a_rule_that_forbids_it_is_told_with_its_version_its_source_and_what_failed() throws Exception {
        Version<Integer> version = new Version<>(25, LocalDate.of(2002, 1, 1), Source.stockholm("Ansökan"), false);

        Element refusal = refusal(FaultDetail.of(new OutOfBounds(new Adjustable.Bounds(0, 100)).by(version)));

        assertThat(texts(refusal, "rule"))
                .containsExactly(
                        "name=Adjustable", "version=2002-01-01", "source=Försöks- och träningslägenheter, Ansökan");
        assertThat(texts(refusal, "facts")).containsExactly("fact=0", "fact=100");
        assertThat(((Element) refusal.getElementsByTagNameNS("*", "fact").item(0)).getAttribute("name"))
                .isEqualTo("least");
        demandByContract(refusal);
    }

    @Test
    void facts_are_told_without_a_rule_where_how_things_stand_refuses() throws Exception {
        Element refusal = refusal(FaultDetail.of(new AlreadyHeld(FlatId.next(), "coordinator", "2026-11-26 09:15")));

        assertThat(refusal.getElementsByTagNameNS("*", "rule").getLength()).isZero();
        assertThat(texts(refusal, "facts")).contains("fact=coordinator", "fact=2026-11-26 09:15");
        demandByContract(refusal);
    }

    @Test
    void what_the_house_told_before_it_named_rules_still_keeps_to_the_contract() throws Exception {
        demandByContract(refusal(FaultDetail.of(new UnknownOrganisationCode("administration"))));
        demandByContract(refusal(FaultDetail.of(new FromPastDay(LocalDate.of(2026, 11, 26)))));
        demandByContract(refusal(FaultDetail.ours("4711")));
    }

    @Test
    void what_is_not_there_and_what_is_elsewhere_are_told_alike() {
        FaultDetail nowhere = FaultDetail.of(new CaseRefusal.UnknownCase());

        assertThat(nowhere).isEqualTo(FaultDetail.of(new AccessRefusal.Unknown("case.read")));
        assertThat(nowhere.line()).isEqualTo("unknown: Unknown");
    }

    @Test
    void a_fault_of_ours_tells_its_reference_only() {
        FaultDetail detail = FaultDetail.ours("4711");

        assertThat(detail.line()).isEqualTo("fault: Something went wrong on our side");
        assertThat(parts(detail)).contains("code=fault", "reference=4711").noneMatch(part -> part.startsWith("field"));
    }

    private static void demandByContract(Element refusal) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FaultDetailTest.class.getResource("/wsdl/core_components/hemvist_result_1.0.xsd"))
                .newValidator()
                .validate(new DOMSource(refusal));
    }

    private static Element refusal(FaultDetail detail) {
        return (Element) detail.toXml().getFirstChild();
    }

    private static List<String> texts(Element refusal, String part) {
        return texts(refusal.getElementsByTagNameNS("*", part).item(0).getChildNodes());
    }

    private static List<String> parts(FaultDetail detail) {
        return texts(refusal(detail).getChildNodes());
    }

    private static List<String> texts(NodeList parts) {
        return IntStream.range(0, parts.getLength())
                .mapToObj(parts::item)
                .map((Node part) -> part.getLocalName() + "=" + part.getTextContent())
                .toList();
    }
}
