package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which accounts take payments. */
class RentAccountTest {

    private static final LocalDate CAME = LocalDate.of(2027, 5, 10);

    /** Rent is owed here from June on, and the keys are back in May. */
    @Test
    void one_of_a_lease_that_ended_in_the_month_in_which_it_came_here_takes_payments() {
        RentAccount account = RentAccount.takenOver(
                ASublease.facts(Programme.HOUSING_FIRST, SubleaseState.IN_FORCE), CAME, Optional.empty());

        account.owedUntil(CAME.plusDays(15));

        assertThat(account.isOwed()).isTrue();
        assertThatCode(account::demandOwed).doesNotThrowAnyException();
    }

    @Test
    void one_of_a_lease_that_was_registered_by_mistake_takes_none() {
        RentAccount account = RentAccount.opened(ASublease.facts(Programme.HOUSING_FIRST, SubleaseState.SIGNED));

        account.declareVoid();

        assertThat(account.isOwed()).isFalse();
        assertThatThrownBy(account::demandOwed).isInstanceOfSatisfying(NoRentOwed.class, Refusals::demandSaid);
    }
}
