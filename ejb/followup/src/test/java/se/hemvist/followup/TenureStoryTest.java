package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.tenure.Tenures;
import se.hemvist.lease.waiver.TenureWaiverState;
import se.hemvist.lease.waiver.TenureWaiverView;
import se.hemvist.lease.waiver.TenureWaivers;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.TribunalRuling;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverDraft;
import se.hemvist.lease.waiver.WaiverFiling;
import se.hemvist.lease.waiver.WaiverRefusal.CoveredAlready;
import se.hemvist.lease.waiver.WaiverRefusal.NoWaiver;
import se.hemvist.lease.waiver.WaiverRefusal.PartnerNotAccepted;
import se.hemvist.lease.waiver.WaiverRefusal.StayNotRunning;
import se.hemvist.lease.waiver.WaiverRefusal.WaiverNotThere;
import se.hemvist.lease.waiver.WaiverSigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** JB 12:45 and 12:45 a, asked of the real beans: the waiver's way to the rent tribunal, and the nights before tenure. */
class TenureStoryTest {

    private static final String GROUND = "Stödet är slut och lägenheten behövs för nästa person.";
    private static final LocalDate BEGUN = LocalDate.of(2027, 12, 1);
    private static final LocalDate LAST_WITHOUT = LocalDate.of(2029, 2, 1);

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"L-03", "S-85", "S-86", "T-08", "T-28", "A-12"})
    void a_waiver_goes_to_the_rent_tribunal_and_back_and_only_then_is_tenure_waived() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(BEGUN);
        waiver().draft(sublease, new WaiverDraft(BEGUN, GROUND, Optional.of(LocalDate.of(2031, 1, 31))));
        waiver().sign(sublease, new WaiverSigning(BEGUN, Optional.empty()));

        assertThat(story.open())
                .contains("L-03  contact-person 2029-02-01", "T-08  contact-person 2028-02-01")
                .contains("T-28  contact-person 2031-01-31");
        assertThat(status(sublease, LAST_WITHOUT.plusDays(1))).isEqualTo(TenureStatus.PROTECTED);

        waiver().file(sublease, new WaiverFiling(BEGUN, "Ä 12-27"), Optional.empty());
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-08") || open.startsWith("T-28"));
        assertThat(story.differences()).isZero();

        waiver().answer(sublease, new TribunalRuling(BEGUN, TribunalAnswer.APPROVED));
        assertThat(story.open())
                .contains("T-28  contact-person 2031-01-31")
                .noneMatch(open -> open.startsWith("L-03") || open.startsWith("T-08"));
        assertThat(status(sublease, LAST_WITHOUT.plusDays(1))).isEqualTo(TenureStatus.WAIVED);
        assertThat(status(sublease, LocalDate.of(2031, 2, 1))).isEqualTo(TenureStatus.PROTECTED);
        assertThat(timeline()).containsExactly("waiver-drafted", "waiver-signed", "waiver-filed", "waiver-approved");
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"L-03", "S-86"})
    void what_the_rent_tribunal_refuses_waives_nothing_and_runs_out_no_more() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        story.bench().clock().moveTo(BEGUN);
        filed(sublease);

        waiver().answer(sublease, new TribunalRuling(BEGUN, TribunalAnswer.REFUSED));

        assertThat(state(sublease)).isEqualTo(TenureWaiverState.REFUSED);
        assertThat(story.open()).contains("L-03  contact-person 2029-02-01").noneMatch(open -> open.startsWith("T-28"));
        assertThat(status(sublease, LAST_WITHOUT.plusDays(1))).isEqualTo(TenureStatus.PROTECTED);
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"L-03", "A-25", "S-86", "C-14"})
    void after_a_no_of_the_rent_tribunal_another_is_drawn_up_and_for_longer_one_more_and_each_counts_for_its_time() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        story.bench().clock().moveTo(BEGUN);
        filed(sublease);
        refused(() -> filed(sublease), WaiverNotThere.class);
        waiver().answer(sublease, new TribunalRuling(BEGUN, TribunalAnswer.REFUSED));

        filed(sublease);
        waiver().answer(sublease, new TribunalRuling(BEGUN, TribunalAnswer.APPROVED));
        assertThat(story.open())
                .contains("T-28  contact-person 2031-02-01")
                .noneMatch(open -> open.startsWith("L-03") || open.startsWith("T-08"));
        refused(() -> filed(sublease), CoveredAlready.class);

        waiver().draft(sublease, new WaiverDraft(BEGUN, GROUND, Optional.of(LocalDate.of(2032, 1, 31))));
        assertThat(story.open())
                .contains("T-28  contact-person 2031-02-01")
                .noneMatch(open -> open.startsWith("L-03") || open.startsWith("T-08"));
        assertThat(status(sublease, LAST_WITHOUT.plusDays(1))).isEqualTo(TenureStatus.WAIVED);
        assertThat(story.differences()).isZero();
        waiver().sign(sublease, new WaiverSigning(BEGUN, Optional.empty()));
        waiver().file(sublease, new WaiverFiling(BEGUN, "Ä 14-27"), Optional.empty());
        assertThat(status(sublease, LocalDate.of(2031, 2, 2))).isEqualTo(TenureStatus.PROTECTED);
        assertThat(story.differences()).isZero();
        waiver().answer(sublease, new TribunalRuling(BEGUN, TribunalAnswer.APPROVED));

        assertThat(status(sublease, LocalDate.of(2031, 2, 2))).isEqualTo(TenureStatus.WAIVED);
        assertThat(status(sublease, LocalDate.of(2032, 2, 1))).isEqualTo(TenureStatus.PROTECTED);
        assertThat(story.open()).contains("T-28  contact-person 2032-01-31");
        assertThat(story.contactPerson(TenureWaivers.class)
                        .of(sublease)
                        .orElseThrow()
                        .earlier())
                .extracting(TenureWaiverView.Earlier::state)
                .containsExactly(TenureWaiverState.REFUSED, TenureWaiverState.APPROVED);
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"L-03", "A-61"})
    void the_nights_warn_twice_before_tenure_arises_and_no_more_once_it_has() {
        story.lived(Programme.TRIAL);
        assertThat(
                        story.list(
                                "select concat_ws(' ', warn_on, warn_again_on, due_on) from kernel.deadline where kind = 'L-03'"))
                .containsExactly("2028-08-02 2028-11-02 2029-02-01");

        act(LAST_WITHOUT.minusDays(1));
        assertThat(story.open()).contains("L-03  contact-person 2029-02-01");
        act(LAST_WITHOUT);
        act(LAST_WITHOUT);

        assertThat(story.list("select state from kernel.deadline where kind = 'L-03'"))
                .containsExactly("MET");
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"S-85", "T-08"})
    void a_stay_that_ends_within_the_year_does_without_and_may_have_one_after_all() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        refused(() -> waiver().sign(sublease, new WaiverSigning(BEGUN, Optional.empty())), NoWaiver.class);
        story.bench().clock().moveTo(BEGUN);

        waiver().doWithout(sublease, BEGUN, "Flyttar till egen lägenhet i januari.");
        assertThat(state(sublease)).isEqualTo(TenureWaiverState.NOT_NEEDED);
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-08"));
        assertThat(story.differences()).isZero();
        refused(() -> waiver().doWithout(sublease, BEGUN, "Flyttar."), WaiverNotThere.class);

        waiver().draft(sublease, new WaiverDraft(BEGUN, GROUND, Optional.empty()));
        assertThat(story.open()).contains("T-08  contact-person 2028-02-01");
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows("L-32")
    void a_partner_who_has_not_accepted_it_stops_the_signing() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(BEGUN);
        waiver().draft(sublease, new WaiverDraft(BEGUN, GROUND, Optional.empty()));
        WaiverSigning.Partner silent = new WaiverSigning.Partner(null);

        refused(() -> waiver().sign(sublease, new WaiverSigning(BEGUN, Optional.of(silent))), PartnerNotAccepted.class);
    }

    @Test
    void no_waiver_is_drawn_up_for_a_stay_that_ends() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().database().execute("update lease.sublease set state = 'NOTICE_GIVEN'");

        refused(
                () -> waiver().draft(sublease, new WaiverDraft(FirstTrial.MOVED_IN, GROUND, Optional.empty())),
                StayNotRunning.class);
    }

    @Test
    @Shows("L-03")
    void tenure_is_read_by_those_who_let_the_flat_and_by_no_landlord() {
        SubleaseId sublease = story.lived(Programme.TRIAL);

        assertThat(status(sublease, FirstTrial.MOVED_IN)).isEqualTo(TenureStatus.NONE_YET);
        Tenures landlords = story.as("landlord-manager", story.the(OrganisationKind.HOUSING_COMPANY), Tenures.class);
        assertThatThrownBy(() -> landlords.of(sublease, Optional.empty())).isInstanceOf(AccessRefusal.class);
    }

    private WaiverCourse waiver() {
        return story.contactPerson(WaiverCourse.class);
    }

    private void filed(SubleaseId sublease) {
        waiver().draft(sublease, new WaiverDraft(BEGUN, GROUND, Optional.empty()));
        waiver().sign(sublease, new WaiverSigning(BEGUN, Optional.empty()));
        waiver().file(sublease, new WaiverFiling(BEGUN, "Ä 12-27"), Optional.empty());
    }

    private TenureStatus status(SubleaseId sublease, LocalDate day) {
        return story.contactPerson(Tenures.class).of(sublease, Optional.of(day)).status();
    }

    private TenureWaiverState state(SubleaseId sublease) {
        return story.contactPerson(TenureWaivers.class)
                .of(sublease)
                .orElseThrow()
                .state();
    }

    private void act(LocalDate day) {
        story.bench().clock().moveTo(day.plusDays(1));
        story.bench().inTransaction(() -> {
            Night night = story.bench().get(Night.class);
            night.open(day);
            night.dueToAct(day, Night.START, 100).forEach(due -> night.act(due, day));
        });
    }

    /** What has become of the waiver. */
    private List<String> timeline() {
        return story.list("select what from intake.case_timeline where what like 'waiver-%' order by line");
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
