package se.hemvist.web.soap;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.hemvist.web.soap.wire.receive.ObjectFactory;
import se.hemvist.web.soap.wire.receive.ReceiveReferralResponseType;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTest {

    private static final Contract<ReceiveReferralType, ReceiveReferralResponseType> CONTRACT = Contract.of(
            "ReceiveReferral", ObjectFactory.class, ReceiveReferralType.class, ReceiveReferralResponseType.class);

    private static final Envelope ENVELOPE = new Envelope("spink", "boende-och-hemloshet");

    @Test
    void the_same_content_is_the_same_letter_however_it_is_laid_out() {
        String laidOut = Samples.text("receive-referral.xml");
        String tight = laidOut.replaceAll(">\\s+<", "><").replace("ref:", "r:").replace("xmlns:ref", "xmlns:r");
        String changed = laidOut.replace("SPINK-4711", "SPINK-4712");

        assertThat(letter(tight).fingerprint(ENVELOPE))
                .isEqualTo(letter(laidOut).fingerprint(ENVELOPE));
        assertThat(letter(changed).fingerprint(ENVELOPE))
                .isNotEqualTo(letter(laidOut).fingerprint(ENVELOPE));
        assertThat(letter(laidOut).fingerprint(new Envelope("spink", "another-unit")))
                .isNotEqualTo(letter(laidOut).fingerprint(ENVELOPE));
    }

    @Test
    void an_answer_is_kept_whole() {
        ReceiveReferralResponseType response = new ReceiveReferralResponseType();
        response.setCaseNumber("HV-2026-000123");
        response.setCaseId("5e0c1f6e-9bd4-4f0c-8f3f-1df1f4a3f001");

        ReceiveReferralResponseType again = CONTRACT.response(CONTRACT.responseBytesOf(response));

        assertThat(CONTRACT.responseBytesOf(again)).isEqualTo(CONTRACT.responseBytesOf(response));
        assertThat(again.getCaseNumber()).isEqualTo("HV-2026-000123");
    }

    @Test
    void a_message_is_written_as_its_contract_has_it() {
        assertThat(new String(CONTRACT.bytesOf(Samples.referral()).toArray(), StandardCharsets.UTF_8))
                .contains("ReceiveReferral xmlns", "urn:se:hemvist:referral:ReceiveReferralResponder:1");
    }

    @Test
    void a_letter_says_nothing_of_what_it_holds() {
        assertThat(letter(Samples.text("receive-referral.xml"))).hasToString("Letter");
    }

    private static Letter<ReceiveReferralType, ReceiveReferralResponseType> letter(String envelope) {
        return CONTRACT.letter("spink-2026-000123", Samples.referral(envelope));
    }
}
