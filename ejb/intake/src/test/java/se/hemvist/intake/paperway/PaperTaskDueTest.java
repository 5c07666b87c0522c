package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.DeadlineView;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.WorklistQuery;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** OSL 21:3, A-64: no form waits on the paper way without somebody who answers for it, named or not. */
@Shows({"G-54", "L-18"})
class PaperTaskDueTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHO = "198001022386";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final PaperActs paper = new PaperActs(town);

    @Test
    @Shows("A-64")
    void a_form_stands_on_the_unit_head_s_list_though_nobody_is_named() {
        acts.referred(protectedPerson());

        assertThat(worklist(paper.head())).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo("L-18");
            assertThat(due.derived().span().warnOn()).isEqualTo(TODAY.plusDays(1));
            assertThat(due.derived().span().dueOn()).isEqualTo(TODAY.plusDays(3));
        });
        assertThat(worklist(paper.socialWorker())).isEmpty();
        assertThat(worklist(town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION)))
                .isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        "2026-11-02, 2026-11-03, 2026-11-05",
        "2026-11-05, 2026-11-06, 2026-11-10",
        "2026-11-06, 2026-11-09, 2026-11-11",
    })
    @Shows("A-64")
    void there_are_three_working_days_to_send_a_form_and_as_many_again_to_register_its_case(
            LocalDate day, LocalDate warned, LocalDate due) {
        town.itIs(day);
        acts.referred(protectedPerson());
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", day, Optional.empty()));
        assertThat(worklist(paper.head()))
                .extracting(DeadlineView::kind, view -> view.derived().span())
                .containsExactly(tuple("L-18", Span.of(warned, due)));

        paper.close(paper.only(), new SentPaper(day, "Bud 4711"));

        assertThat(worklist(paper.head()))
                .extracting(DeadlineView::kind, view -> view.derived().span())
                .containsExactly(tuple("L-18-CASE", Span.of(warned, due)));
    }

    @Test
    void the_list_tells_the_task_and_neither_the_case_nor_the_number_of_the_receipt() {
        acts.referred(protectedPerson());
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", TODAY, Optional.empty()));

        PaperTaskView task = paper.read(paper.socialWorker(), paper.only());
        DeadlineView due = worklist(paper.head()).get(0);

        assertThat(due.derived().subject().id()).isEqualTo(task.head().id().value());
        assertThat(due.derived().subject().about()).isEmpty();
        assertThat(due.derived().toString())
                .doesNotContain(
                        task.receipt().number().value(),
                        task.receipt().caseId().value().toString(),
                        WHO,
                        "Prov");
    }

    @Test
    void it_is_warned_of_and_escalated_in_letters_that_name_no_case() {
        acts.referred(protectedPerson());
        forgetLetters();
        Night night = night();

        TODAY.datesUntil(TODAY.plusDays(9)).forEach(day -> DeadlineBench.said(night, day));

        assertThat(letters())
                .containsExactlyInAnyOrder(letter("Sista dag är 2026-11-05."), letter("Sista dag var 2026-11-05."));
    }

    @Test
    void it_is_met_when_the_form_has_been_sent() {
        acts.referred(protectedPerson());
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", TODAY, Optional.empty()));

        paper.close(paper.only(), new SentPaper(TODAY, "Bud 4711"));

        assertThat(town.deadlines()).contains("L-18 MET 2026-11-05");
        assertThat(worklist(paper.head())).extracting(DeadlineView::kind).containsExactly("L-18-CASE");
        assertThat(town.<PaperTaskDue, Long>ask(
                        PaperTaskDue.class, kind -> kind.recompute(TODAY).count()))
                .isZero();
    }

    @Test
    void a_form_that_came_before_there_was_this_deadline_gets_it_in_the_first_night() {
        acts.referred(protectedPerson());
        town.database().execute("truncate kernel.deadline, kernel.deadline_event, kernel.digest_line");

        town.<PaperTaskDue, Boolean>ask(PaperTaskDue.class, kind -> {
            kind.toOpen(TODAY).forEach(task -> kind.open(task, TODAY));
            return true;
        });

        assertThat(town.deadlines()).containsExactly("L-18 OPEN 2026-11-05");
    }

    private IncomingReferral protectedPerson() {
        return AReferral.inOrder().about(WHO).withProtectedIdentity().in(town);
    }

    private List<DeadlineView> worklist(Actor actor) {
        return town.<Deadlines, List<DeadlineView>>ask(Deadlines.class, deadlines -> deadlines
                .worklist(
                        new WorklistQuery(
                                actor.organisation().orElseThrow(),
                                actor.roles(),
                                Optional.empty(),
                                TODAY,
                                PageRequest.first()),
                        Set.of())
                .items());
    }

    private Night night() {
        return DeadlineBench.on(town.database(), town.clock()).night();
    }

    private void forgetLetters() {
        town.database().execute("truncate kernel.outbox cascade");
    }

    private List<String> letters() {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id || ' ' || split_part(body, E'\\n\\n', 2) || coalesce(case_number, '') from kernel.outbox",
                        row -> row.getString(1));
    }

    private String letter(String day) {
        return town.the(OrganisationKind.SOCIAL_ADMINISTRATION).value()
                + " Se till att en utpekad person skickar en blankett på papper. " + day
                + " Det står på bevakningslistan i Hemvist: https://hemvist.example.org/hemvist/v1/deadlines";
    }
}
