package se.hemvist.batch;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A portion that lost to somebody else is tried again; any other failure ends the night. */
class LostRaceTest {

    @ParameterizedTest
    @CsvSource({"40P01, true", "40001, true", "23505, false", "08006, false", ", false"})
    void a_deadlock_or_a_failed_order_may_be_tried_again(String state, boolean again) {
        SQLException said = new SQLException("value (19900101-0017)", state);
        EJBException failure = new EJBException(new IllegalStateException(said));

        assertThat(LostRace.in(failure).isPresent()).isEqualTo(again);
    }

    @Test
    void what_is_kept_of_it_is_the_state_alone() {
        Throwable kept =
                LostRace.in(new SQLException("value (19900101-0017)", "40P01")).orElseThrow();

        assertThat(kept)
                .isInstanceOf(SQLTransactionRollbackException.class)
                .hasMessage("SQL state 40P01")
                .hasNoCause();
    }
}
