package se.hemvist.lease.posting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.lease.posting.PostingRefusal.NotAPostingNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The numbers by which the post knows registered letters. */
class PostingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "RR123456785SE,                       RR123456785SE",
        "RR 123 456 785 SE,                   RR123456785SE",
        "rr-123-456-785-se,                   RR123456785SE",
        "12345,                               12345",
        "00373500489530470000,                00373500489530470000",
        "A2345678901234567890123456789012345, A2345678901234567890123456789012345",
    })
    void is_the_same_however_it_is_written(String written, String number) {
        PostingNumber posting = PostingNumber.of(written, "postingId");

        assertThat(posting.value()).isEqualTo(number);
        assertThat(posting.isWritten(written)).isTrue();
        assertThat(posting.isWritten(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!",
                "",
                " ",
                "1234",
                "RR 1",
                "ABCDEF",
                "RR123456785SÅ",
                "12345!",
                "A23456789012345678901234567890123456"
            })
    void no_post_writes_one_so(String written) {
        assertThatThrownBy(() -> PostingNumber.of(written, "postingId"))
                .isInstanceOfSatisfying(NotAPostingNumber.class, no -> {
                    assertThat(no.field()).contains("postingId");
                    Refusals.demandSaid(no);
                });
    }

    @Test
    void every_refusal_can_be_said() {
        Refusals.demandTexts(PostingRefusal.class);
    }
}
