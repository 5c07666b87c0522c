package se.hemvist.lease.termination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.lease.termination.TerminationRefusal.NotPosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** The number of a notice's letter, recorded as RR123. */
class CorrectedPostingTest {

    private static final PostingCorrection MISTYPED =
            new PostingCorrection("RR123", TODAY, "lotta", "Felskrivet i registreringen.");

    @ParameterizedTest
    @EnumSource(
            value = TerminationState.class,
            names = {"RUNNING_OUT", "DISPUTED", "VACATED", "SETTLED"})
    void it_is_put_right_at_any_time_and_nothing_else_changes(TerminationState state) {
        Termination termination = ATermination.in(state);
        Delivery recorded = termination.posted();

        termination.correctPosting(recorded.postedUnder("RR132"), MISTYPED);

        assertThat(termination.service()).isEqualTo(recorded.postedUnder("RR132"));
        assertThat(termination.service().on()).isEqualTo(recorded.on());
        assertThat(termination.state()).isEqualTo(state);
        assertThat(termination.file().papers().postings()).containsExactly(MISTYPED);
        assertThat(MISTYPED).hasToString("PostingCorrection[" + TODAY + "]");
    }

    @Test
    void there_must_be_one_and_another_one() {
        Termination termination = ATermination.in(TerminationState.RUNNING_OUT);

        assertThatThrownBy(() -> termination.correctPosting(termination.posted(), MISTYPED))
                .isInstanceOf(NothingCorrected.class);
        assertThatThrownBy(() -> ATermination.recorded().posted())
                .isInstanceOfSatisfying(NotPosted.class, Refusals::demandSaid);
        assertThatThrownBy(() -> ATermination.servedForRent().posted()).isInstanceOf(NotPosted.class);
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED, false", "SERVED, true", "REGISTERED_LETTER, true", "LETTER_AND_COPY, true"})
    void what_the_other_side_has_posted_is_no_letter_of_the_landlords(ServiceWay way, boolean ours) {
        assertThat(ATermination.service(way, "RR123", null).ownPosting().isPresent())
                .isEqualTo(ours);
    }
}
