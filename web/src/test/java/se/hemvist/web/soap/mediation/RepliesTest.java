package se.hemvist.web.soap.mediation;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.mediation.Reply;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.web.soap.Samples;
import se.hemvist.web.soap.wire.answer.AnswerOfferType;
import se.hemvist.web.soap.wire.inquiry.AnswerInquiryType;

import static org.assertj.core.api.Assertions.assertThat;

class RepliesTest {

    @Test
    void a_yes_has_a_day_and_no_more() {
        AnswerInquiryType message =
                Samples.message(Samples.of("AnswerInquiry"), "AnswerInquiry", AnswerInquiryType.class);

        Reply read = Replies.read(message);

        assertThat(Replies.to(message).value()).isEqualTo(UUID.fromString("5e0c1f6e-9bd4-4f0c-8f3f-1df1f4a3f001"));
        assertThat(read.yes()).isTrue();
        assertThat(read.on()).isEqualTo("2027-02-01");
        assertThat(read.reason()).isEmpty();
        assertThat(read.side()).isEmpty();
    }

    @Test
    void a_no_tells_why_and_whose_it_is() {
        Reply read = Replies.read(Samples.message(Samples.of("AnswerOffer"), "AnswerOffer", AnswerOfferType.class));

        assertThat(read.yes()).isFalse();
        assertThat(read.reason()).contains("För långt från arbetet.");
        assertThat(read.side()).contains(SaidNo.Side.PERSON);
    }
}
