package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.decision.DecisionDays.Day;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** The day of a decision, and that on which the person got it, put right: what is due follows, and the other day is still read. */
class DecisionDaysTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate RIGHT = TODAY.minusDays(4);
    private static final String WHY = "Fel dag i registreringen.";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final CaseId id = acts.waitingForFlat(AReferral.inOrder(), Result.APPROVES);

    @Test
    @Shows({"C-25", "T-19"})
    void what_is_due_by_the_day_of_the_decision_is_derived_again() {
        assertThat(town.kept("C-25")).hasSize(2).allMatch(due -> due.startsWith("2027-02-02"));

        correct(the(DecisionKind.SUPPORT), Day.MADE, RIGHT);

        assertThat(town.kept("C-25"))
                .isEqualTo(town.computed(ExecutionDue.class))
                .anyMatch(due -> due.startsWith("2027-01-29"));
        assertThat(town.kept("T-19"))
                .isEqualTo(town.computed(SupportDecisionRuns.class))
                .singleElement()
                .asString()
                .startsWith("2028-04-29");
        DecisionView corrected = view(DecisionKind.SUPPORT);
        assertThat(corrected.runs().decidedOn()).isEqualTo(RIGHT);
        assertThat(corrected.runs().validTo()).contains(LocalDate.of(2028, 4, 29));
    }

    @Test
    void both_days_stand_in_the_timeline_and_why() {
        correct(the(DecisionKind.HOUSING), Day.MADE, RIGHT);

        assertThat(timeline()).contains("housing-decided 2026-11-02 -", "decision-day-corrected 2026-10-29 " + WHY);
    }

    @Test
    void the_day_on_which_the_person_got_it_is_put_right_once_there_is_one() {
        DecisionId decision = the(DecisionKind.HOUSING);
        Refused.with("not-served", () -> correct(decision, Day.SERVED, TODAY));
        town.itIs(TODAY.plusDays(9));
        serve(decision, TODAY.plusDays(8));

        Refused.with("day-too-early", "on", () -> correct(decision, Day.SERVED, TODAY.minusDays(1)));
        Refused.asAWhole("nothing-corrected", () -> correct(decision, Day.MADE, TODAY));
        correct(decision, Day.SERVED, TODAY.plusDays(2));

        assertThat(view(DecisionKind.HOUSING).after().servedOn()).contains(TODAY.plusDays(2));
        assertThat(timeline()).contains("decision-served 2026-11-10 -", "service-day-corrected 2026-11-04 " + WHY);
        Refused.with("day-too-late", "on", () -> correct(decision, Day.MADE, TODAY.plusDays(3)));
    }

    @Test
    void a_day_keeps_its_order_with_what_was_before_and_has_been_since() {
        DecisionId decision = the(DecisionKind.HOUSING);
        Refused.with("day-too-late", "on", () -> correct(decision, Day.MADE, TODAY.plusDays(1)));
        Refused.with("day-too-early", "on", () -> correct(decision, Day.MADE, LocalDate.of(2026, 10, 11)));
        Refused.with("missing-part", "reason", () -> correct(decision, Day.MADE, new CorrectedDay(RIGHT, " ")));

        acts.reserved(
                id,
                new FlatPair(
                        acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)), acts.reported(town.otherCompany())));
        town.itIs(TODAY.plusDays(1));
        Refused.with("day-too-late", "on", () -> correct(decision, Day.MADE, TODAY.plusDays(1)));
        correct(decision, Day.MADE, RIGHT);
    }

    @Test
    void of_decisions_that_follow_on_each_other_none_is_moved() {
        DecisionId first = the(DecisionKind.SUPPORT);
        town.itIs(TODAY.plusDays(1));
        acts.decided(id, DecisionKind.SUPPORT, DecisionResult.GRANTED);

        Refused.with("others-rest-on-day", "on", () -> correct(first, Day.MADE, RIGHT));
    }

    private void correct(DecisionId decision, Day which, LocalDate on) {
        correct(decision, which, new CorrectedDay(on, WHY));
    }

    private void correct(DecisionId decision, Day which, CorrectedDay day) {
        town.as(socialWorker(), "decision.correct-day", DecisionDays.class, days -> {
            days.correct(decision, Expected.any(), which, day);
            return true;
        });
    }

    private void serve(DecisionId decision, LocalDate on) {
        town.as(socialWorker(), "decision.serve", DecisionDesk.class, desk -> {
            desk.serve(decision, Expected.any(), on);
            return true;
        });
    }

    private DecisionId the(DecisionKind kind) {
        return view(kind).id();
    }

    private DecisionView view(DecisionKind kind) {
        List<DecisionView> decisions = town.as(socialWorker(), "decision.list", Decisions.class, use -> use.list(id));
        return decisions.stream()
                .filter(decision -> decision.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> timeline() {
        List<TimelineEntry> entries =
                town.as(socialWorker(), "case.timeline", Cases.class, cases -> cases.timeline(id));
        return entries.stream()
                .map(TimelineEntry::occurrence)
                .map(told -> told.what() + " " + told.on() + " " + told.reason().orElse("-"))
                .toList();
    }

    private Actor socialWorker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }
}
