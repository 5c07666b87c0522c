package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.plan.APlan;
import se.hemvist.followup.plan.NewPlan;
import se.hemvist.followup.plan.PlanId;
import se.hemvist.followup.plan.PlanRefusal.DraftWaits;
import se.hemvist.followup.plan.PlanRefusal.NoActionPlan;
import se.hemvist.followup.plan.PlanRefusal.PlanNotThere;
import se.hemvist.followup.plan.PlanRefusal.UnknownPlan;
import se.hemvist.followup.plan.PlanView;
import se.hemvist.followup.plan.Plans;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The plans of a participant in Göteborg, and of who applies for a flat in Stockholm, asked of the real beans. */
class PlansTest {

    private static final LocalDate FIRST = FirstTenancy.SIGNED;
    private static final LocalDate SECOND = FIRST.plusDays(20);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-73", "G-108"})
    void a_plan_is_never_changed_and_one_version_after_the_other_is_worked_by() {
        AssignmentId assignment = story.started(story.decided());
        PlanId first = staff().drawUp(assignment, APlan.withPerson(FIRST));
        refused(() -> staff().drawUp(assignment, APlan.withPerson(FIRST)), DraftWaits.class);
        staff().agree(first, FIRST);
        story.itIs(SECOND);
        PlanId second = staff().drawUp(assignment, APlan.withPerson(SECOND));
        assertThat(versions(assignment)).containsExactly("2 DRAFT", "1 AGREED");

        staff().agree(second, SECOND);

        assertThat(versions(assignment)).containsExactly("2 AGREED", "1 REPLACED");
        assertThat(story.socialWorker(Plans.class).get(first).drawn()).isEqualTo(APlan.withPerson(FIRST));
        assertThat(letters()).hasSize(2);
        refused(() -> staff().agree(second, SECOND), PlanNotThere.class);
        refused(() -> staff().declareVoid(first, "Fel"), PlanNotThere.class);
    }

    @Test
    @Shows("G-73")
    void what_was_written_by_mistake_is_void_and_the_version_before_stands_again() {
        AssignmentId assignment = story.started(story.decided());
        PlanId first = staff().drawUp(assignment, APlan.withPerson(FIRST));
        staff().declareVoid(first, "Skriven i fel uppdrag.");
        PlanId second = staff().drawUp(assignment, APlan.withPerson(FIRST));
        staff().agree(second, FIRST);
        story.itIs(SECOND);
        PlanId third = staff().drawUp(assignment, APlan.without(FIRST, Optional.of("Sjuk.")));
        staff().agree(third, FIRST);
        assertThat(versions(assignment)).containsExactly("3 AGREED", "2 REPLACED", "1 VOID");

        staff().declareVoid(third, "Skriven i fel uppdrag.");

        assertThat(versions(assignment)).containsExactly("3 VOID", "2 AGREED", "1 VOID");
        assertThat(staff().get(third).reason()).contains("Skriven i fel uppdrag.");
    }

    @Test
    void no_version_is_agreed_on_before_the_one_that_it_replaces() {
        AssignmentId assignment = story.started(story.decided());
        PlanId first = staff().drawUp(assignment, APlan.withPerson(FIRST));
        story.itIs(SECOND);
        staff().agree(first, SECOND);
        PlanId second = staff().drawUp(assignment, APlan.withPerson(FIRST));

        refused(() -> staff().agree(second, FIRST), DayTooEarly.class);

        assertThat(versions(assignment)).containsExactly("2 DRAFT", "1 AGREED");
    }

    @Test
    void nobody_else_writes_or_reads_a_plan() {
        AssignmentId assignment = story.started(story.decided());
        PlanId plan = staff().drawUp(assignment, APlan.withPerson(FIRST));

        refused(
                () -> story.socialWorker(Plans.class).drawUp(assignment, APlan.withPerson(FIRST)),
                AccessRefusal.NotAllowed.class);
        refused(() -> story.socialWorker(Plans.class).agree(plan, FIRST), AccessRefusal.NotAllowed.class);
        refused(() -> story.lettingOfficer(Plans.class).get(plan), AccessRefusal.NotAllowed.class);
        refused(() -> staff().get(PlanId.next()), UnknownPlan.class);
    }

    @Test
    void the_support_of_a_participant_is_planned_on_the_assignment() {
        CaseId id = story.decided();

        refused(
                () -> story.as("contact-person", OrganisationKind.SOCIAL_ADMINISTRATION, Plans.class)
                        .drawUp(id, APlan.withPerson(FirstTenancy.ORDERED)),
                NoActionPlan.class);
    }

    @Test
    @Shows("S-80")
    void who_applies_for_a_flat_has_an_action_plan_version_by_version() {
        try (FirstTrial trial = new FirstTrial()) {
            LocalDate today = trial.bench().clock().today();
            CaseId id = trial.wished();
            NewPlan alone = APlan.without(today, Optional.empty());
            refused(() -> trial.contactPerson(Plans.class).drawUp(id, alone), MissingPart.class);
            NewPlan early = APlan.withPerson(applied(trial).minusDays(1));
            refused(() -> trial.contactPerson(Plans.class).drawUp(id, early), DayTooEarly.class);

            PlanId plan = trial.contactPerson(Plans.class).drawUp(id, APlan.withPerson(today));
            trial.contactPerson(Plans.class).agree(plan, today);

            assertThat(trial.contactPerson(Plans.class).of(id)).singleElement().satisfies(view -> {
                assertThat(line(view)).isEqualTo("1 AGREED");
                assertThat(trial.contactPerson(Plans.class).get(plan)).isEqualTo(view);
            });
            refused(() -> trial.agencyOfficer(Plans.class).get(plan), AccessRefusal.NotAllowed.class);
        }
    }

    private static LocalDate applied(FirstTrial trial) {
        return LocalDate.parse(trial.list("select application_received_on::text from intake.housing_case")
                .get(0));
    }

    private Plans staff() {
        return story.supportWorker(Plans.class);
    }

    private List<String> versions(AssignmentId assignment) {
        return story.socialWorker(Plans.class).of(assignment).stream()
                .map(PlansTest::line)
                .toList();
    }

    private static String line(PlanView view) {
        return view.head().number() + " " + view.head().state();
    }

    private List<String> letters() {
        return Stores.sql(story.bench().database())
                .list("select body from kernel.outbox where kind = 'plan-agreed'", row -> row.getString(1));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
