package se.hemvist.batch;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.transaction.RollbackException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose fault it is: an item that is set aside for what the server did would be forgotten without a reason. */
class OwnFaultTest {

    private static final String PERSONAL = "Key (identity_number)=(19900101-0017) already exists";

    private static final class NotTonight extends Refusal {
        NotTonight() {
            super(Kind.RULE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22001, sql-state-22001",
        "23505, sql-state-23505",
        "P0001, sql-state-p0001",
        "08006,",
        "25P03,",
        "40001,",
        "42501,",
        "53100,",
        "57P01,",
        ",",
    })
    void what_the_database_finds_wrong_in_a_row_is_the_item_s_own_and_no_more(String state, String code) {
        Throwable failure = new EJBException(new IllegalStateException(new SQLException(PERSONAL, state)));

        assertThat(OwnFault.codeOf(failure).orElse(null)).isEqualTo(code);
    }

    @Test
    void a_failure_in_the_wake_of_a_lost_connection_is_not_the_item_s() {
        SQLException lost = new SQLException(PERSONAL, "08006");

        assertThat(OwnFault.codeOf(new IllegalStateException(new SQLException(PERSONAL, "23505", lost))))
                .isEmpty();
    }

    @Test
    void a_refusal_is_told_by_its_code_and_that_of_the_claim_is_not_the_item_s() {
        assertThat(OwnFault.codeOf(new NotTonight())).contains("not-tonight");
        assertThat(OwnFault.codeOf(new EJBException(new NotTonight()))).contains("not-tonight");
        assertThat(OwnFault.codeOf(new EJBException(new JobRefusal.Fenced(RunningStep.CLAIM))))
                .isEmpty();
    }

    @Test
    void a_fault_in_our_own_work_is_told_by_its_kind() {
        assertThat(OwnFault.codeOf(new EJBException(new NoSuchElementException(PERSONAL))))
                .contains("no-such-element-exception");
    }

    static Stream<Throwable> server() {
        return Stream.of(
                new EJBTransactionRolledbackException("rolled back by somebody else"),
                new EJBException(new RollbackException("timed out")),
                new UncheckedIOException(new ConnectException("refused")),
                new EJBException(new IllegalStateException(new OutOfMemoryError())),
                thrownBy("com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionImple"));
    }

    @ParameterizedTest
    @MethodSource("server")
    void what_the_server_does_is_not_the_item_s(Throwable failure) {
        assertThat(OwnFault.codeOf(failure)).isEmpty();
    }

    @Test
    void what_is_logged_says_where_it_failed_and_nothing_of_what_was_said() {
        Throwable bare = OwnFault.withoutWords(new EJBException(PERSONAL, new NoSuchElementException(PERSONAL)));

        assertThat(bare).hasMessage("java.util.NoSuchElementException").hasNoCause();
        assertThat(bare.getStackTrace()[0].getClassName()).isEqualTo(getClass().getName());
    }

    private static Throwable thrownBy(String type) {
        Throwable failure = new IllegalStateException("The transaction is not active");
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(type, "enlistResource", "TransactionImple.java", 1)});
        return failure;
    }
}
