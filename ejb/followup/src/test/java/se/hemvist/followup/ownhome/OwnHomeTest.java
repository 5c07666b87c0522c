package se.hemvist.followup.ownhome;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.ownhome.OwnHomeRefusal.NotInOwnHome;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishNotTold;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishedOtherwise;
import se.hemvist.followup.ownhome.Wish.Wants;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Stöd efter överlåtelse till förstahandskontrakt». */
class OwnHomeTest {

    private static final LocalDate OWN_LEASE = LocalDate.of(2028, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2028, 10, 2);

    private final OwnHome home = new OwnHome(AssignmentId.next());

    @Test
    @Shows("G-139")
    void the_aid_ends_only_after_the_participant_was_asked() {
        refused(() -> home.endAid(end(TODAY), TODAY), WishNotTold.class);

        tell(TODAY, Wants.NOTHING);

        refused(() -> home.endAid(end(TODAY.minusDays(1)), TODAY), WishNotTold.class);
        home.endAid(end(TODAY), TODAY);
        assertThat(home.view().aidEnd()).contains(end(TODAY));
    }

    @ParameterizedTest
    @EnumSource(Wants.class)
    @Shows("G-141")
    void housing_support_takes_over_only_as_the_participant_wishes(Wants last) {
        tell(OWN_LEASE, Wants.HOUSING_SUPPORT);
        tell(TODAY, last);
        HandOver over = new HandOver(TODAY, "Fyra veckor med båda.");

        if (last == Wants.HOUSING_SUPPORT) {
            home.handOver(over, TODAY);
        } else {
            refused(() -> home.handOver(over, TODAY), WishedOtherwise.class);
        }

        assertThat(home.view().handOver()).isEqualTo(Optional.of(over).filter(done -> last == Wants.HOUSING_SUPPORT));
    }

    @Test
    @Shows("G-139")
    void wishes_are_told_in_their_order_since_the_lease_is_the_participant_s_own() {
        assertThatThrownBy(() -> tell(OWN_LEASE.minusDays(1), Wants.THE_SAME)).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> tell(TODAY.plusDays(1), Wants.THE_SAME)).isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> home.tell(new Wish(TODAY, Wants.THE_SAME, " "), OWN_LEASE, TODAY))
                .isInstanceOf(MissingPart.class);

        tell(OWN_LEASE, Wants.THE_SAME);
        tell(TODAY, Wants.OPEN_SUPPORT);

        assertThatThrownBy(() -> tell(TODAY.minusDays(1), Wants.NOTHING)).isInstanceOf(DayTooEarly.class);
        assertThat(home.view().wishes()).extracting(Wish::wants).containsExactly(Wants.THE_SAME, Wants.OPEN_SUPPORT);
    }

    @Test
    @Shows("G-143")
    void open_support_helps_to_apply_again_from_the_end_of_the_aid_on() {
        tell(OWN_LEASE, Wants.OPEN_SUPPORT);
        home.endAid(end(TODAY), TODAY);

        assertThatThrownBy(() -> home.helpToApply(TODAY.minusDays(1), TODAY)).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> home.helpToApply(TODAY.plusDays(1), TODAY)).isInstanceOf(DayTooLate.class);
        home.helpToApply(TODAY, TODAY);

        assertThat(home.view().helped()).containsExactly(TODAY);
    }

    @Test
    void nobody_s_words_are_in_a_log_and_every_refusal_has_its_texts() {
        assertThat(new Wish(TODAY, Wants.NOTHING, "Hemligt")).asString().doesNotContain("Hemligt");
        assertThat(new HandOver(TODAY, "Hemligt")).asString().doesNotContain("Hemligt");
        Refusals.demandTexts(OwnHomeRefusal.class);
        Refusals.demandSaid(new NotInOwnHome(AssignmentState.PHASE_2));
    }

    private void tell(LocalDate on, Wants wants) {
        home.tell(new Wish(on, wants, "Med egna ord."), OWN_LEASE, TODAY);
    }

    private static AidEnd end(LocalDate on) {
        return new AidEnd(on, AidEnd.Because.WISH);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
