package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitRecord;
import se.hemvist.followup.visit.VisitRefusal.VisitedAfterDeath;
import se.hemvist.followup.visit.Visits;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.correction.StruckDeaths;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.absence.AbsenceRefusal.AwayAfterDeath;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.DeathNotRegistered;
import se.hemvist.lease.ground.GroundRefusal.WishedAfterDeath;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.TerminationRefusal.EndingForDeath;
import se.hemvist.lease.termination.TerminationRefusal.LeftForDeath;
import se.hemvist.lease.termination.TerminationState;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;
import se.hemvist.lease.transfer.TransferState;
import se.hemvist.lease.transfer.Transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lease whose tenant has died, asked of the real beans. */
@Shows("A-47")
class DeadTenantTest {

    private static final String TENANT = "198001022386";
    private static final LocalDate DIED = LocalDate.of(2027, 5, 20);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("C-07")
    void a_lease_ends_for_a_death_that_is_registered_and_on_its_day() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);

        assertThatThrownBy(() -> record(sublease, DIED)).isInstanceOf(DeathNotRegistered.class);

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));

        assertThatThrownBy(() -> record(sublease, DIED.minusDays(1))).isInstanceOf(DeathNotRegistered.class);
        record(sublease, DIED);
        assertThat(story.lettingOfficer(Terminations.class).get(sublease).file().state())
                .isEqualTo(TerminationState.GROUND_RECORDED);
    }

    @Test
    @Shows({"T-29", "G-134"})
    void the_death_of_the_tenant_and_of_nobody_else_ends_the_way_to_a_lease_of_their_own() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        PersonId partner = story.inTransaction(() -> story.bench()
                .get(Persons.class)
                .admit(
                        FirstTenancy.GOTEBORG,
                        new NewPerson(IdentityNumber.parse("199906042388"), "Kim", "Exempel", false)));
        story.bench().inTransaction(() -> story.bench().fire(new PersonDied(partner, DIED)));
        assertThat(state(sublease)).isEqualTo(TransferState.COUNTING);
        assertThat(open()).contains("T-29");

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));

        assertThat(state(sublease)).isEqualTo(TransferState.LAPSED);
        assertThat(open()).doesNotContain("T-29");
        assertThat(differences()).isZero();

        record(sublease, DIED);
        Terminations terminations = story.lettingOfficer(Terminations.class);
        terminations.withdraw(sublease, Expected.any(), new Withdrawal(TODAY, "Fel grund."));
        assertThatThrownBy(() -> new OwnWish(story, sublease).giveNotice())
                .isInstanceOfSatisfying(WishedAfterDeath.class, Refusals::demandSaid);
        record(sublease, DIED);
        estateGivesNotice(sublease);
        story.lettingOfficer(Terminations.class)
                .withdraw(sublease, Expected.any(), new Withdrawal(TODAY, "Dödsboet vill vänta."));

        assertThat(state(sublease)).as("the notice came to nothing").isEqualTo(TransferState.LAPSED);
        assertThat(open()).doesNotContain("T-29");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-47", "T-19", "G-127"})
    void nobody_renews_the_support_of_a_tenant_who_died_and_it_lives_until_the_keys_are_in() {
        CaseId id = story.decided(TENANT);
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        assertThat(open()).contains("T-19");

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));

        assertThat(open()).doesNotContain("T-19");
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.PHASE_2);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-47", "A-87", "T-21", "T-22", "T-23", "T-28"})
    void nothing_falls_due_any_more_and_what_was_over_before_the_death_stays() {
        CaseId id = story.decided(TENANT);
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        assertThat(open()).contains("T-28");

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));

        assertThat(open()).doesNotContain("T-28", "L-03", "T-29", "T-19");
        assertThat(lastOpen("T-21")).isEqualTo("2027-W19");
        assertThat(lastOpen("T-22")).isEqualTo("2027-04");
        assertThat(lastOpen("T-23")).isEqualTo("2027-04");
        assertThat(differences()).isZero();

        Visits visits = story.supportWorker(Visits.class);
        visits.record(assignment, new VisitRecord(DIED, VisitOutcome.MET_IN_FLAT, "Sara"));
        assertThatThrownBy(() ->
                        visits.record(assignment, new VisitRecord(DIED.plusDays(1), VisitOutcome.MET_IN_FLAT, "Sara")))
                .isInstanceOfSatisfying(VisitedAfterDeath.class, Refusals::demandSaid);
        assertThatThrownBy(() -> story.supportWorker(Absences.class)
                        .record(sublease, new NewAbsence(AwayDays.since(DIED.plusDays(1)), "Sjukhus")))
                .isInstanceOfSatisfying(AwayAfterDeath.class, Refusals::demandSaid);
    }

    @Test
    @Shows("C-07")
    void whoever_lets_the_flat_waits_for_the_estate_until_somebody_has_given_notice() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        assertThat(open()).doesNotContain("C-07");

        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));

        assertThat(Stores.sql(story.bench().database())
                        .list(
                                "select due_on::text from kernel.deadline where state = 'OPEN' and kind = 'C-07'",
                                row -> row.getString(1)))
                .containsExactly("2027-06-21");
        assertThat(differences()).isZero();
        record(sublease, DIED);
        estateGivesNotice(sublease);
        assertThat(open()).doesNotContain("C-07");
        assertThat(differences()).isZero();
        story.lettingOfficer(Terminations.class)
                .withdraw(sublease, Expected.any(), new Withdrawal(TODAY, "Dödsboet vill vänta."));
        assertThat(open()).contains("C-07");
        assertThat(differences()).isZero();
    }

    private String lastOpen(String kind) {
        return Stores.sql(story.bench().database())
                .list(
                        "select max(occasion) from kernel.deadline where state = 'OPEN' and kind = '" + kind + "'",
                        row -> row.getString(1))
                .get(0);
    }

    private void estateGivesNotice(SubleaseId sublease) {
        Terminations endings = story.lettingOfficer(Terminations.class);
        endings.prepareNotice(
                sublease,
                Expected.any(),
                new PreparedNotice(TODAY, NoticeKind.ORDINARY, "Dödsboet säger upp.", null, null, null));
        endings.serve(
                sublease, Expected.any(), new Delivery(ServiceWay.RECEIVED, TODAY, TODAY, null, null, null, null));
    }

    @Test
    @Shows({"A-82", "T-19", "T-29", "G-134"})
    void a_death_of_somebody_else_is_struck_and_all_goes_on_where_it_stood() {
        CaseId id = story.decided(TENANT);
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));
        story.itIs(TODAY.plusDays(2));

        strike(id);

        assertThat(state(sublease)).isEqualTo(TransferState.COUNTING);
        assertThat(open()).contains("T-19", "T-29", "T-28").doesNotContain("C-07");
        assertThat(lastOpen("T-21")).isEqualTo("2027-W22");
        assertThat(lastOpen("T-22")).isEqualTo("2027-06");
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.PHASE_2);
        assertThat(differences()).isZero();
        assertThatThrownBy(() -> record(sublease, DIED)).isInstanceOf(DeathNotRegistered.class);
    }

    @Test
    @Shows("A-82")
    void a_death_is_struck_once_no_lease_is_being_ended_for_it_and_rests_with_a_notice_that_stands() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));
        record(sublease, DIED);

        assertThatThrownBy(() -> strike(id)).isInstanceOfSatisfying(EndingForDeath.class, Refusals::demandSaid);
        assertThat(state(sublease)).isEqualTo(TransferState.LAPSED);
        story.lettingOfficer(Terminations.class)
                .withdraw(sublease, Expected.any(), new Withdrawal(TODAY, "Fel person."));
        story.lettingOfficer(Terminations.class)
                .recordGround(sublease, new GroundRecord(Ground.RESIDENT_WISH, DIED, "Flyttar.", "Enhetschefen", null));
        estateGivesNotice(sublease);
        strike(id);

        assertThat(state(sublease)).isEqualTo(TransferState.COUNTING);
        assertThat(open()).as("a notice stands").doesNotContain("T-29");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("A-82")
    void a_death_by_which_the_flat_has_been_left_is_not_undone() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        story.socialWorker(Deaths.class).record(id, Expected.any(), new Death(DIED, Death.ToldBy.RELATIVE));
        record(sublease, DIED);
        Terminations terminations = story.lettingOfficer(Terminations.class);
        terminations.prepareNotice(
                sublease,
                Expected.any(),
                new PreparedNotice(TODAY, NoticeKind.ORDINARY, "Dödsboet säger upp.", null, null, null));
        story.lettingOfficer(Terminations.class)
                .serve(
                        sublease,
                        Expected.any(),
                        new Delivery(ServiceWay.RECEIVED, TODAY, TODAY, null, null, null, null));
        story.lettingOfficer(Departures.class).returnKeys(sublease, Expected.any(), new Leaving(TODAY, false, null));

        assertThatThrownBy(() -> strike(id)).isInstanceOfSatisfying(LeftForDeath.class, Refusals::demandSaid);
    }

    private void strike(CaseId id) {
        story.socialWorker(StruckDeaths.class).strike(id, Expected.any(), "Dödsfallet gällde en annan person.");
    }

    private TransferState state(SubleaseId sublease) {
        return story.lettingOfficer(Transfers.class)
                .of(sublease)
                .transfer()
                .orElseThrow()
                .state();
    }

    private List<String> open() {
        return Stores.sql(story.bench().database())
                .list("select kind from kernel.deadline where state = 'OPEN'", row -> row.getString(1));
    }

    private int differences() {
        return story.inTransaction(() -> story.bench().get(Night.class).differences(TODAY.minusDays(1)).stream()
                .filter(difference -> difference.kind().matches("T-29.*|T-19|T-2[1238]|L-03|T-08.*|C-07"))
                .toList()
                .size());
    }

    private void record(SubleaseId sublease, LocalDate diedOn) {
        story.lettingOfficer(Terminations.class)
                .recordGround(sublease, new GroundRecord(Ground.DECEASED, TODAY, "Avliden.", "Enhetschefen", diedOn));
    }
}
