package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.coordination.Coordination;
import se.hemvist.followup.coordination.CoordinationRefusal.NoSipUnderWay;
import se.hemvist.followup.coordination.CoordinationRefusal.SipUnderWay;
import se.hemvist.followup.coordination.CoordinationView;
import se.hemvist.followup.coordination.NewLink;
import se.hemvist.followup.coordination.SipCall;
import se.hemvist.followup.coordination.SipState;
import se.hemvist.followup.coordination.SipView;
import se.hemvist.followup.equipment.EquipmentGrants;
import se.hemvist.followup.equipment.GrantState;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Coordinated individual plans of Göteborg's first participant, with social services and provider beside each other. */
class CoordinationStoryTest {

    private static final LocalDate TODAY = FirstTenancy.SIGNED;

    private final FirstTenancy story = new FirstTenancy();
    private final CaseId caseId = story.decided();
    private final AssignmentId assignment = story.started(caseId);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-102", "L-27"})
    void one_is_made_at_a_time_and_another_after_the_participant_has_said_no() {
        staff().offer(assignment, TODAY);
        assertThatThrownBy(() -> social().offer(assignment, TODAY)).isInstanceOf(SipUnderWay.class);
        staff().answer(assignment, TODAY, false);
        assertThatThrownBy(() -> staff().hold(assignment, TODAY)).isInstanceOf(NoSipUnderWay.class);

        social().offer(assignment, TODAY);
        staff().answer(assignment, TODAY, true);
        social().consent(assignment, TODAY, List.of("Vårdcentralen Angered", "Hjällbo apotek"));
        social().call(assignment, new SipCall(TODAY, TODAY.plusDays(7), List.of("Vårdcentralen Angered")));
        story.itIs(TODAY.plusDays(8));
        staff().hold(assignment, TODAY.plusDays(8));

        CoordinationView view = social().of(assignment);
        assertThat(view.sips()).extracting(SipView::state).containsExactlyInAnyOrder(SipState.HELD, SipState.DECLINED);
        assertThat(view.sips())
                .filteredOn(sip -> sip.state() == SipState.HELD)
                .allSatisfy(sip -> assertThat(sip.consents()).hasSize(2))
                .allSatisfy(sip -> assertThat(sip.call().orElseThrow().heldOn()).contains(TODAY.plusDays(8)));
    }

    @Test
    @Shows({"G-102", "A-84"})
    void one_that_is_withdrawn_says_why_and_another_may_be_offered() {
        staff().offer(assignment, TODAY);
        staff().withdraw(assignment, TODAY, "Erbjöds av misstag.");
        assertThatThrownBy(() -> staff().withdraw(assignment, TODAY, "Igen.")).isInstanceOf(NoSipUnderWay.class);

        staff().offer(assignment, TODAY);

        assertThat(social().of(assignment).sips())
                .filteredOn(sip -> sip.state() == SipState.CANCELLED)
                .singleElement()
                .satisfies(sip ->
                        assertThat(sip.cancelled().orElseThrow().reason()).contains("Erbjöds av misstag."));
    }

    @Test
    @Shows({"G-85", "G-102", "A-84"})
    void what_is_under_way_ends_with_the_support() {
        staff().offer(assignment, TODAY);
        story.supportWorker(EquipmentGrants.class).apply(assignment, TODAY);

        story.socialWorker(Withdrawals.class)
                .withdraw(caseId, Expected.any(), new Withdrawal(WishedBy.PERSON, TODAY, "Vill bo på annan ort."));

        assertThat(social().of(assignment).sips()).extracting(SipView::state).containsExactly(SipState.CANCELLED);
        assertThat(story.socialWorker(EquipmentGrants.class).of(assignment))
                .singleElement()
                .satisfies(grant -> assertThat(grant.state()).isEqualTo(GrantState.CANCELLED))
                .satisfies(grant ->
                        assertThat(grant.cancelled().orElseThrow().reason()).isEmpty());
    }

    @Test
    @Shows("G-101")
    void the_staff_link_other_measures_in_and_others_neither_do_nor_read_so() {
        NewLink link = new NewLink(TODAY, "Personligt ombud", NewLink.Because.WISH);
        staff().link(assignment, link);

        assertThat(social().of(assignment).services()).containsExactly(link);
        assertThatThrownBy(() -> social().link(assignment, link)).isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(Coordination.class).of(assignment))
                .isInstanceOf(AccessRefusal.class);
    }

    private Coordination staff() {
        return story.supportWorker(Coordination.class);
    }

    private Coordination social() {
        return story.socialWorker(Coordination.class);
    }
}
