package se.hemvist.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.LeavingRefusal.RentStillOwed;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.leaving.WriteOff;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentAccounts;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.rent.SettledRent;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Terminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Who leaves and owes rent: 6,543 kronor a month, nothing of February paid, of which the lease had 22 days. The ledger is kept in
 * the house since January.
 */
@Shows("A-76")
class WrittenOffTest {

    private static final LocalDate NOTICE = LocalDate.of(2027, 2, 8);
    private static final LocalDate LATE = LocalDate.of(2027, 2, 15);
    private static final LocalDate LEFT = LocalDate.of(2027, 2, 22);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final BigDecimal OWED = new BigDecimal("5140.93");

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = left();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("L-14")
    void it_is_not_settled_that_nothing_is_left_to_claim_and_is_said_how_much_of_which_months_is() {
        assertThatThrownBy(() -> settle(null)).isInstanceOfSatisfying(RentStillOwed.class, refusal -> {
            Refusals.demandSaid(refusal);
            assertThat(refusal.facts())
                    .containsEntry("months", "2027-02 5140.93")
                    .containsEntry("owed", OWED);
        });

        assertThat(list("select state from lease.sublease")).containsExactly("VACATED");
        assertThat(list("select state from intake.housing_case")).containsExactly("HOUSED");
    }

    @Test
    @Shows("C-02")
    void what_the_landlord_gives_up_is_read_in_the_ending_and_in_the_account_and_is_asked_for_no_more() {
        assertThat(open()).contains("C-02 2027-02");

        settle(new WriteOff(OWED, LEFT, " Ingen utmätning. "));

        assertThat(story.lettingOfficer(Terminations.class)
                        .get(lease)
                        .file()
                        .after()
                        .settlement()
                        .map(Settlement::writtenOff))
                .contains(new WriteOff(OWED, LEFT, "Ingen utmätning."));
        assertThat(settledOn(TODAY)).contains(new SettledRent(TODAY, OWED));
        assertThat(settledOn(TODAY.minusDays(1))).isEmpty();
        assertThat(list("select state from intake.housing_case")).containsExactly("CLOSED");
        assertThat(open()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0} kronor, decided on {1}, {2}: {3}")
    @CsvSource({
        "5140.92, 2027-02-22, Ja, not-what-is-owed, writtenOff/amount",
        "6000,    2027-02-22, Ja, not-what-is-owed, writtenOff/amount",
        "5140.93, 2027-02-21, Ja, day-too-early, writtenOff/decidedOn",
        "5140.93, 2027-03-02, Ja, day-too-late, writtenOff/decidedOn",
        "5140.93, 2027-02-22, ' ', missing-part, writtenOff/reason",
    })
    void all_of_the_rest_is_written_off_by_a_decision_of_a_day_since_the_leaving_and_for_a_reason(
            BigDecimal kronor, LocalDate decidedOn, String reason, String code, String field) {
        assertThatThrownBy(() -> settle(new WriteOff(kronor, decidedOn, reason)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    Refusals.demandSaid(refusal);
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).contains(field);
                });
    }

    @Test
    void what_is_paid_meanwhile_needs_no_decision_and_there_is_nothing_to_write_off() {
        pay("5140.93");

        assertThatThrownBy(() -> settle(new WriteOff(OWED, LEFT, "Ja")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-what-is-owed"));
        settle(null);

        assertThat(settledOn(TODAY)).contains(new SettledRent(TODAY, null));
    }

    @Test
    void where_the_ledger_is_kept_elsewhere_the_landlord_s_word_counts() {
        story.bench().database().execute("delete from lease.rent_ledger");

        settle(new WriteOff(BigDecimal.TEN, LEFT, "Ingen utmätning."));

        assertThat(settledOn(TODAY).map(SettledRent::writtenOff).orElseThrow()).isEqualByComparingTo(BigDecimal.TEN);
    }

    private void settle(@Nullable WriteOff rest) {
        story.lettingOfficer(Departures.class)
                .settle(lease, Expected.any(), new Settlement(TODAY, TODAY, true, true, rest));
    }

    private Optional<SettledRent> settledOn(LocalDate day) {
        return story.lettingOfficer(RentAccounts.class)
                .of(lease, Optional.of(day))
                .settled();
    }

    private SubleaseId left() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        pay(sublease, "6543");
        story.itIs(NOTICE);
        new OwnWish(story, sublease).giveNotice();
        story.itIs(LATE);
        story.inTransaction(() -> {
            story.bench().get(Night.class).open(LATE.minusDays(1));
            return true;
        });
        story.itIs(LEFT);
        story.lettingOfficer(Departures.class).returnKeys(sublease, Expected.any(), new Leaving(LEFT, false, null));
        story.itIs(TODAY);
        return sublease;
    }

    private void pay(String kronor) {
        pay(lease, kronor);
    }

    private void pay(SubleaseId sublease, String kronor) {
        LocalDate today = story.bench().clock().today();
        story.lettingOfficer(RentPayments.class)
                .record(sublease, Payment.of(today, new Money(new BigDecimal(kronor)), Payer.TENANT, "OCR " + today));
    }

    private List<String> open() {
        return list(
                "select kind || ' ' || occasion from kernel.deadline where state = 'OPEN' and kind in ('C-02', 'C-17')"
                        + " order by kind");
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private List<Difference> differences() {
        return story.inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today().minusDays(1)));
    }
}
