package se.hemvist.followup;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseRefusal.RentAboveHeadRent;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.rent.NewRent;
import se.hemvist.lease.rent.RentAccounts;
import se.hemvist.lease.rent.RentAmounts;
import se.hemvist.lease.rent.RentRefusal.RentIsSo;
import se.hemvist.lease.rent.RentView;
import se.hemvist.lease.rent.SetRent;
import se.hemvist.lease.sublease.CorrectedHeadLease;
import se.hemvist.lease.sublease.HeadLeaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The rent of a sublease in the course of time: 6,543 kronor as it was signed in November 2026, from January 2027 on, and what the
 * flat costs the city. It is 4 January 2027.
 */
@Shows("L-09")
class RentOverTimeTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void it_rises_from_a_month_on_and_each_month_is_owed_as_it_was_then() {
        set("2027-03", 6700, costs(6700));

        story.itIs(LocalDate.of(2027, 3, 31));

        assertThat(owed()).containsExactly("2027-01 6543.00", "2027-02 6543.00", "2027-03 6700.00", "2027-04 6700.00");
        assertThat(list("select concat_ws(' ', what, happened_on) from intake.case_timeline where what = 'rent-set'"))
                .containsExactly("rent-set 2027-01-04");
    }

    @Test
    void a_typing_error_is_put_right_until_the_rise_and_all_of_it_stays_readable() {
        set("2027-03", 6700, costs(6700));
        set("2027-01", 6345, RentBasis.none());
        set("2027-01", 6354, RentBasis.none());

        story.itIs(LocalDate.of(2027, 3, 31));

        assertThat(owed()).containsExactly("2027-01 6354.00", "2027-02 6354.00", "2027-03 6700.00", "2027-04 6700.00");
        assertThat(read().rents())
                .extracting(SetRent::first, SetRent::monthly, each -> each.set().by())
                .containsExactly(
                        tuple(JANUARY.plusMonths(2), Money.ofKronor(6700), "letting-officer"),
                        tuple(JANUARY, Money.ofKronor(6345), "letting-officer"),
                        tuple(JANUARY, Money.ofKronor(6354), "letting-officer"));
        assertThat(read().rents().toString()).doesNotContain("Ny hyra");
    }

    @ParameterizedTest(name = "{1} kronor from {0}, because «{2}»: {3}")
    @CsvSource({
        "2026-12, 6000, Fel, day-too-early",
        "2028-02, 6000, Fel, day-too-late",
        "2028-01, 6000, Fel, ",
        "2027-01, 6543, Fel, rent-is-so",
        "2027-06, 6543, Fel, rent-is-so",
        "2027-06, 6000, ' ', missing-part",
        "2027-06, 6544, Fel, rent-above-head-rent",
    })
    void what_is_out_of_order_is_refused(YearMonth first, long kronor, String reason, @Nullable String code) {
        inNoBlock();
        RentAmounts amounts = story.lettingOfficer(RentAmounts.class);
        NewRent rent = new NewRent(first, Money.ofKronor(kronor), RentBasis.none(), reason);

        if (code == null) {
            amounts.set(lease, rent);
        } else {
            assertThatThrownBy(() -> amounts.set(lease, rent)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(code);
                Refusals.demandSaid(refusal);
            });
            assertThat(list("select reason from lease.rent_change")).isEmpty();
        }
    }

    @Test
    void the_same_rent_is_set_once() {
        set("2027-06", 6000, RentBasis.none());

        assertThatThrownBy(() -> set("2027-07", 6000, RentBasis.none())).isInstanceOf(RentIsSo.class);
        set("2027-07", 6543, RentBasis.none());
    }

    @Test
    @Shows("L-07")
    void it_is_held_against_what_the_flat_costs_now_unless_it_was_let_in_a_block() {
        set("2027-06", 7000, costs(6900));
        assertThat(list("select what from intake.case_timeline where what = 'rent-above-head-rent'"))
                .isNotEmpty();

        set("2027-06", 6900, costs(6900));
        inNoBlock();

        assertThatThrownBy(() -> set("2027-07", 6901, costs(6900))).isInstanceOf(RentAboveHeadRent.class);
        set("2027-07", 6800, costs(6900));
        assertThat(list("select concat_ws(' ', first_month, amount::int, head_rent::int) from lease.rent_change"
                        + " order by place"))
                .containsExactly("2027-06-01 7000 6900", "2027-06-01 6900 6900", "2027-07-01 6800 6900");
    }

    @ParameterizedTest(name = "{0} kronor from {1}, known to be let in no block on {2}: {3}")
    @CsvSource({
        "7000, 2027-06, 2027-01-04, true",
        "7000, 2027-06, 2027-06-30, true",
        "7000, 2027-02, 2027-04-30, true",
        "7000, 2027-02, 2027-05-01, false",
        "6900, 2027-06, 2027-01-04, false",
    })
    @Shows("L-07")
    void one_in_force_or_to_come_that_the_block_alone_let_be_so_high_stands_in_the_way(
            long kronor, String first, LocalDate on, boolean refused) {
        set(first, kronor, costs(6900));
        set(first.equals("2027-02") ? "2027-05" : "2027-08", 6800, costs(6900));
        story.itIs(on);

        if (refused) {
            assertThatThrownBy(this::inNoBlock).isInstanceOfSatisfying(RentAboveHeadRent.class, Refusals::demandSaid);
            assertThat(list("select corrected_on::text from lease.head_lease_correction"))
                    .isEmpty();
        } else {
            inNoBlock();
        }
    }

    @Test
    void whoever_lets_the_flat_sets_it_and_nobody_else() {
        NewRent rent = new NewRent(JANUARY, Money.ofKronor(6000), RentBasis.none(), "Fel");

        assertThatThrownBy(() -> story.supportWorker(RentAmounts.class).set(lease, rent))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.socialWorker(RentAmounts.class).set(lease, rent))
                .isInstanceOf(AccessRefusal.class);
    }

    private void inNoBlock() {
        HeadLeaseTerms right = new HeadLeaseTerms(
                FirstTenancy.SIGNED, FirstTenancy.LEASE_START, BlockLet.no(), Period.ofMonths(3), null);
        story.lettingOfficer(HeadLeaseCorrections.class)
                .correct(lease, Expected.any(), new CorrectedHeadLease(right, costs(6543), "Fel kryss."));
    }

    private void set(String first, long kronor, RentBasis basis) {
        story.lettingOfficer(RentAmounts.class)
                .set(lease, new NewRent(YearMonth.parse(first), Money.ofKronor(kronor), basis, "Ny hyra."));
    }

    private static RentBasis costs(long kronor) {
        return new RentBasis(Optional.of(Money.ofKronor(kronor)), Money.ofKronor(0), Money.ofKronor(0));
    }

    private List<String> owed() {
        return read().record().months().stream()
                .map(month -> month.month() + " " + month.amount().kronor())
                .toList();
    }

    private RentView read() {
        return story.lettingOfficer(RentAccounts.class).of(lease, Optional.empty());
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        return sublease;
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }
}
