package se.hemvist.web.soap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaBreakTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            unknown element   | cvc-complex-type.2.4.a: Invalid content was found starting with element '{"urn:x:1":nonsense}'. One of '{"urn:x:1":referral}' is expected. | unexpected-element {element=nonsense, expected=referral}
            one of several    | cvc-complex-type.2.4.a: Invalid content was found starting with element 'b'. One of '{"urn:x:1":c, "urn:x:1":d}' is expected.            | unexpected-element {element=b, expected=c, d}
            after the most    | cvc-complex-type.2.4.e: 'r:on' can occur a maximum of '7' times in the current sequence. This limit was exceeded. At this point one of '{"urn:x:1":safety}' is expected. | unexpected-element {element=stoppedAt, expected=safety}
            nothing more      | cvc-complex-type.2.4.d: Invalid content was found starting with element '{"urn:x:1":b}'. No child element is expected at this point.     | unexpected-element {element=b, expected=-}
            missing element   | cvc-complex-type.2.4.b: The content of element 'r:ReceiveReferral' is not complete. One of '{"urn:x:1":referral}' is expected.           | missing-element {element=referral}
            missing after one | cvc-complex-type.2.4.b: The content of element 'r:home' is not complete. One of '{"urn:x:1":maybe, "urn:x:1":must}' is expected.         | missing-element {element=must}
            left out before   | cvc-complex-type.2.4.a: Invalid content was found starting with element '{"urn:x:1":person}'. One of '{"urn:x:1":sender}' is expected.    | missing-element {element=sender}
            once too often    | cvc-complex-type.2.4.a: Invalid content was found starting with element '{"urn:x:1":person}'. One of '{"urn:x:1":assessment}' is expected. | unexpected-element {element=person, expected=assessment}
            no such day       | cvc-datatype-valid.1.2.1: '2026-13-01' is not a valid value for 'date'.                                                                  | wrong-value {element=stoppedAt}
            not read as a day | Text '2026-13-01' could not be parsed: Invalid value for MonthOfYear                                                                     | wrong-value {element=stoppedAt}
            value of element  | cvc-type.3.1.3: The value '19850105-2396' of element 'c:municipality' is not valid.                                                      | wrong-value {element=municipality}
            attribute missing | cvc-complex-type.4: Attribute 'code' must appear on element 'ref:criterion'.                                                             | wrong-value {element=criterion}
            """)
    void tells_the_element_and_no_value(String which, String message, String refusal) {
        assertThat(SchemaBreak.of(message, "stoppedAt")).hasMessage(refusal);
    }

    @Test
    void what_is_left_out_after_the_last_criterion_is_told_by_its_name() {
        String message =
                "cvc-complex-type.2.4.e: 'r:criterion' can occur a maximum of '7' times in the current sequence."
                        + " This limit was exceeded. At this point one of '{\"urn:x:1\":safetyAssessment}' is expected.";

        assertThat(SchemaBreak.of(message, "filledInJointlyOn"))
                .hasMessage("missing-element {element=safetyAssessment}");
        assertThat(SchemaBreak.of(message, "criterion"))
                .hasMessage("unexpected-element {element=criterion, expected=safetyAssessment}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            another message   | Unexpected element {urn:x:1}Other found.   Expected {urn:x:1}ReceiveReferral.                             | Other
            a strange header  | MustUnderstand headers: [{urn:x:1}Extra] are not understood.                                             | Extra
            another version   | "http://www.w3.org/2003/05/soap-envelope", the namespace on the "Envelope" element, is not a valid one.   | stoppedAt
            """)
    void tells_what_of_the_envelope_is_not_of_the_contract(String which, String message, String element) {
        assertThat(SchemaBreak.ofEnvelope(message, "stoppedAt"))
                .hasMessage("not-of-this-contract {element=" + element + "}");
    }
}
