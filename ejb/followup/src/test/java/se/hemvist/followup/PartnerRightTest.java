package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.StaleRefusal.ChangedSinceRead;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.partner.NoRight;
import se.hemvist.lease.partner.PartnerAnswer;
import se.hemvist.lease.partner.PartnerCall;
import se.hemvist.lease.partner.PartnerRefusal.NoPartnerRight;
import se.hemvist.lease.partner.PartnerRefusal.NotTheirRight;
import se.hemvist.lease.partner.PartnerRefusal.PartnerAnswerBuiltOn;
import se.hemvist.lease.partner.PartnerRefusal.PartnerAnswerSettled;
import se.hemvist.lease.partner.PartnerRefusal.PartnerDecisionNotFinal;
import se.hemvist.lease.partner.PartnerRefusal.PartnerGoneUnexplained;
import se.hemvist.lease.partner.PartnerRefusal.PartnerLivesThere;
import se.hemvist.lease.partner.PartnerRefusal.PartnerMayStay;
import se.hemvist.lease.partner.PartnerRefusal.PartnerNotAnswered;
import se.hemvist.lease.partner.PartnerRefusal.PartnerRightHeld;
import se.hemvist.lease.partner.PartnerRefusal.PartnerTookOver;
import se.hemvist.lease.partner.PartnerRightState;
import se.hemvist.lease.partner.PartnerRightView;
import se.hemvist.lease.partner.PartnerRights;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Evictions;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A cohabitant's own right to a lease that its tenant leaves, asked of the real beans: notice given on 1 June, it ends on the 15th. */
@Shows({"L-32", "A-72"})
class PartnerRightTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 6, 1);
    private static final LocalDate END = LocalDate.of(2027, 6, 15);
    private static final LocalDate CALLED = LocalDate.of(2027, 6, 21);

    private final FirstTenancy story = new FirstTenancy();
    private SubleaseId sublease = new SubleaseId(new UUID(0, 0));

    @BeforeEach
    void lived() {
        CaseId id = story.decided();
        story.started(id);
        sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(GIVEN);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("C-11")
    void a_landlord_who_does_not_agree_calls_on_them_refers_it_and_waits_until_the_decision_is_final() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        assertThat(clocks()).containsExactly("CALL OPEN 2027-07-15");
        story.itIs(END.plusDays(2));
        refused(this::handIn, PartnerMayStay.class);
        refused(this::evict, PartnerMayStay.class);
        assertThat(vacant()).isFalse();

        story.itIs(CALLED);
        rights().call(sublease, Expected.asRead(() -> true), kim, call(CALLED));
        assertThat(clocks()).containsExactly("CALL MET 2027-07-15", "REFERRAL OPEN 2027-07-21");
        refused(this::handIn, PartnerMayStay.class);
        rights().refer(sublease, Expected.any(), CALLED);
        assertThat(clocks()).containsExactly("CALL MET 2027-07-15", "REFERRAL MET 2027-07-21");
        LocalDate decided = LocalDate.of(2027, 9, 1);
        story.itIs(decided);
        rights().decide(sublease, Expected.any(), decided, false);
        refused(this::handIn, PartnerDecisionNotFinal.class);

        story.itIs(LocalDate.of(2027, 9, 23));
        evict();
        handIn();
        assertThat(vacant()).isTrue();
        assertThat(read().right().orElseThrow().state()).isEqualTo(PartnerRightState.REFUSED);
    }

    @Test
    void who_takes_over_the_lease_stays_in_the_flat_and_it_is_not_let_again() {
        cohabitant();
        own().giveNotice();
        story.itIs(END.plusDays(2));
        rights().agree(sublease, Expected.any(), END);

        assertThat(clocks()).containsExactly("CALL CANCELLED 2027-07-15");
        refused(this::evict, PartnerTookOver.class);
        refused(this::withdraw, PartnerTookOver.class);
        handIn();
        assertThat(vacant()).isFalse();
        assertThat(rows("select flat_kept::text from lease.sublease")).containsExactly("true");
    }

    @Test
    @Shows("S-72")
    void the_city_does_not_give_up_its_own_lease_under_who_may_take_over_the_lease_or_has() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        story.itIs(END.plusDays(2));
        refused(this::giveOwnerNotice, PartnerMayStay.class);

        rights().agree(sublease, Expected.any(), END);
        refused(this::giveOwnerNotice, PartnerLivesThere.class);
        handIn();
        refused(this::giveOwnerNotice, PartnerLivesThere.class);
        refused(() -> story.lettingOfficer(Handbacks.class).end(sublease, today()), PartnerLivesThere.class);
        assertThat(rows("select state from lease.head_lease")).containsExactly("IN_FORCE");

        household().end(sublease, kim, today(), Optional.of("Nycklarna är inne."));
        giveOwnerNotice();
        assertThat(rows("select state from lease.head_lease")).containsExactly("NOTICE_GIVEN");
    }

    @Test
    void the_rent_tribunal_may_prolong_it_for_them() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        story.itIs(CALLED);
        rights().call(sublease, Expected.any(), kim, call(CALLED));
        rights().answer(sublease, Expected.any(), kim, new PartnerAnswer(CALLED, true));
        rights().refer(sublease, Expected.any(), CALLED);
        rights().decide(sublease, Expected.any(), CALLED, true);

        refused(
                () -> rights().answer(sublease, Expected.any(), kim, new PartnerAnswer(CALLED, false)),
                PartnerAnswerSettled.class);
        handIn();
        assertThat(vacant()).isFalse();
    }

    @ParameterizedTest(name = "the tribunal prolongs it: {0}, the court: {1}")
    @CsvSource({"false, true", "false, false", "true, true", "true, false"})
    @Shows("C-11")
    void whichever_side_appeals_the_decision_they_stay_until_the_court_has_decided_and_then_for_good_or_not(
            boolean tribunal, boolean court) {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        story.itIs(CALLED);
        rights().call(sublease, Expected.any(), kim, call(CALLED));
        rights().refer(sublease, Expected.any(), CALLED);
        rights().decide(sublease, Expected.any(), CALLED, tribunal);
        rights().appeal(sublease, Expected.any(), CALLED);
        refused(this::handIn, PartnerMayStay.class);
        refused(this::evict, PartnerMayStay.class);
        assertThat(rows("select flat_kept::text from lease.sublease")).containsExactly("false");

        rights().decideAppeal(sublease, Expected.any(), CALLED, court);

        if (court) {
            refused(this::evict, PartnerTookOver.class);
        }
        handIn();
        assertThat(vacant()).isNotEqualTo(court);
        assertThat(
                        rows(
                                "select concat_ws(' ', state, appealed_by_landlord, appeal_decided_on) from lease.partner_right"))
                .containsExactly("%s %s 2027-06-21".formatted(court ? "TAKEN_OVER" : "REFUSED", tribunal ? "t" : "f"));
        assertThat(rows("select what from intake.case_timeline where what like 'partner-%' order by line"))
                .endsWith("partner-decision-appealed", court ? "partner-takes-over" : "partner-right-refused");
    }

    @Test
    void who_does_not_want_it_or_has_moved_out_holds_nothing() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        rights().answer(sublease, Expected.any(), kim, new PartnerAnswer(GIVEN, false));
        assertThat(clocks()).containsExactly("CALL CANCELLED 2027-07-15");
        withdraw();
        story.itIs(GIVEN.plusDays(1));
        own().giveNotice();
        assertThat(read().right().orElseThrow().state()).as("of another notice").isEqualTo(PartnerRightState.OPEN);
        assertThat(clocks()).containsExactly("CALL OPEN 2027-07-16");

        story.itIs(CALLED);
        rights().call(sublease, Expected.any(), kim, call(CALLED));
        household().end(sublease, kim, CALLED, Optional.of("Nycklarna är inne."));
        assertThat(clocks()).containsExactly("CALL MET 2027-07-16", "REFERRAL CANCELLED 2027-07-21");
        assertThat(read().lacking()).contains(NoRight.NO_PARTNER);
        handIn();
        assertThat(vacant()).isTrue();
    }

    @Test
    void whose_right_is_in_hand_or_used_is_not_struck_and_moves_out_only_as_it_is_known() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        story.itIs(CALLED);
        rights().answer(sublease, Expected.any(), kim, new PartnerAnswer(CALLED, true));
        heldBack(kim);
        rights().call(sublease, Expected.any(), kim, call(CALLED));
        heldBack(kim);
        rights().refer(sublease, Expected.any(), CALLED);
        heldBack(kim);
        rights().decide(sublease, Expected.any(), CALLED, true);
        heldBack(kim);
        handIn();
        heldBack(kim);

        household().end(sublease, kim, CALLED, Optional.of("Eget besked."));
        assertThat(rows("select what from intake.case_timeline where what = 'co-resident-moved-out'"))
                .hasSize(1);
    }

    private void heldBack(CoResidentId kim) {
        refused(() -> household().strike(sublease, kim, "Bodde aldrig där."), PartnerRightHeld.class);
        refused(() -> household().end(sublease, kim, CALLED, Optional.empty()), PartnerGoneUnexplained.class);
        assertThat(rows("select co_resident_id::text from lease.co_resident where lives_until is null"
                        + " and struck_on is null"))
                .hasSize(1);
    }

    @Test
    void an_answer_that_was_recorded_wrongly_is_put_right_while_nothing_rests_on_it() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        refused(() -> correct(kim, true), PartnerNotAnswered.class);
        rights().answer(sublease, Expected.any(), kim, new PartnerAnswer(GIVEN, false));
        refused(
                () -> rights().answer(sublease, Expected.any(), kim, new PartnerAnswer(GIVEN, true)),
                PartnerAnswerSettled.class);
        refused(() -> correct(kim, false), NothingCorrected.class);

        correct(kim, true);
        assertThat(read().right().orElseThrow().state()).isEqualTo(PartnerRightState.OPEN);
        assertThat(clocks()).containsExactly("CALL OPEN 2027-07-15");
        refused(this::handIn, PartnerMayStay.class);
        assertThat(rows("select what from intake.case_timeline where what = 'partner-answer-corrected'"))
                .hasSize(1);

        correct(kim, false);
        story.itIs(END.plusDays(2));
        evict();
        refused(() -> correct(kim, true), PartnerAnswerBuiltOn.class);
    }

    private void correct(CoResidentId kim, boolean wants) {
        rights().correctAnswer(sublease, Expected.any(), kim, new PartnerAnswer(GIVEN, wants), "Fel lägenhet.");
    }

    @Test
    void who_died_or_was_registered_wrongly_has_none() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        household().strike(sublease, kim, "Bodde aldrig där.");
        assertThat(clocks()).containsExactly("CALL CANCELLED 2027-07-15");
        cohabitant();
        assertThat(clocks()).as("came before it ended").containsExactly("CALL OPEN 2027-07-15");

        story.bench().inTransaction(() -> story.bench()
                .fire(new PersonDied(story.bench().get(Persons.class).admit(FirstTenancy.GOTEBORG, who()), GIVEN)));
        assertThat(clocks()).containsExactly("CALL CANCELLED 2027-07-15");
        handIn();
    }

    @Test
    @Shows("A-43")
    void where_nobody_but_the_tenant_and_children_lives_nothing_is_held() {
        refused(() -> rights().refer(sublease, Expected.any(), GIVEN), NoPartnerRight.class);
        CoResidentId child = household()
                .record(
                        sublease,
                        new NewCoResident(
                                CoResidentKind.OTHER, GIVEN, Optional.empty(), Optional.empty(), Optional.empty()));
        own().giveNotice();
        refused(() -> rights().agree(sublease, Expected.any(), GIVEN), NoPartnerRight.class);
        assertThat(read().lacking()).contains(NoRight.NO_PARTNER);
        assertThat(clocks()).isEmpty();

        cohabitant();
        refused(() -> rights().call(sublease, Expected.any(), child, call(GIVEN)), NotTheirRight.class);
        refused(() -> rights().agree(sublease, Expected.asRead(() -> false), GIVEN), ChangedSinceRead.class);
    }

    @Test
    @Shows({"L-18", "L-19"})
    void why_somebody_is_to_move_is_read_by_those_alone_who_let_the_flat() {
        CoResidentId kim = cohabitant();
        own().giveNotice();
        rights().call(sublease, Expected.any(), kim, call(GIVEN));

        assertThat(read().withWords()).isTrue();
        assertThat(story.socialWorker(PartnerRights.class).get(sublease).withWords())
                .isFalse();
        refused(() -> story.supportWorker(PartnerRights.class).get(sublease), AccessRefusal.class);
        refused(
                () -> story.socialWorker(PartnerRights.class).refer(sublease, Expected.any(), GIVEN),
                AccessRefusal.class);
    }

    private CoResidentId cohabitant() {
        return household()
                .record(
                        sublease,
                        new NewCoResident(
                                CoResidentKind.COHABITANT,
                                FirstTenancy.MOVED_IN,
                                Optional.of(who()),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static NewPerson who() {
        return new NewPerson(IdentityNumber.parse("199906042388"), "Kim", "Exempel", false);
    }

    private OwnWish own() {
        return new OwnWish(story, sublease);
    }

    private void handIn() {
        story.lettingOfficer(Departures.class).returnKeys(sublease, Expected.any(), new Leaving(today(), false, null));
    }

    private void giveOwnerNotice() {
        story.lettingOfficer(Handbacks.class).giveNotice(sublease, today());
    }

    private void evict() {
        story.lettingOfficer(Evictions.class).apply(sublease, Expected.any(), today(), 0);
    }

    private void withdraw() {
        story.lettingOfficer(Terminations.class).withdraw(sublease, Expected.any(), new Withdrawal(today(), "Ångrat."));
    }

    private PartnerRights rights() {
        return story.lettingOfficer(PartnerRights.class);
    }

    private CoResidents household() {
        return story.lettingOfficer(CoResidents.class);
    }

    private PartnerRightView read() {
        return rights().get(sublease);
    }

    private static PartnerCall call(LocalDate on) {
        return new PartnerCall("Påhittade skäl.", new Delivery(ServiceWay.SERVED, on, on, null, null, null, null));
    }

    private boolean vacant() {
        return !rows("select f.state from intake.flat f join lease.sublease s using (flat_id) where f.state = 'VACANT'")
                .isEmpty();
    }

    private List<String> clocks() {
        return rows(
                "select occasion || ' ' || state || ' ' || due_on from kernel.deadline where kind = 'L-32' order by occasion");
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
