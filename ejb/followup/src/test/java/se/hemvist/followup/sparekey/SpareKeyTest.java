package se.hemvist.followup.sparekey;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoKeyKept;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoSuchUse;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoSupportNow;
import se.hemvist.followup.sparekey.SpareKeyRefusal.TermsMissing;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;

/** Göteborgs Stads rutin för Bostad först, «Inflyttning». */
class SpareKeyTest {

    private static final LocalDate TODAY = MOVE_IN.plusDays(90);
    private static final KeyOffer.Kept KEPT = new KeyOffer.Kept("Nyckelskåpet", "När deltagaren har bett om det");

    @Test
    @Shows("G-90")
    void is_kept_on_terms_agreed_beforehand_and_each_use_is_noted_until_it_is_given_back() {
        SpareKey key = kept();
        KeyUse use = new KeyUse(MOVE_IN.plusDays(30), "ML", "Hade tappat nyckeln");

        key.use(use, TODAY);
        assertThat(key.isKept()).isTrue();
        key.giveBack(MOVE_IN.plusDays(60), TODAY);

        assertThat(key.isKept()).isFalse();
        assertThat(key.view().offer()).isEqualTo(new KeyOffer(MOVE_IN, true, Optional.of(KEPT)));
        assertThat(key.view().uses()).containsExactly(use);
        assertThat(key.view().returnedOn()).contains(MOVE_IN.plusDays(60));
        refused(() -> key.use(use, TODAY), NoKeyKept.class);
        refused(() -> key.giveBack(TODAY, TODAY), NoKeyKept.class);
    }

    @Test
    @Shows("G-90")
    void is_not_used_if_the_participant_said_no() {
        SpareKey key =
                SpareKey.offered(AnAssignment.fileInPhase1(), new KeyOffer(MOVE_IN, false, Optional.empty()), TODAY);

        assertThat(key.isKept()).isFalse();
        refused(() -> key.use(new KeyUse(MOVE_IN, "ML", "Hembesök"), TODAY), NoKeyKept.class);
    }

    @ParameterizedTest(name = "accepted {0}, terms {1}")
    @CsvSource({"true, false", "false, true"})
    @Shows("G-90")
    void has_terms_if_it_is_kept_and_no_others(boolean accepted, boolean terms) {
        KeyOffer offer = new KeyOffer(MOVE_IN, accepted, Optional.of(KEPT).filter(kept -> terms));

        refused(() -> SpareKey.offered(AnAssignment.fileInPhase1(), offer, TODAY), TermsMissing.class);
    }

    @Test
    void says_what_it_says_in_words() {
        refused(() -> offered(MOVE_IN, new KeyOffer.Kept("Nyckelskåpet", " ")), MissingPart.class);
        refused(() -> kept().use(new KeyUse(MOVE_IN, "ML", " "), TODAY), MissingPart.class);
        assertThat(new KeyUse(MOVE_IN, "ML", "Hade tappat") + " " + KEPT).doesNotContain("tappat", "deltagaren");
    }

    @Test
    @Shows("G-90")
    void is_offered_while_the_support_runs() {
        refused(
                () -> SpareKey.offered(
                        AnAssignment.fileOrdered(), new KeyOffer(MOVE_IN, true, Optional.of(KEPT)), TODAY),
                NoSupportNow.class);
        offered(MOVE_IN.minusDays(3), KEPT);
    }

    @Test
    void nothing_happens_on_a_day_to_come_or_before_what_it_rests_on() {
        refused(() -> offered(TODAY.plusDays(1), KEPT), DayTooLate.class);
        refused(() -> offered(AnAssignment.ORDERED_ON.minusDays(1), KEPT), DayTooEarly.class);
        refused(() -> kept().use(new KeyUse(MOVE_IN.minusDays(1), "ML", "Städ"), TODAY), DayTooEarly.class);
        refused(() -> kept().use(new KeyUse(TODAY.plusDays(1), "ML", "Städ"), TODAY), DayTooLate.class);
        SpareKey used = kept();
        used.use(new KeyUse(MOVE_IN.plusDays(9), "ML", "Städ"), TODAY);
        refused(() -> used.giveBack(MOVE_IN.plusDays(8), TODAY), DayTooEarly.class);
        refused(() -> used.giveBack(TODAY.plusDays(1), TODAY), DayTooLate.class);
    }

    @Test
    @Shows("G-90")
    void a_use_recorded_by_mistake_is_struck_and_read_on_and_nothing_rests_on_it() {
        Struck mistake = Struck.of(TODAY, "lind", "Gällde en annan deltagare.");
        SpareKey used = kept();
        used.use(new KeyUse(MOVE_IN.plusDays(9), "ML", "Städ"), TODAY);
        refused(() -> used.strikeUse(0, mistake), NoSuchUse.class);
        refused(() -> used.strikeUse(2, mistake), NoSuchUse.class);

        used.strikeUse(1, mistake);

        refused(() -> used.strikeUse(1, mistake), NoSuchUse.class);
        assertThat(used.view().uses()).containsExactly(new KeyUse(MOVE_IN.plusDays(9), "ML", "Städ", mistake));
        used.giveBack(MOVE_IN.plusDays(8), TODAY);
        assertThat(used.isKept()).isFalse();
    }

    private static SpareKey kept() {
        return offered(MOVE_IN, KEPT);
    }

    private static SpareKey offered(LocalDate on, KeyOffer.Kept kept) {
        return SpareKey.offered(AnAssignment.fileInPhase2(MOVE_IN), new KeyOffer(on, true, Optional.of(kept)), TODAY);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
