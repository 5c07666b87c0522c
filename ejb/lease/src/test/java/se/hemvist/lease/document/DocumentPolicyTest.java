package se.hemvist.lease.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.lease.document.DocumentChecklistView.When;

import static org.assertj.core.api.Assertions.assertThat;

/** Försöks- och träningslägenheter, «Pappersexercis». */
class DocumentPolicyTest {

    private static final LocalDate SIGNED_ON = LocalDate.of(2027, 1, 11);

    @ParameterizedTest(name = "{0}")
    @Shows({"S-79", "S-80", "S-81", "S-82", "S-83", "S-84", "S-85", "S-87"})
    @CsvSource({
        "ACTION_PLAN,          BEFORE_SIGNING",
        "DECISION,             BEFORE_SIGNING",
        "HEAD_LEASE,           AT_SIGNING",
        "SUBLEASE,             AT_SIGNING",
        "CHECKPOINT_AGREEMENT, AT_SIGNING",
        "TENURE_WAIVER,        PAST_ONE_YEAR",
        "GENERAL_RULES,        AT_SIGNING",
    })
    void trial_and_training_flats_take_the_seven_papers(DocumentKind kind, When when) {
        assertThat(DocumentPolicy.of(Programme.TRIAL, SIGNED_ON).rule().when(kind))
                .contains(when);
        assertThat(DocumentPolicy.of(Programme.TRAINING, SIGNED_ON).rule().when(kind))
                .contains(when);
    }

    @Test
    void the_brochure_lists_them_and_the_house_reads_when() {
        assertThat(DocumentPolicy.of(Programme.TRIAL, SIGNED_ON).source())
                .isEqualTo(Source.stockholm("Pappersexercis").readAs("A-12"));
        assertThat(DocumentPolicy.of(Programme.TRIAL, SIGNED_ON).assumed()).isFalse();
    }

    @Test
    void all_but_the_waiver_are_asked_for_by_the_move_in() {
        assertThat(DocumentPolicy.of(Programme.TRAINING, SIGNED_ON).rule().asked())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(DocumentKind.TENURE_WAIVER)));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void housing_first_takes_none_of_them(DocumentKind kind) {
        assertThat(DocumentPolicy.of(Programme.HOUSING_FIRST, SIGNED_ON).rule().when(kind))
                .isEqualTo(Optional.empty());
    }
}
