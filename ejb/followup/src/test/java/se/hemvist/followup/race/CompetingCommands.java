package se.hemvist.followup.race;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.proof.Bench;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two commands on one lease at the same moment, each pair of them, on PostgreSQL with all that they set off in the other
 * contexts: one is stopped when it has read and written and not yet committed, the other begins; they end as one of the
 * two orders does.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CompetingCommands {

    private final List<Rivals> leases;

    CompetingCommands(List<Stream<Rivals>> leases) {
        this.leases = leases.stream().flatMap(each -> each).toList();
    }

    @AfterAll
    void close() {
        leases.forEach(Rivals::close);
        leases.stream().map(Rivals::bench).distinct().forEach(Bench::close);
    }

    Stream<Arguments> pairs() {
        return leases.stream().flatMap(Rivals::pairs);
    }

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @MethodSource("pairs")
    void two_commands_on_one_lease_end_as_one_of_the_two_orders_does(Rivals lease, LeaseCommand one, LeaseCommand other)
            throws Exception {
        Ended together = lease.together(one, other);

        assertThat(together).isIn(lease.inOrder(one, other), lease.inOrder(other, one));
    }
}
