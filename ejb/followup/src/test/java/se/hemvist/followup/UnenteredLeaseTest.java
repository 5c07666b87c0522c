package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.rent.RentAccounts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.UnenteredSubleases;
import se.hemvist.lease.tenure.Tenures;
import se.hemvist.lease.unentered.HandedKeys;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredRefusal.KeysStillOut;
import se.hemvist.lease.unentered.UnenteredWish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A sublease that is signed and that nobody moves in to, in one story through the contexts. */
@Shows("A-73")
class UnenteredLeaseTest {

    private static final String WHY = "Flyttar till en anhörig i stället.";
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private final FirstTenancy story = new FirstTenancy();
    private final CaseId id = story.decided();
    private final SubleaseId lease = signed();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_case_waits_for_another_home_the_flat_is_free_and_the_support_goes_on() {
        atMoveIn();
        end(agreed(LocalDate.of(2027, 1, 15)), Optional.empty());

        assertThat(list("select state from lease.sublease")).containsExactly("UNENTERED");
        assertThat(list("select concat_ws(' ', unentered_ground, unentered_said_on, unentered_last_day,"
                        + " unentered_written_on) from lease.sublease"))
                .containsExactly("AGREED 2027-01-04 2027-01-15 2027-01-04");
        assertThat(list("select state from intake.housing_case")).containsExactly("WAITING_FOR_FLAT");
        assertThat(list("select concat_ws(' ', what, from_state, to_state, reason) from intake.case_timeline"
                        + " where what = 'home-not-entered'"))
                .containsExactly("home-not-entered HOUSED WAITING_FOR_FLAT " + WHY);
        assertThat(list("select state || ' ' || coalesce(empty_since::text, '') from intake.flat order by state, 1"))
                .containsExactly("VACANT ", "VACANT 2027-01-16");
        assertThat(list("select state from lease.head_lease")).containsExactly("IN_FORCE");
        assertThat(list("select state || ' ' || coalesce(sublease_id::text, 'none') from followup.assignment"))
                .containsExactly("PHASE_1 none");
        assertThat(open()).noneMatch(due -> due.startsWith("T-28") || due.startsWith("L-03"));
        assertThat(open()).anyMatch(due -> due.startsWith("C-25"));
        assertThat(list("select state from lease.tenure_waiver")).containsExactly("EXPIRED");
        assertThat(list("select organisation_id::text from kernel.outbox where kind = 'home-not-entered'"))
                .hasSize(3);
        assertThat(differences()).isEmpty();
    }

    @Test
    void rent_is_owed_until_the_last_day_and_no_longer() {
        atMoveIn();
        end(agreed(LocalDate.of(2027, 1, 15)), Optional.empty());

        story.itIs(LocalDate.of(2027, 4, 1));

        assertThat(months()).hasSize(1);
        assertThat(months().get(0).amount().kronor())
                .isLessThan(Money.ofKronor(6543).kronor());
    }

    @Test
    void a_lease_that_ends_before_it_begins_costs_nothing() {
        story.itIs(FirstTenancy.SIGNED.plusDays(7));

        end(agreed(FirstTenancy.SIGNED.plusDays(7)), Optional.empty());

        assertThat(differences()).isEmpty();
        story.itIs(LocalDate.of(2027, 4, 1));
        assertThat(months()).isEmpty();
    }

    @Test
    void by_the_tenants_wish_the_application_is_taken_back_with_it_and_the_support_is_over() {
        atMoveIn();
        end(told(UnenteredGround.NOTICE, null, null), Optional.of(WishedBy.PERSON));

        assertThat(list("select state from intake.housing_case")).containsExactly("WITHDRAWN");
        assertThat(list("select unentered_last_day::text from lease.sublease")).containsExactly("2027-01-18");
        assertThat(list("select what from intake.case_timeline where from_state = 'HOUSED' or what = 'home-not-entered'"
                        + " order by line"))
                .containsExactly("application-withdrawn", "home-not-entered");
        assertThat(story.socialWorker(Withdrawals.class).get(id).by()).isEqualTo(WishedBy.PERSON);
        assertThat(list("select state from followup.assignment")).containsExactly("CLOSED");
        assertThat(open()).allMatch(due -> due.startsWith("T-22"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_estate_waits_for_nothing() {
        atMoveIn();
        end(told(UnenteredGround.ESTATE, TODAY.minusDays(2), null), Optional.empty());

        assertThat(list("select state from intake.housing_case")).containsExactly("WITHDRAWN");
        assertThat(list("select what from intake.case_timeline where from_state = 'HOUSED'"))
                .containsExactly("ended-by-death");
        assertThat(list("select state from followup.assignment")).containsExactly("CLOSED");
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_case_that_was_taken_back_before_stays_over_and_nothing_of_the_home_runs_on() {
        atMoveIn();
        story.socialWorker(Withdrawals.class)
                .withdraw(id, Expected.any(), new Withdrawal(WishedBy.PERSON, TODAY, "Vill inte längre."));
        assertThat(differences()).isEmpty();

        end(agreed(TODAY), Optional.of(WishedBy.PERSON));

        assertThat(list("select state from intake.housing_case")).containsExactly("WITHDRAWN");
        assertThat(list("select state from followup.assignment")).containsExactly("CLOSED");
        assertThat(open()).allMatch(due -> due.startsWith("T-22"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void keys_come_back_first_and_nobody_moves_in_afterwards() {
        atMoveIn();
        assertThatThrownBy(() -> end(told(UnenteredGround.NOTICE, null, new HandedKeys(TODAY, null)), Optional.empty()))
                .isInstanceOfSatisfying(KeysStillOut.class, Refusals::demandSaid);
        assertThat(list("select state from lease.sublease")).containsExactly("SIGNED");
        assertThat(list("select state from intake.housing_case")).containsExactly("HOUSED");

        end(told(UnenteredGround.NOTICE, null, new HandedKeys(TODAY, TODAY)), Optional.empty());

        assertThat(list("select concat_ws(' ', unentered_keys_out_on, unentered_keys_back_on) from lease.sublease"))
                .containsExactly("2027-01-04 2027-01-04");
        assertThatThrownBy(() -> story.movedIn(lease)).isInstanceOf(SubleaseNotThere.class);
        assertThatThrownBy(() -> end(agreed(TODAY), Optional.empty())).isInstanceOf(SubleaseNotThere.class);
        assertThatThrownBy(() -> story.lettingOfficer(Tenures.class).of(lease, Optional.empty()))
                .isInstanceOfSatisfying(SubleaseNotThere.class, Refusals::demandSaid);
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        atMoveIn();
        assertThatThrownBy(() -> story.lettingOfficer(UnenteredSubleases.class)
                        .end(lease, Expected.any(), agreed(TODAY), Optional.empty(), " "))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(UnenteredSubleases.class)
                        .end(lease, Expected.any(), agreed(TODAY), Optional.empty(), WHY))
                .isInstanceOf(AccessRefusal.class);
    }

    /** The day on which the tenant was to move in; the night before it has run. */
    private void atMoveIn() {
        story.itIs(TODAY);
        story.inTransaction(() -> {
            story.bench().get(Night.class).open(TODAY.minusDays(1));
            return true;
        });
    }

    private SubleaseId signed() {
        story.started(id);
        return story.signed(story.chosen(id));
    }

    private void end(UnenteredWish wish, Optional<WishedBy> withdrawnBy) {
        story.lettingOfficer(UnenteredSubleases.class).end(lease, Expected.any(), wish, withdrawnBy, WHY);
    }

    private UnenteredWish agreed(LocalDate lastDay) {
        LocalDate today = story.bench().clock().today();
        return new UnenteredWish(new UnenteredWish.Said(UnenteredGround.AGREED, today, null), lastDay, today, null);
    }

    private static UnenteredWish told(UnenteredGround ground, @Nullable LocalDate died, @Nullable HandedKeys keys) {
        return new UnenteredWish(new UnenteredWish.Said(ground, TODAY, died), null, TODAY, keys);
    }

    private List<RentMonth> months() {
        return story.lettingOfficer(RentAccounts.class)
                .of(lease, Optional.empty())
                .record()
                .months();
    }

    private List<String> open() {
        return list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN' order by 1");
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private List<Difference> differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()));
    }
}
