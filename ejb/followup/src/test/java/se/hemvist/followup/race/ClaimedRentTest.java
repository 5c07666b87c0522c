package se.hemvist.followup.race;

import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.termination.TerminationRefusal.RentIsClaimed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.race.NoticeCommands.CLAIMED;

/** Notice is given for the rent of March: of which months the rent can be set all the same. */
@Shows("L-09")
class ClaimedRentTest {

    static Stream<Arguments> notices() {
        Supplier<NoticeCommands> written = NoticeCommands::written;
        Supplier<NoticeCommands> ranOut = NoticeCommands::ranOut;
        return Stream.of(Arguments.of("written", written), Arguments.of("served and running out", ranOut));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void what_a_notice_claims_stays_as_it_was_when_it_was_written(String how, Supplier<NoticeCommands> given) {
        NoticeCommands noticed = given.get();
        try {
            for (YearMonth first : new YearMonth[] {CLAIMED, CLAIMED.minusMonths(1)}) {
                assertThatThrownBy(() -> noticed.tenancy().setRent(first, 6000))
                        .isInstanceOfSatisfying(RentIsClaimed.class, refusal -> {
                            assertThat(refusal.facts()).containsEntry("months", "2027-03");
                            Refusals.demandSaid(refusal);
                        });
            }
            assertThat(rents(noticed)).isEmpty();

            noticed.tenancy().setRent(CLAIMED.plusMonths(1), 6100);
            assertThat(rents(noticed)).isEqualTo("2027-04=6100.00");
        } finally {
            noticed.story().close();
        }
    }

    @Test
    void one_that_is_taken_back_claims_none() {
        NoticeCommands noticed = NoticeCommands.written();
        try {
            noticed.withdraw();
            noticed.tenancy().setRent(CLAIMED, 6200);
            noticed.tenancy().setRent(CLAIMED.minusMonths(1), 6100);

            assertThat(rents(noticed)).isEqualTo("2027-02=6100.00 2027-03=6200.00");
        } finally {
            noticed.story().close();
        }
    }

    @Test
    void one_that_holds_for_months_before_only_can_be_put_right() {
        NoticeCommands noticed = new NoticeCommands();
        try {
            noticed.tenancy().setRent(CLAIMED, 6500);
            noticed.calledOnToPay();
            noticed.write();

            noticed.tenancy().setRent(CLAIMED.minusMonths(1), 6100);

            assertThat(rents(noticed)).isEqualTo("2027-02=6100.00 2027-03=6500.00");
        } finally {
            noticed.story().close();
        }
    }

    private static String rents(NoticeCommands noticed) {
        return Stores.sql(noticed.story().bench().database())
                .one("select rents from lease.rent_account", row -> row.getString(1))
                .orElseThrow();
    }
}
