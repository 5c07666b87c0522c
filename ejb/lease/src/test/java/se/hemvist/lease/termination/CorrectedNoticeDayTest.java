package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.termination.TerminationRefusal.GivenWhenPosted;
import se.hemvist.lease.termination.TerminationRefusal.ServedBeforeSent;
import se.hemvist.lease.termination.TerminationRefusal.ServiceIsSettled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.END;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.TODAY;
import static se.hemvist.lease.termination.ATermination.servedOn;

/** The day of a notice that was recorded as posted on 12 January 2028, of a lease with three months' notice. */
class CorrectedNoticeDayTest {

    @ParameterizedTest(name = "posted on {0}: {1}")
    @CsvSource({
        "2028-01-13, 2028-04-30",
        "2028-01-31, 2028-04-30",
        "2028-02-01, 2028-05-31",
        "2028-03-01, 2028-06-30",
    })
    @Shows({"C-05", "C-06"})
    void both_last_days_follow_the_day_on_which_a_landlord_gave_it(LocalDate on, LocalDate last) {
        Termination termination = ATermination.in(TerminationState.RUNNING_OUT);

        termination.correct(servedOn(on), ATermination.evidence(), TODAY);

        assertThat(termination.service().on()).isEqualTo(on);
        assertThat(termination.service().sentOn()).isEqualTo(on);
        assertThat(termination.ends().agreed()).isEqualTo(last);
        assertThat(termination.ends().statutory()).isEqualTo(last);
        assertThat(termination.ends().used()).isEqualTo(last);
        assertThat(termination.file().givenOn()).contains(on);
    }

    @Test
    void a_registered_letter_was_sent_on_the_day_on_which_it_was_given() {
        Termination termination = ATermination.in(TerminationState.RUNNING_OUT);
        CorrectedDay earlier = new CorrectedDay(POSTED.minusDays(1), "Fel dag.");

        assertThatThrownBy(() -> termination.correct(
                        new CorrectedNoticeDay(earlier, Optional.of(POSTED)), ATermination.evidence(), TODAY))
                .isInstanceOf(ServedBeforeSent.class);
        assertThatThrownBy(() -> termination.correct(
                        new CorrectedNoticeDay(earlier, Optional.of(POSTED.minusDays(2))),
                        ATermination.evidence(),
                        TODAY))
                .isInstanceOf(GivenWhenPosted.class);
        termination.correct(new CorrectedNoticeDay(earlier, Optional.empty()), ATermination.evidence(), TODAY);

        assertThat(termination.service().sentOn()).isEqualTo(earlier.on());
        assertThat(termination.service().postingNumber()).isEqualTo("RR123");
    }

    @Test
    void it_is_not_to_come() {
        Termination termination = ATermination.in(TerminationState.RUNNING_OUT);

        assertThatThrownBy(() -> termination.correct(servedOn(TODAY.plusDays(1)), ATermination.evidence(), TODAY))
                .isInstanceOf(DayTooLate.class);
        assertThat(termination.ends().used()).isEqualTo(END);
    }

    @Test
    void of_unpaid_rent_the_time_to_win_the_tenancy_back_rests_on_it() {
        Termination termination = ATermination.servedForRent();

        assertThatThrownBy(() -> termination.correct(servedOn(POSTED), ATermination.evidence(), TODAY))
                .isInstanceOfSatisfying(ServiceIsSettled.class, no -> {
                    Refusals.demandSaid(no);
                    assertThat(no.facts()).containsEntry("ground", Ground.UNPAID_RENT);
                });
    }

    @Test
    void once_it_was_disputed_it_is_settled_also_when_the_lease_runs_out_again() {
        Termination termination = ATermination.in(TerminationState.DISPUTED);
        termination.refer(END, TODAY);
        termination.decide(new TribunalDecision(END, true, null, false), TODAY);
        assertThat(termination.state()).isEqualTo(TerminationState.RUNNING_OUT);

        assertThatThrownBy(() -> termination.correct(servedOn(POSTED), ATermination.evidence(), TODAY))
                .isInstanceOf(ServiceIsSettled.class);
    }
}
