package se.hemvist.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentRefusal.AlreadyOrdered;
import se.hemvist.followup.assignment.AssignmentRefusal.NoSupportDecision;
import se.hemvist.followup.assignment.AssignmentRefusal.NotTheProviderChosen;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportNotStarted;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.assignment.NewAssignment;
import se.hemvist.followup.visit.Visits;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.DecisionRefusal.NotDecided;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.page.StaleRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.InspectionRefusal.NoInspectionAwaited;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.sublease.SubleaseView;
import se.hemvist.lease.sublease.Subleases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stands in the way of a tenancy and its support, asked of the real beans. */
class TenancyGuardsTest {

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-48", "L-18"})
    void of_a_case_that_few_know_of_a_colleague_finds_no_assignment() {
        AssignmentId assignment = story.started(story.decided());
        story.bench().database().execute("update intake.housing_case set on_paper = true");
        Assignments assignments = story.socialWorker(Assignments.class);

        assertThat(assignments.list(PageRequest.first()).items()).isEmpty();
        assertThat(assignments.list(PageRequest.first()).total()).isZero();
        refused(() -> assignments.get(assignment), AccessRefusal.Unknown.class);
        assertThat(story.supportWorker(Assignments.class).get(assignment).row().assignment())
                .isEqualTo(assignment);
    }

    @Test
    @Shows({"G-62", "G-68"})
    void an_assignment_is_given_once_to_the_provider_chosen_on_a_decision_in_force() {
        CaseId id = story.decided();
        Assignments assignments = story.socialWorker(Assignments.class);

        refused(
                () -> assignments.order(story.assignment(id, story.the(OrganisationKind.LETTING_OFFICE))),
                NotTheProviderChosen.class);
        NewAssignment afterwards = story.assignment(id);
        story.itIs(LocalDate.of(2028, 5, 3));
        refused(
                () -> assignments.order(new NewAssignment(
                        id, afterwards.provider(), afterwards.items(), afterwards.goals(), LocalDate.of(2028, 5, 3))),
                NoSupportDecision.class);
        assignments.order(story.assignment(id));
        refused(() -> assignments.order(story.assignment(id)), AlreadyOrdered.class);
    }

    @Test
    void no_support_is_ordered_where_the_home_was_refused() {
        CaseId id = story.decided();
        story.bench().database().execute("update intake.decision set result = 'REFUSED' where kind = 'HOUSING'");

        refused(() -> story.socialWorker(Assignments.class).order(story.assignment(id)), NotDecided.class);
    }

    @Test
    @Shows("G-61")
    void nobody_moves_in_before_the_support_has_started() {
        CaseId id = story.decided();
        OfferId offer = story.chosen(id);
        story.itIs(FirstTenancy.SIGNED);
        SubleaseId sublease = story.signed(offer);

        refused(() -> story.movedIn(sublease), SupportNotStarted.class);

        assertThat(story.lettingOfficer(Subleases.class)
                        .get(sublease)
                        .standing()
                        .state())
                .isEqualTo(SubleaseState.SIGNED);
        refused(
                () -> story.lettingOfficer(Inspections.class).record(sublease, inspection()),
                NoInspectionAwaited.class);
        assertThat(count("lease.inspection")).isZero();
    }

    @Test
    @Shows("G-23")
    void each_sees_what_the_table_gives() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));

        SubleaseView landlords = story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, Subleases.class)
                .get(sublease);
        assertThat(landlords.behind()).isEmpty();
        assertThat(landlords.terms()).isEmpty();
        assertThat(story.lettingOfficer(Subleases.class).get(sublease).behind()).isPresent();
        assertThat(story.supportWorker(Assignments.class)
                        .list(PageRequest.first())
                        .items())
                .hasSize(1);
        OrganisationId otherProvider = new OrganisationId(UUID.randomUUID());
        Assignments others = story.as("support-worker", otherProvider, Assignments.class);
        assertThat(others.list(PageRequest.first()).items()).isEmpty();
        assertThatThrownBy(() -> others.get(assignment)).isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(Assignments.class).get(assignment))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(Visits.class).list(assignment, PageRequest.first()))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    void what_was_changed_in_between_is_not_overwritten() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.itIs(FirstTenancy.MOVED_IN);

        assertThatThrownBy(() -> story.supportWorker(Assignments.class)
                        .accept(assignment, Expected.asRead(() -> false), FirstTenancy.ORDERED))
                .isInstanceOf(StaleRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(MoveIns.class)
                        .moveIn(sublease, Expected.asRead(() -> false), FirstTenancy.moveIn(), HandedDocuments.none()))
                .isInstanceOf(StaleRefusal.class);
    }

    private static InspectionRecord inspection() {
        return new InspectionRecord(InspectionKind.MOVE_IN, FirstTenancy.MOVED_IN, "Inget att anmärka", "Pärm 7");
    }

    private long count(String rows) {
        return Stores.sql(story.bench().database())
                .one("select count(*) from " + rows, row -> row.getLong(1))
                .orElseThrow();
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
