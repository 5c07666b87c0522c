package se.hemvist.lease.headlease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.headlease.HeadLeaseRefusal.FurnitureTooDear;
import se.hemvist.lease.headlease.HeadLeaseRefusal.RentAboveHeadRent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Jordabalken 12:55 and 12:55 b: the rent of a sublease against the head rent, here of 6450 kronor. */
class RentCapPolicyTest {

    private static final Money HEAD_RENT = Money.ofKronor(6450);
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{0} with {1} for furniture and {2} for the rest")
    @CsvSource({
        "6450,    0,      0",
        "6000,    0,      0",
        "7417.50, 967.50, 0",
        "7432,    967.50, 14.50",
        "6750,    0,      300"
    })
    @Shows("L-07")
    void the_head_rent_with_lawful_supplements_is_a_rent(BigDecimal rent, BigDecimal furniture, BigDecimal benefits) {
        assertThat(heed(SINCE, rent, basis(furniture, benefits), BlockLet.no())).isFalse();
    }

    @ParameterizedTest(name = "{0} with {1} for furniture and {2} for the rest")
    @CsvSource({
        "7432,    0,      0,     6450.00",
        "6450.01, 0,      0,     6450.00",
        "7432,    967.50, 0,     7417.50",
        "7432,    967.50, 14.49, 7431.99"
    })
    @Shows("L-07")
    void more_is_not(BigDecimal rent, BigDecimal furniture, BigDecimal benefits, BigDecimal most) {
        assertThatThrownBy(() -> heed(SINCE, rent, basis(furniture, benefits), BlockLet.no()))
                .isInstanceOfSatisfying(RentAboveHeadRent.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("most", most);
                    Refusals.demandSaid(refusal);
                });
    }

    @Test
    @Shows("L-07")
    void furniture_is_fifteen_per_cent_of_the_head_rent_at_the_most() {
        RentBasis basis = basis(new BigDecimal("967.51"), BigDecimal.ZERO);

        assertThatThrownBy(() -> heed(SINCE, new BigDecimal("6450"), basis, BlockLet.no()))
                .isInstanceOfSatisfying(FurnitureTooDear.class, Refusals::demandSaid);
    }

    @Test
    @Shows("L-07")
    void what_the_head_tenant_pays_now_goes_before_what_the_owner_reported_once() {
        RentBasis now = new RentBasis(Optional.of(Money.ofKronor(7432)), Money.ofKronor(0), Money.ofKronor(0));

        assertThat(heed(SINCE, new BigDecimal("7432"), now, BlockLet.no())).isFalse();
    }

    @ParameterizedTest(name = "own {0}, earlier {1}, on {2}")
    @CsvSource({
        "true,  false, 2026-07-01, true",
        "false, true,  2026-07-01, true",
        "false, false, 2026-07-01, false",
        "true,  false, 2026-06-30, false"
    })
    @Shows("L-07")
    void it_is_no_limit_where_the_flat_was_let_in_a_block_under_leases_signed_since_july_2026(
            boolean own, boolean earlier, LocalDate signing, boolean warned) {
        BlockLet block = new BlockLet(own, earlier);
        BigDecimal rent = new BigDecimal("7432");

        if (warned) {
            assertThat(heed(signing, rent, RentBasis.none(), block)).isTrue();
            assertThat(heed(signing, HEAD_RENT.kronor(), RentBasis.none(), block))
                    .isFalse();
        } else {
            assertThatThrownBy(() -> heed(signing, rent, RentBasis.none(), block))
                    .isInstanceOf(RentAboveHeadRent.class);
        }
    }

    @Test
    void says_which_paragraph_it_is() {
        assertThat(RentCapPolicy.on(BEFORE).source().toString()).contains("JB 12:55");
        assertThat(RentCapPolicy.on(SINCE).source().toString()).contains("JB 12:55 b");
    }

    private static boolean heed(LocalDate signing, BigDecimal rent, RentBasis basis, BlockLet block) {
        return RentCapPolicy.on(signing).ask(policy -> policy.heed(new Money(rent), basis, HEAD_RENT, block));
    }

    private static RentBasis basis(BigDecimal furniture, BigDecimal benefits) {
        return new RentBasis(Optional.empty(), new Money(furniture), new Money(benefits));
    }
}
