package se.hemvist.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.LeavingRefusal.ClaimsRemain;
import se.hemvist.lease.leaving.LeavingRefusal.GoodsMayBeFetched;
import se.hemvist.lease.leaving.LeavingRefusal.RentStillOwed;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.leaving.WriteOff;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.training.NextHome;
import se.hemvist.lease.training.NextStep;
import se.hemvist.lease.training.Residents;
import se.hemvist.lease.training.TrainingRefusal.MovingOnNotThere;
import se.hemvist.lease.training.TrainingRefusal.NobodyMovesOn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Träningslägenhet»: it works well, and the resident moves on. */
class MovingOnTest {

    private static final LocalDate SETTLED_ON = LocalDate.of(2027, 6, 1);
    private static final LocalDate LEFT = LocalDate.of(2027, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2027, 7, 5);
    private static final NextStep NEXT = new NextStep(SETTLED_ON, NextHome.TRIAL_FLAT, "Betalar i tid.");
    private static final Leaving NOTHING_LEFT = new Leaving(LEFT, false, null);

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("S-33")
    void who_moves_on_needs_no_waiver_and_gets_no_tenure_there_but_is_followed_up_until_the_keys_are_back() {
        SubleaseId sublease = lived();

        residents().moveOn(sublease, NEXT);

        assertThat(story.open()).containsExactly("T-07  contact-person 2028-02-01");
        assertThat(state()).isEqualTo("MOVED_ON");
        assertThat(story.list("select concat_ws(' ', moves_on_from, moves_on_to) from lease.moving_on"))
                .containsExactly("2027-06-01 TRIAL_FLAT");
        assertThat(timeline()).containsExactly("moves-on Betalar i tid.");
        assertThat(told()).containsExactly("moves-on");
        assertThat(story.differences()).isZero();

        story.bench().clock().moveTo(LATER);
        residents().returnKeys(sublease, NOTHING_LEFT);

        assertThat(state()).isEqualTo("VACATED");
        assertThat(story.open()).isEmpty();
        assertThat(story.list("select rent_end from lease.rent_account")).containsExactly("2027-06-30");
        assertThat(story.list("select left_on from followup.stay")).containsExactly("2027-06-30");
        assertThat(story.list(
                        "select concat_ws(' ', state, hired_for) from intake.flat where empty_since = '2027-06-30'"))
                .containsExactly("VACANT TRAINING");
        assertThat(told()).containsExactly("moves-on", "keys-returned");
        assertThat(story.differences()).isZero();

        residents().settle(sublease, settlement(true, false));

        assertThat(state()).isEqualTo("SETTLED");
        assertThat(story.list("select state from intake.housing_case")).containsExactly("CLOSED");
        assertThat(timeline()).contains("tenancy-settled");
    }

    @Test
    void nothing_is_done_twice_or_before_its_turn() {
        SubleaseId sublease = lived();
        story.bench().clock().moveTo(LATER);

        refused(() -> residents().returnKeys(sublease, NOTHING_LEFT), MovingOnNotThere.class);
        refused(() -> residents().settle(sublease, settlement(true, false)), MovingOnNotThere.class);
        residents().moveOn(sublease, NEXT);
        refused(() -> residents().moveOn(sublease, NEXT), SubleaseNotThere.class);
        refused(() -> residents().settle(sublease, settlement(true, false)), MovingOnNotThere.class);
        residents().returnKeys(sublease, NOTHING_LEFT);
        refused(() -> residents().returnKeys(sublease, NOTHING_LEFT), MovingOnNotThere.class);
        residents().settle(sublease, settlement(true, false));
        refused(() -> residents().settle(sublease, settlement(true, false)), MovingOnNotThere.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2027-05-31, early", "2027-07-06, late"})
    void the_keys_come_back_when_it_was_settled_or_later_and_by_today(LocalDate on, String when) {
        SubleaseId sublease = lived();
        residents().moveOn(sublease, NEXT);
        story.bench().clock().moveTo(LATER);

        refused(
                () -> residents().returnKeys(sublease, new Leaving(on, false, null)),
                when.equals("early") ? CaseRefusal.DayTooEarly.class : CaseRefusal.DayTooLate.class);
    }

    @Test
    @Shows({"C-16", "C-17"})
    void nothing_is_settled_while_goods_may_be_fetched_or_claims_be_brought() {
        SubleaseId sublease = lived();
        residents().moveOn(sublease, NEXT);
        story.bench().clock().moveTo(LATER);
        residents().returnKeys(sublease, new Leaving(LEFT, true, LEFT));

        refused(() -> residents().settle(sublease, settlement(true, false)), GoodsMayBeFetched.class);
        refused(() -> residents().settle(sublease, settlement(false, true)), ClaimsRemain.class);
        residents().settle(sublease, settlement(true, true));
        assertThat(state()).isEqualTo("SETTLED");
    }

    @Test
    @Shows("A-76")
    void nothing_is_settled_while_rent_is_owed_that_is_not_written_off() {
        SubleaseId sublease = lived();
        story.contactPerson(RentPayments.class)
                .record(sublease, Payment.of(SETTLED_ON, Money.ofKronor(1), Payer.TENANT, "OCR 1"));
        residents().moveOn(sublease, NEXT);
        story.bench().clock().moveTo(LATER);
        residents().returnKeys(sublease, new Leaving(LATER, false, null));
        Settlement all = new Settlement(LATER, LATER, true, true);

        assertThatThrownBy(() -> residents().settle(sublease, all))
                .isInstanceOfSatisfying(RentStillOwed.class, owing -> {
                    assertThat(owing.facts().get("months").toString()).startsWith("2027-07 ");
                    BigDecimal owed = new BigDecimal(owing.facts().get("owed").toString());
                    residents()
                            .settle(
                                    sublease,
                                    new Settlement(LATER, LATER, true, true, new WriteOff(owed, LATER, "Ja.")));
                });

        assertThat(state()).isEqualTo("SETTLED");
        assertThat(story.list("select concat_ws(' ', written_off_on, written_off_because) from lease.moving_on"))
                .containsExactly("2027-07-05 Ja.");
        assertThat(story.list("select a.written_off = m.written_off from lease.rent_account a join lease.moving_on m"
                        + " using (sublease_id)"))
                .containsExactly("t");
    }

    @ParameterizedTest
    @EnumSource(
            value = SubleaseState.class,
            names = {"PREPARED", "IN_FORCE", "UNENTERED"},
            mode = EnumSource.Mode.EXCLUDE)
    @Shows("S-33")
    void nobody_moves_on_so_unless_it_is_lived_in_with_nothing_said_of_its_end(SubleaseState state) {
        SubleaseId sublease = lived();
        story.bench().database().execute("update lease.sublease set state = '%s'".formatted(state));

        refused(() -> residents().moveOn(sublease, NEXT), SubleaseNotThere.class);
    }

    @Test
    @Shows("S-33")
    void nobody_moves_on_so_from_a_trial_flat_before_the_move_in_or_without_a_word_of_how_it_works() {
        SubleaseId trial = story.lived(Programme.TRIAL);
        refused(() -> residents().moveOn(trial, next(FirstTrial.MOVED_IN, "Bra.")), NobodyMovesOn.class);

        SubleaseId training = lived();
        LocalDate before = FirstTrial.MOVED_IN.minusDays(1);
        refused(() -> residents().moveOn(training, next(before, "Bra.")), CaseRefusal.DayTooEarly.class);
        refused(() -> residents().moveOn(training, next(LATER, "Bra.")), CaseRefusal.DayTooLate.class);
        refused(() -> residents().moveOn(training, next(SETTLED_ON, "")), CaseRefusal.MissingPart.class);
    }

    @Test
    void the_landlord_records_none_of_it() {
        SubleaseId sublease = lived();
        Residents landlords =
                story.as("landlord-manager", story.the(OrganisationKind.HOUSING_COMPANY), Residents.class);

        assertThatThrownBy(() -> landlords.moveOn(sublease, NEXT)).isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> landlords.returnKeys(sublease, NOTHING_LEFT)).isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> landlords.settle(sublease, settlement(true, true)))
                .isInstanceOf(AccessRefusal.class);
    }

    private SubleaseId lived() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        story.bench().clock().moveTo(SETTLED_ON);
        return sublease;
    }

    private Residents residents() {
        return story.contactPerson(Residents.class);
    }

    private static NextStep next(LocalDate on, String summary) {
        return new NextStep(on, NextHome.OTHER_FLAT, summary);
    }

    private static Settlement settlement(boolean claimsMet, boolean goodsFetched) {
        return new Settlement(LATER, LATER.minusDays(3), claimsMet, goodsFetched);
    }

    private String state() {
        return story.list("select state from lease.sublease").get(0);
    }

    private List<String> timeline() {
        return story.list(
                """
                select concat_ws(' ', what, reason) from intake.case_timeline
                where what in ('moves-on', 'tenancy-settled') order by line
                """);
    }

    private List<String> told() {
        return story.list(
                """
                select kind from kernel.outbox where kind in ('moves-on', 'keys-returned') order by kind desc
                """);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
