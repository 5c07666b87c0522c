package se.hemvist.lease.rent;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentRefusal.AlreadyVoided;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A payment counts until it is said to be wrong, once; it stays readable. */
@Shows("L-09")
class RentPaymentTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    private final Payment paid = ARent.payment("2027-01-29 7000 TENANT");
    private final RentPayment payment = RentPayment.taken(account(), paid);

    @Test
    void one_that_was_wrong_does_not_count_and_is_still_seen_with_the_reason() {
        Voiding wrong = new Voiding(TODAY, "kj", "Fel belopp");

        payment.declareVoid(wrong);

        assertThat(payment.counts()).isFalse();
        assertThat(payment.view().payment()).isEqualTo(paid);
        assertThat(payment.view().voided()).contains(wrong);
        assertThat(wrong.toString()).doesNotContain("Fel");
    }

    @Test
    void it_is_wrong_once_and_for_a_reason() {
        assertThatThrownBy(() -> payment.declareVoid(new Voiding(TODAY, "kj", " ")))
                .isInstanceOf(MissingPart.class);
        assertThat(payment.counts()).isTrue();
        payment.declareVoid(new Voiding(TODAY, "kj", "Fel"));

        assertThatThrownBy(() -> payment.declareVoid(new Voiding(TODAY, "kj", "Fel")))
                .isInstanceOfSatisfying(AlreadyVoided.class, Refusals::demandSaid);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(RentRefusal.class);
    }

    private static RentAccount account() {
        return RentAccount.opened(ASublease.facts(Programme.HOUSING_FIRST, SubleaseState.IN_FORCE));
    }
}
