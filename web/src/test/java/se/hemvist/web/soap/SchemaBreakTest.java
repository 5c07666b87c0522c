package se.hemvist.web.soap;

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
            unknown element   | cvc-complex-type.2.4.a: Invalid content was found starting with element '{"urn:x:1":nonsense}'. One of '{"urn:x:1":referral}' is expected.   | nonsense  | cvc-complex-type.2.4.a    | referral
            missing element   | cvc-complex-type.2.4.b: The content of element 'r:ReceiveReferral' is not complete. One of '{"urn:x:1":referral}' is expected.             | referral  | cvc-complex-type.2.4.b    | referral
            one of several    | cvc-complex-type.2.4.a: Invalid content was found starting with element 'b'. One of '{"urn:x:1":c, "urn:x:1":d}' is expected.              | b         | cvc-complex-type.2.4.a    | c, d
            nothing more      | cvc-complex-type.2.4.d: Invalid content was found starting with element '{"urn:x:1":b}'. No child element is expected at this point.       | b         | cvc-complex-type.2.4.d    | -
            no such day       | cvc-datatype-valid.1.2.1: '2026-13-01' is not a valid value for 'date'.                                                                    | stoppedAt | cvc-datatype-valid.1.2.1  | -
            value of element  | cvc-type.3.1.3: The value '19850105-2396' of element 'c:municipality' is not valid.                                                        | municipality | cvc-type.3.1.3         | -
            attribute missing | cvc-complex-type.4: Attribute 'code' must appear on element 'ref:criterion'.                                                               | criterion | cvc-complex-type.4        | -
            not of a schema   | Unexpected element {urn:x:1}b found.                                                                                                       | stoppedAt | -                         | -
            """)
    void tells_the_element_and_the_rule_and_no_value(
            String which, String message, String element, String rule, String expected) {
        assertThat(SchemaBreak.of(message, "stoppedAt")).isEqualTo(new SchemaBreak(element, rule, expected));
    }
}
