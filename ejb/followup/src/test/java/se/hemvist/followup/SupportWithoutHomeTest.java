package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.assignment.PhasePeriod;
import se.hemvist.followup.assignment.PhaseStart;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.correction.StruckDeaths;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.assignment.AssignmentState.CLOSED;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_1;

/** A case that is over before there is a home takes its support with it: nothing more is asked of the provider. */
class SupportWithoutHomeTest {

    /** Two months later, when a running support would have asked for papers. */
    private static final LocalDate LATER = FirstTenancy.SIGNED.plusMonths(2);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest(name = "from {0}")
    @EnumSource(
            value = AssignmentState.class,
            names = {"ORDERED", "ACCEPTED", "PHASE_1"})
    @Shows({"G-68", "T-39", "T-22"})
    void an_application_that_is_taken_back_ends_the_support_wherever_it_stands(AssignmentState from) {
        CaseId id = story.decided();
        AssignmentId assignment = come(id, from);

        story.socialWorker(Withdrawals.class)
                .withdraw(id, Expected.any(), new Withdrawal(WishedBy.PERSON, today(), "Vill bo på annan ort."));

        assertThat(state(assignment)).isEqualTo(CLOSED);
        assertThat(openDeadlines(assignment)).isEmpty();
        story.itIs(LATER);
        assertThat(differences()).isZero();
        assertThat(openDeadlines(assignment)).isEmpty();
    }

    @Test
    @Shows("A-47")
    void a_death_before_the_home_ends_it_and_a_phase_that_has_run_keeps_its_days() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        story.itIs(FirstTenancy.SIGNED.plusDays(10));

        story.socialWorker(Deaths.class)
                .record(id, Expected.any(), new Death(FirstTenancy.SIGNED.plusDays(8), Death.ToldBy.AUTHORITY));

        assertThat(state(assignment)).isEqualTo(CLOSED);
        assertThat(story.supportWorker(Assignments.class)
                        .get(assignment)
                        .support()
                        .phases())
                .containsExactly(new PhasePeriod(PHASE_1, FirstTenancy.SIGNED, FirstTenancy.SIGNED.plusDays(10)));
    }

    @Test
    @Shows("A-82")
    void a_death_of_somebody_else_before_the_home_ended_nothing_and_the_phase_runs_on() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        story.itIs(FirstTenancy.SIGNED.plusDays(10));
        story.socialWorker(Deaths.class)
                .record(id, Expected.any(), new Death(FirstTenancy.SIGNED.plusDays(8), Death.ToldBy.AUTHORITY));
        story.itIs(FirstTenancy.SIGNED.plusDays(12));

        story.socialWorker(StruckDeaths.class).strike(id, Expected.any(), "Dödsfallet gällde en annan person.");

        assertThat(state(assignment)).isEqualTo(PHASE_1);
        assertThat(story.supportWorker(Assignments.class)
                        .get(assignment)
                        .support()
                        .phases())
                .containsExactly(new PhasePeriod(PHASE_1, FirstTenancy.SIGNED, null));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("G-127")
    void a_lease_that_is_signed_runs_on_and_the_support_with_it() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        story.signed(story.chosen(id));

        story.socialWorker(Withdrawals.class)
                .withdraw(id, Expected.any(), new Withdrawal(WishedBy.PERSON, today(), "Ångrar sig."));

        assertThat(state(assignment)).isEqualTo(PHASE_1);
    }

    private AssignmentId come(CaseId id, AssignmentState to) {
        AssignmentId assignment = story.socialWorker(Assignments.class).order(story.assignment(id));
        if (to != AssignmentState.ORDERED) {
            story.supportWorker(Assignments.class).accept(assignment, Expected.any(), FirstTenancy.ORDERED);
        }
        story.itIs(FirstTenancy.SIGNED);
        if (to == PHASE_1) {
            story.supportWorker(Assignments.class)
                    .startPhase1(
                            assignment,
                            Expected.any(),
                            new PhaseStart(FirstTenancy.SIGNED, FirstTenancy.MOVED_IN, null));
        }
        return assignment;
    }

    private AssignmentState state(AssignmentId assignment) {
        return story.supportWorker(Assignments.class).get(assignment).row().state();
    }

    private List<String> openDeadlines(AssignmentId assignment) {
        return Stores.sql(story.bench().database())
                .list(
                        "select kind from kernel.deadline where state = 'OPEN' and subject_id = ?",
                        row -> row.getString(1),
                        assignment.value());
    }

    private int differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(today().minusDays(1)).size());
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }
}
