package se.hemvist.web.soap;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.Criterion;
import se.hemvist.intake.referral.CriterionAnswer;
import se.hemvist.kernel.proof.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contracts: their samples keep to them, their codes are those of the house, their layout is that of RIV-TA. */
class ContractTest {

    private static final String RECEIVE = "/wsdl/ReceiveReferralInteraction/ReceiveReferralResponder_1.0.xsd";
    private static final String PING = "/wsdl/PingInteraction/PingResponder_1.0.xsd";

    @Test
    void the_samples_keep_to_the_schemas() {
        assertThatCode(() -> validate(RECEIVE, Samples.text("receive-referral.xml"), "ReceiveReferral"))
                .doesNotThrowAnyException();
        assertThatCode(() -> validate(PING, Samples.text("ping.xml"), "Ping")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a criterion twice     | code="RISK"                          | code="WISH"
            an unknown criterion  | code="RISK"                          | code="MOOD"
            a day with a zone     | 2024-03-01                           | 2024-03-01Z
            no such day           | 2024-03-01                           | 2024-02-30
            an empty reason       | Missbruk sedan många år.             |
            a fifth situation     | situation>1                          | situation>5
            a blank in the id     | spink-2026-000123                    | spink 2026
            an unknown element    | <ref:atRisk>false</ref:atRisk>       | <ref:atRisk>false</ref:atRisk><ref:mood/>
            a missing element     | <ref:atRisk>false</ref:atRisk>       |
            """)
    void what_cannot_be_meant_breaks_the_schema(String what, String was, String is) {
        String broken = Samples.text("receive-referral.xml").replace(was, is == null ? "" : is);

        assertThatThrownBy(() -> validate(RECEIVE, broken, "ReceiveReferral"))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("cvc-");
    }

    @Test
    void elements_of_later_versions_are_let_through() {
        String later = Samples.text("receive-referral.xml")
                .replace("</rec:referral>", "</rec:referral><new:mood xmlns:new=\"urn:new\">good</new:mood>");

        assertThatCode(() -> validate(RECEIVE, later, "ReceiveReferral")).doesNotThrowAnyException();
    }

    @Test
    void the_codes_are_those_of_the_house() throws Exception {
        Document schema = parse("/wsdl/core_components/hemvist_referral_1.0.xsd");

        assertThat(codesOf(schema, "code")).containsExactlyElementsOf(names(Criterion.values()));
        assertThat(codesOf(schema, "answer")).containsExactlyElementsOf(names(CriterionAnswer.Answer.values()));
        assertThat(codesOf(schema, "recipient")).containsExactlyElementsOf(names(ConsentGiven.Recipient.values()));
        assertThat(codesOf(schema, "how")).containsExactlyElementsOf(names(ConsentGiven.Form.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReceiveReferral", "Ping"})
    void the_layout_is_that_of_riv_ta(String contract) throws Exception {
        Element wsdl = parse("/wsdl/%1$sInteraction/%1$sInteraction_1.0_RIVTABP21.wsdl".formatted(contract))
                .getDocumentElement();

        assertThat(wsdl.getAttribute("targetNamespace")).endsWith(":" + contract + ":1:rivtabp21");
        assertThat(attributes(wsdl, "portType", "name")).containsExactly(contract + "ResponderInterface");
        assertThat(attributes(wsdl, "service", "name")).containsExactly(contract + "ResponderService");
        assertThat(attributes(wsdl, "port", "name")).containsExactly(contract + "ResponderPort");
        assertThat(attributes(wsdl, "header", "message")).containsExactly("tns:LogicalAddress");
    }

    @Test
    void every_refusal_of_a_message_has_its_texts() {
        Refusals.demandTexts(MessageRefusal.class);
        Stream.of(
                        new MessageRefusal.NotXml(),
                        new MessageRefusal.CarriesDtd(),
                        new MessageRefusal.UnexpectedElement("since", "atRisk"),
                        new MessageRefusal.MissingElement("since"),
                        new MessageRefusal.WrongValue("since"),
                        new MessageRefusal.NotOfThisContract("Other"),
                        new MessageRefusal.LogicalAddressMissing(),
                        new MessageRefusal.UnknownOrganisationCode("administration"),
                        new MessageRefusal.ChangedMeanwhile())
                .forEach(Refusals::demandSaid);
    }

    private static void validate(String schema, String envelope, String element) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ContractTest.class.getResource(schema))
                .newValidator()
                .validate(new StAXSource(Samples.at(envelope, element)));
    }

    private static Document parse(String resource) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(ContractTest.class.getResource(resource).toString());
    }

    private static List<String> codesOf(Document schema, String named) {
        return elements(schema.getElementsByTagNameNS("*", "enumeration"))
                .filter(code -> ancestorName(code).equals(named))
                .map(code -> code.getAttribute("value"))
                .toList();
    }

    private static String ancestorName(Node code) {
        return ((Element) code.getParentNode().getParentNode().getParentNode()).getAttribute("name");
    }

    private static List<String> attributes(Element wsdl, String element, String attribute) {
        return elements(wsdl.getElementsByTagNameNS("*", element))
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
