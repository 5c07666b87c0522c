package se.hemvist.web.soap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.jws.WebService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.actor.NeedToKnow;
import se.hemvist.kernel.actor.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** Every contract is worked by an endpoint that has an address and ends in a use case that the table of access knows. */
class EndpointsTest {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.hemvist.web.soap", "se.hemvist.intake");

    @Test
    void each_contract_has_an_endpoint_of_its_own() {
        assertThat(endpoints().map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(Samples.CONTRACTS.stream()
                        .map(contract -> contract + "Endpoint")
                        .toList());
    }

    @Test
    void each_endpoint_serves_its_contract_at_its_address() throws Exception {
        String webXml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        for (JavaClass endpoint : endpoints().toList()) {
            String contract = contractOf(endpoint);
            WebService service = endpoint.getAnnotationOfType(WebService.class);
            assertThat(service.wsdlLocation())
                    .isEqualTo("WEB-INF/classes/wsdl/%1$sInteraction/%1$sInteraction_1.0_RIVTABP21.wsdl"
                            .formatted(contract));
            assertThat(service.targetNamespace()).endsWith(":" + contract + ":1:rivtabp21");
            assertThat(webXml)
                    .contains(
                            "<servlet-class>" + endpoint.getName() + "</servlet-class>",
                            "<url-pattern>/soap/" + Samples.address(contract) + "/1</url-pattern>");
            assertThat(wsdl(contract)).contains("/soap/" + Samples.address(contract) + "/1\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ReceiveReferral, referral.receive",
        "ReportVacancy, flat.import",
        "ReceiveApplication, flat-application.submit",
        "AnswerInquiry, mediation.answer-inquiry",
        "AnswerOffer, mediation.answer-offer",
        "ApproveTenant, mediation.approve",
        "AnswerLandlordCheck, landlord-check.answer",
        "AnswerLandlordCheck, landlord-check.correct",
        "ChooseFlat, offer.choose",
        "DeclineOffer, offer.decline",
        "RecordAssessment, assessment.record",
        "RecordViewing, mediation.view",
        "PresentTenant, mediation.present",
        "RecordMeeting, mediation.meet",
        "GivePreliminaryAnswer, preliminary-answer.give",
        "RequestSupplier, supplier.request",
        "ReportSupplier, supplier.report",
        "ChooseSupplier, supplier.choose",
        "RecordInformationMeeting, information-meeting.hold",
        "GiveConsent, consent.give",
        "SubmitTenancyBasis, tenancy-basis.submit",
        "RecordDecision, decision.make",
        "ServeDecision, decision.serve",
        "BookViewings, offer.book-viewings",
        "RecordViewings, offer.view",
        "BookSigning, offer.book-signing",
        "SettleDebt, landlord-check.settle",
        "WithdrawApplication, case.withdraw",
        "AskBackground, mediation.ask-background",
        "TellBackground, mediation.tell-background",
        "TellProblem, mediation.tell-problem",
        "AskCompletion, completion.ask",
        "CompleteApplication, completion.give",
        "GoOnWithoutCompletion, completion.go-on",
        "AskDistrictConsent, district-consent.ask",
        "AnswerDistrictConsent, district-consent.answer",
        "InviteToMeeting, information-meeting.invite",
        "TakeStand, information-meeting.take-stand",
        "WithdrawConsent, consent.withdraw",
        "RecordInvestigation, investigation.record",
        "DenyBestMatch, best-match.deny",
        "ReconsiderReferral, preliminary-no.reconsider",
        "DeclineProgramme, information-meeting.decline",
        "InvestigateOtherWay, alternative.investigate",
        "DecideOutcome, alternative.decide",
        "SeekNewHome, case.seek-new-home",
        "WithdrawFlat, flat.withdraw",
        "LiftExclusion, exclusion.lift",
        "RuleOnApplication, flat-application.rule",
        "DecideConnectionException, connection-exception.decide",
        "AskLandlord, mediation.inquire",
        "ProposeTenant, mediation.propose",
        "HoldFlats, offer.reserve",
        "HoldOnlyFlat, offer.reserve-one",
        "ExtendOffer, offer.extend",
        "CancelOffer, offer.cancel",
        "AskCompanies, landlord-check.ask",
        "GetCaseStatus, case.read"
    })
    void ends_in_an_operation_that_the_table_knows(String contract, String operation) {
        JavaClass endpoint = endpoints()
                .filter(each -> contractOf(each).equals(contract))
                .findFirst()
                .orElseThrow();

        assertThat(operations(endpoint)).contains(operation).allMatch(NeedToKnow.ofTheHouse()::knows);
    }

    @Test
    void the_order_of_every_message_is_known_to_whoever_tells_what_is_missing() {
        assertThat(List.of(
                        Sequences.comesAfter("availableFrom", "monthlyRent"),
                        Sequences.comesAfter("on", "yes"),
                        Sequences.comesAfter("part", "programme"),
                        Sequences.comesAfter("application", "messageId"),
                        Sequences.comesAfter("on", "answer"),
                        Sequences.comesAfter("on", "flatId"),
                        Sequences.comesAfter("reason", "side")))
                .containsOnly(true);
        assertThat(Sequences.comesAfter("monthlyRent", "availableFrom")).isFalse();
    }

    static Stream<JavaClass> endpoints() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(WebService.class) && !type.isInterface());
    }

    private static String contractOf(JavaClass endpoint) {
        return endpoint.getSimpleName().replace("Endpoint", "");
    }

    private static String wsdl(String contract) throws Exception {
        return Files.readString(Path.of(
                "src/main/resources/wsdl/%1$sInteraction/%1$sInteraction_1.0_RIVTABP21.wsdl".formatted(contract)));
    }

    /** What its methods call, by whatever way through the endpoint's own package. */
    static Set<String> operations(JavaClass endpoint) {
        Set<String> operations = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(endpoint.getMethods());
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.remove();
            if (seen.add(unit)) {
                called(unit).forEach(target -> {
                    if (target.isAnnotatedWith(Operation.class)) {
                        operations.add(
                                target.getAnnotationOfType(Operation.class).value());
                    } else if (target.getOwner().getPackageName().equals(endpoint.getPackageName())) {
                        waiting.add(target);
                    }
                });
            }
        }
        return operations;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream());
    }
}
