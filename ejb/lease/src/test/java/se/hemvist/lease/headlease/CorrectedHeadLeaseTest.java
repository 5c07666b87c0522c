package se.hemvist.lease.headlease;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.lease.headlease.HeadLeaseHistory.Before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.headlease.HeadLeaseTest.FLAT;
import static se.hemvist.lease.headlease.HeadLeaseTest.FROM_FEBRUARY;

/** A head lease recorded as signed on 11 January 2027, to run from 1 February, that says something else. */
class CorrectedHeadLeaseTest {

    private static final LocalDate SIGNED_ON = LocalDate.of(2027, 1, 11);

    @ParameterizedTest(name = "on {0} it was signed on {1} from {2}")
    @CsvSource({
        "2027-01-20, 2027-01-12, 2027-02-01, SIGNED,   ",
        "2027-01-20, 2027-01-12, 2027-03-01, SIGNED,   ",
        "2027-01-20, 2027-01-12, 2027-01-20, IN_FORCE, ",
        "2027-01-20, 2027-01-21, 2027-02-01, SIGNED,   headLease/contractDate",
        "2027-03-01, 2027-02-01, 2027-02-01, IN_FORCE, ",
        "2027-03-01, 2027-02-02, 2027-02-01, IN_FORCE, headLease/contractDate",
        "2027-03-01, 2027-01-11, 2027-03-01, IN_FORCE, ",
        "2027-03-01, 2027-01-11, 2027-03-02, IN_FORCE, headLease/start",
    })
    void has_days_in_their_order_and_has_begun_by_the_right_one(
            LocalDate today, LocalDate signedOn, LocalDate start, HeadLeaseState state, @Nullable String refused) {
        HeadLease lease = HeadLease.signed(FLAT, FROM_FEBRUARY, SIGNED_ON);
        lease.begin(today);
        HeadLeaseTerms right = new HeadLeaseTerms(signedOn, start, BlockLet.no(), Period.ofMonths(6), null);

        if (refused == null) {
            lease.correct(right, today);
            assertThat(lease.history().now()).isEqualTo(new HeadLeaseView(lease.id(), state, FLAT, right));
            assertThat(lease.history().before()).containsExactly(new Before(today, FROM_FEBRUARY));
        } else {
            assertThatThrownBy(() -> lease.correct(right, today))
                    .isInstanceOfSatisfying(CaseRefusal.DayTooLate.class, no -> assertThat(no.field())
                            .contains(refused));
            assertThat(lease.history().now()).isEqualTo(new HeadLeaseView(lease.id(), state, FLAT, FROM_FEBRUARY));
            assertThat(lease.history().before()).isEmpty();
        }
    }

    @Test
    void what_was_recorded_is_kept_each_time() {
        EntityManagers entities = EntityManagers.of("lease", Database.migrated("lease"));
        HeadLease lease = HeadLease.signed(FLAT, FROM_FEBRUARY, SIGNED_ON);
        HeadLeaseTerms second = new HeadLeaseTerms(
                SIGNED_ON, FROM_FEBRUARY.start(), new BlockLet(false, true), Period.ofMonths(6), SIGNED_ON);
        HeadLeaseTerms third =
                new HeadLeaseTerms(SIGNED_ON, FROM_FEBRUARY.start(), BlockLet.no(), Period.ofMonths(9), null);
        entities.run(manager -> in(manager).add(lease));

        entities.run(manager -> in(manager).lock(lease.id()).correct(second, SIGNED_ON.plusDays(1)));
        entities.run(manager -> in(manager).lock(lease.id()).correct(third, SIGNED_ON.plusDays(2)));

        HeadLeaseHistory kept =
                entities.inTransaction(manager -> in(manager).get(lease.id()).history());
        assertThat(kept.now().terms()).isEqualTo(third);
        assertThat(kept.before())
                .containsExactly(
                        new Before(SIGNED_ON.plusDays(1), FROM_FEBRUARY), new Before(SIGNED_ON.plusDays(2), second));
    }

    private static SignedHeadLeases in(EntityManager manager) {
        SignedHeadLeases repository = new SignedHeadLeases();
        repository.entities = manager;
        return repository;
    }
}
