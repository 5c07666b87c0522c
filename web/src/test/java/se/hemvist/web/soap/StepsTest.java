package se.hemvist.web.soap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.actor.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** Every step of both cities' chains can be taken by SOAP as well; what intake changes by REST alone stands here. */
class StepsTest {

    /** By why no message asks for it. */
    private static final Map<String, Set<String>> BY_REST_ALONE = Map.of(
            "who works on a case, and what they keep of it",
                    Set.of(
                            "case.assign-owner",
                            "case.assign-officer",
                            "case.refer-contact",
                            "caseload.hand-over",
                            "case-note.write",
                            "attachment.add",
                            "attachment.remove",
                            "paper.register",
                            "paper.strike",
                            "disclosure.record"),
            "how a decision fares afterwards, and what is waited for; the case stands where it stands",
                    Set.of(
                            "appeal.receive",
                            "appeal.end",
                            "decision.explain-wait",
                            "decision.break-off",
                            "decision.close-wait",
                            "delay.notify",
                            "decision-request.receive",
                            "decision-request.turn-down"),
            "what was recorded wrongly is put right by whoever sees it, not by the system that sent it",
                    Set.of(
                            "person.replace-number",
                            "person.merge",
                            "person.record-death",
                            "person.strike-death",
                            "case.void",
                            "decision.correct-day",
                            "offer.correct-day"),
            "the paper way, for what must come by no message",
                    Set.of(
                            "named-person.name",
                            "named-person.end",
                            "paper-task.close",
                            "paper-task.no-case",
                            "paper-task.answer",
                            "paper-task.register-application",
                            "paper-task.register-referral"),
            "whom the landlord reaches, and what the agency tells everybody",
                    Set.of(
                            "contact-person.enter",
                            "contact-person.cover",
                            "contact-person.hand-over",
                            "flat-contact.appoint",
                            "flat-contact.tell",
                            "mailing.send",
                            "agency-meeting.enter"),
            "what a city enters for all cases",
                    Set.of(
                            "organisation.register",
                            "organisation.tell-reach",
                            "organisation.tell-section",
                            "organisation.end",
                            "account.admit",
                            "area.enter",
                            "agreement.enter",
                            "agreement.end",
                            "framework-agreement.enter",
                            "framework-agreement.end",
                            "volume-goal.enter",
                            "target-group.enter",
                            "criteria.enter",
                            "delegation.enter",
                            "delegation.end"),
            "what comes of another step, of the lease or of the day",
                    Set.of("flat.report", "flat.settle", "match.watch", "offer.lapse", "offer.contract"));

    @Test
    void whatever_changes_something_in_intake_has_a_contract_or_a_reason_to_have_none() {
        Set<String> without = changes();
        EndpointsTest.endpoints().map(EndpointsTest::operations).forEach(without::removeAll);

        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(
                        BY_REST_ALONE.values().stream().flatMap(Set::stream).toList());
    }

    private static Set<String> changes() {
        return EndpointsTest.CLASSES.stream()
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .map(StepsTest::operation)
                .filter(operation -> !operation.read())
                .map(Operation::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Operation operation(JavaMethod method) {
        return method.getAnnotationOfType(Operation.class);
    }
}
