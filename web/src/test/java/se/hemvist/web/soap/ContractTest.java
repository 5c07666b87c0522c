package se.hemvist.web.soap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.AbilityPoint;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.Funding;
import se.hemvist.intake.assessment.SupportNeed;
import se.hemvist.intake.assessment.Treatment;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.investigation.Decline;
import se.hemvist.intake.investigation.NewOutcome;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.BasisSubmitted;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.MeetingInvitation;
import se.hemvist.intake.referral.MeetingRecord;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.kernel.proof.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The contracts: their samples keep to them, their codes are those of the house, their layout is that of RIV-TA. */
class ContractTest {

    private static final String RECEIVE = "/wsdl/ReceiveReferralInteraction/ReceiveReferralResponder_1.0.xsd";

    static List<String> contracts() {
        return Samples.CONTRACTS;
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_sample_keeps_to_the_schema(String contract) {
        assertThatCode(() -> validate(schema(contract), Samples.of(contract), contract))
                .doesNotThrowAnyException();
    }

    @Test
    void every_contract_is_here() throws Exception {
        try (Stream<Path> folders =
                Files.list(Path.of(ContractTest.class.getResource("/wsdl").toURI()))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())
                            .filter(name -> name.endsWith("Interaction"))
                            .map(name -> name.replace("Interaction", "")))
                    .containsExactlyInAnyOrderElementsOf(contracts());
        }
    }

    /** Otherwise whoever reads a contract where it is served would meet the same types twice. */
    @ParameterizedTest
    @MethodSource("contracts")
    void what_contracts_share_is_imported_from_one_place_only(String contract) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(List.of(schema(contract)));
        Set<String> shared = new TreeSet<>();
        while (!waiting.isEmpty()) {
            for (String location :
                    attributes(parse(waiting.remove()).getDocumentElement(), "import", "schemaLocation")) {
                assertThat(location).startsWith("../core_components/");
                if (shared.add(location)) {
                    waiting.add(location.replace("..", "/wsdl"));
                }
            }
        }
        assertThat(shared).contains("../core_components/hemvist_result_1.0.xsd");
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

    @Test
    void the_codes_of_flats_and_those_who_answer_are_those_of_the_house() throws Exception {
        Document application = parse("/wsdl/core_components/hemvist_application_1.0.xsd");
        Document check = parse(schema("AnswerLandlordCheck"));

        assertThat(codesOf(application, "code")).containsExactlyElementsOf(names(ApplicationPart.values()));
        assertThat(names(Programme.values())).containsAll(codesOf(application, "programme"));
        assertThat(codesOf(check, "answer")).containsExactlyElementsOf(names(CheckAnswer.Result.values()));
        for (String schema : List.of(
                "/wsdl/core_components/hemvist_mediation_1.0.xsd", schema("DeclineOffer"), schema("CancelOffer"))) {
            assertThat(codesOf(parse(schema), "side"))
                    .containsExactlyElementsOf(names(
                            EnumSet.complementOf(EnumSet.of(SaidNo.Side.NOBODY)).toArray(SaidNo.Side[]::new)));
        }
    }

    /** Each as it stands in which contract under which name. */
    static Stream<Arguments> codes() {
        return Stream.of(
                arguments("RecordAssessment", "paidFor", Funding.Paid.values()),
                arguments("RecordAssessment", "paidBy", Funding.Payer.values()),
                arguments("RecordAssessment", "arrangedBy", Treatment.Arranger.values()),
                arguments("RecordAssessment", "completed", Finding.values()),
                arguments("RecordAssessment", "need", SupportNeed.values()),
                arguments("RecordAssessment", "code", AbilityPoint.values()),
                arguments("GivePreliminaryAnswer", "criterionNotMet", Criterion.values()),
                arguments("GivePreliminaryAnswer", "kind", ProviderKind.values()),
                arguments("RecordInformationMeeting", "topic", MeetingRecord.Topic.values()),
                arguments("RecordInformationMeeting", "stand", MeetingRecord.Stand.values()),
                arguments("GiveConsent", "purpose", ConsentGiven.Purpose.values()),
                arguments("GiveConsent", "recipient", ConsentGiven.Recipient.values()),
                arguments("GiveConsent", "how", ConsentGiven.Form.values()),
                arguments("SubmitTenancyBasis", "channel", BasisSubmitted.Channel.values()),
                arguments("RecordDecision", "kind", DecisionKind.MEASURE.toArray(DecisionKind[]::new)),
                arguments("RecordDecision", "result", DecisionResult.values()),
                arguments("RecordDecision", "communicationException", Hearing.Exemption.values()),
                arguments("RecordDecision", "basisOfLiving", NewDecision.BasisOfLiving.values()),
                arguments("WithdrawApplication", "by", WishedBy.values()),
                arguments("AskCompletion", "part", ApplicationPart.values()),
                arguments("InviteToMeeting", "earlier", MeetingInvitation.Ending.values()),
                arguments("TakeStand", "stand", MeetingRecord.Stand.values()),
                arguments("WithdrawConsent", "purpose", ConsentGiven.Purpose.values()),
                arguments("DeclineProgramme", "side", Decline.Side.values()),
                arguments("DecideOutcome", "outcome", NewOutcome.Outcome.values()),
                arguments("DecideOutcome", "communicationException", Hearing.Exemption.values()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("codes")
    void the_codes_of_every_step_are_those_of_the_house(String contract, String name, Enum<?>[] values)
            throws Exception {
        assertThat(codesOf(parse(schema(contract)), name)).containsExactlyElementsOf(names(values));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ReportVacancy       | no room at all       | rooms>1                        | rooms>0
            ReportVacancy       | no space             | squareMetres>31.5              | squareMetres>0
            ReportVacancy       | parts of an öre      | monthlyRent>5900.00            | monthlyRent>5900.005
            ReportVacancy       | a wrong postal code  | 123 45                         | 1234
            ReportVacancy       | no number            | <flat:number>SB-1102</flat:number> |
            ReceiveApplication  | a part twice         | code="ABILITY"                 | code="BACKGROUND"
            ReceiveApplication  | an unknown programme | programme>TRIAL                | programme>HOUSING_FIRST
            ReceiveApplication  | an empty part        | Har avslutat sin behandling.   |
            AnswerInquiry       | neither yes nor no   | yes>true                       | yes>maybe
            AnswerInquiry       | an id that is none   | 5e0c1f6e-                      | 5e0c1f6
            AnswerOffer         | nobody's no          | side>PERSON                    | side>NOBODY
            AnswerLandlordCheck | an unknown answer    | UNKNOWN_HERE                   | PERHAPS
            DeclineOffer        | no reason            | Vill bo närmare familjen.      |
            ChooseFlat          | a day with a zone    | on>2027-02-01                  | on>2027-02-01Z
            AnswerLandlordCheck | an empty reason      | </ans:AnswerLandlordCheck>     | <ans:reason></ans:reason></ans:AnswerLandlordCheck>
            RecordAssessment    | a point twice        | code="NEIGHBOURS"              | code="RENT_IN_TIME"
            RecordAssessment    | a condition twice    | code="TREATMENT_COMPLETED"     | code="STABLE_IN_REHABILITATION"
            RecordDecision      | neither nor          | result>GRANTED                 | result>PERHAPS
            GiveConsent         | nobody to tell       | <giv:recipient>LETTING_OFFICE</giv:recipient> |
            BookViewings        | a time with a zone   | 10:00:00                       | 10:00:00Z
            BookSigning         | an hour that is none | 13:00:00                       | 24:00:00
            SettleDebt          | no reason            | Betald i sin helhet.           |
            TellBackground      | no ground            | <tel:basis>Samtycke 2027-01-30, OSL 10:1</tel:basis> |
            TellProblem         | nothing told         | Förvaltaren går inte att nå.   |
            AskCompletion       | a part twice         | part>ABILITY                   | part>ACTION_PLAN
            AskCompletion       | an unknown part      | part>ABILITY                   | part>MOOD
            CompleteApplication | a part twice         | code="ABILITY"                 | code="ACTION_PLAN"
            GoOnWithoutCompletion | no reason          | Kompletteringen kom inte in i tid. |
            AskDistrictConsent  | nothing of the need  | Klarar eget boende med besök varje vecka. |
            AnswerDistrictConsent | neither nor        | given>false                    | given>perhaps
            InviteToMeeting     | no place             | Bostad först, Östra Hamngatan 16 |
            InviteToMeeting     | a time with a zone   | 10:00:00                       | 10:00:00+01:00
            TakeStand           | neither yes nor no   | stand>YES                      | stand>PERHAPS
            WithdrawConsent     | an unknown purpose   | purpose>TENANCY_BASIS          | purpose>ALL
            DeclineProgramme    | a third side         | side>APPLICANT                 | side>LANDLORD
            RecordInvestigation | no view of one's own | Vill bo själv och ha hjälp med ekonomin. |
            DenyBestMatch       | no reason            | Behöver boende med personal dygnet runt. |
            ReconsiderReferral  | an end               | way>UNDER_ASSESSMENT           | way>REFUSED
            InvestigateOtherWay | no reference         | U-2027-17                      |
            DecideOutcome       | an unknown end       | outcome>REFUSED                | outcome>WITHDRAWN
            DecideOutcome       | no number            | B-2027-131                     |
            SeekNewHome         | nobody decides       | Enhetschef, socialförvaltningen Hisingen |
            WithdrawFlat        | an id that is none   | 0b7e9a0e-                      | 0b7e9a0
            RuleOnApplication   | neither nor          | granted>true                   | granted>perhaps
            DecideConnectionException | no grounds     | Uppvuxen i staden, barn och arbete här. |
            AskLandlord         | an id that is none   | 0b7e9a0e-                      | 0b7e9a0
            ProposeTenant       | a day with a zone    | on>2027-02-01                  | on>2027-02-01Z
            HoldFlats           | one flat only        | <hol:flatId>0b7e9a0e-1f7a-4a55-b1f4-2f6f1f3d9a02</hol:flatId> |
            HoldOnlyFlat        | no reason            | Ingen annan lägenhet är ledig. |
            ExtendOffer         | no reason            | Visningen flyttades.           |
            CancelOffer         | nobody's no          | side>COORDINATOR               | side>NOBODY
            AskCompanies        | a company twice      | company>bostadsbolaget         | company>poseidon
            LiftExclusion       | nobody decides       | Samordnare Bostad först        |
            GetCaseStatus       | an element too many  | </get:GetCaseStatus>           | <get:mood/></get:GetCaseStatus>
            """)
    void what_no_landlord_or_provider_can_mean_breaks_the_schema(String contract, String what, String was, String is) {
        String sample = Samples.of(contract);
        String broken = sample.replace(was, is == null ? "" : is);

        assertThat(broken).as(what).isNotEqualTo(sample);
        assertThatThrownBy(() -> validate(schema(contract), broken, contract))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("cvc-");
    }

    @ParameterizedTest
    @MethodSource("contracts")
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
                        new MessageRefusal.MessageTooLarge(1),
                        new MessageRefusal.ChangedMeanwhile())
                .forEach(Refusals::demandSaid);
    }

    private static String schema(String contract) {
        return "/wsdl/%1$sInteraction/%1$sResponder_1.0.xsd".formatted(contract);
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
