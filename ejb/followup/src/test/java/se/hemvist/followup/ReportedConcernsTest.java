package se.hemvist.followup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.concern.ConcernId;
import se.hemvist.followup.concern.ConcernKind;
import se.hemvist.followup.concern.ConcernRecord;
import se.hemvist.followup.concern.ConcernRefusal.AlreadyReported;
import se.hemvist.followup.concern.ConcernRefusal.ConcernStruck;
import se.hemvist.followup.concern.ConcernRefusal.UnknownConcern;
import se.hemvist.followup.concern.ConcernState;
import se.hemvist.followup.concern.Concerns;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.disclosure.Disclosures;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What Göteborg's first provider reports to social services, with its clock, its letter and who reads it. */
class ReportedConcernsTest {

    private static final LocalDate KNOWN_ON = FirstTenancy.SIGNED;

    private final FirstTenancy story = new FirstTenancy();
    private final CaseId id = story.decided();
    private final AssignmentId assignment = story.started(id);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-70", "T-43"})
    void an_event_stands_on_the_provider_s_list_until_it_is_reported_and_is_read_from_then_on() {
        ConcernId event = note(ConcernKind.IMPORTANT_EVENT);
        assertThat(deadlines()).containsExactly("OPEN 2026-11-12 2026-11-16 support-worker");
        assertThat(differences()).isZero();
        assertThat(story.socialWorker(Concerns.class).of(assignment)).isEmpty();
        assertThat(story.supportWorker(Concerns.class).of(assignment)).hasSize(1);

        story.supportWorker(Concerns.class).report(assignment, event, KNOWN_ON);

        assertThat(deadlines()).containsExactly("MET 2026-11-12 2026-11-16 support-worker");
        assertThat(differences()).isZero();
        assertThat(story.socialWorker(Concerns.class).of(assignment))
                .singleElement()
                .satisfies(view -> assertThat(view.state()).isEqualTo(ConcernState.REPORTED))
                .satisfies(view -> assertThat(view.noted().summary()).isEqualTo("Har druckit mer."));
        assertThatThrownBy(() -> story.supportWorker(Concerns.class).report(assignment, event, KNOWN_ON))
                .isInstanceOf(AlreadyReported.class);
    }

    @Test
    @Shows({"G-106", "T-43"})
    void a_concern_is_reported_by_the_next_working_day_without_a_word_of_it_in_the_letter() {
        ConcernId concern = note(ConcernKind.INCREASED_MISUSE);
        assertThat(deadlines()).containsExactly("OPEN 2026-11-10 2026-11-10 support-worker");

        story.supportWorker(Concerns.class).report(assignment, concern, KNOWN_ON);

        assertThat(rows("select organisation_id || ' ' || subject || body from kernel.outbox"
                        + " where kind = 'concern-reported'"))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith(story.the(OrganisationKind.SOCIAL_ADMINISTRATION)
                                .value()
                                .toString())
                        .doesNotContain("druckit", "oro"));
        assertThat(story.socialWorker(Disclosures.class)
                        .list(id, PageRequest.first())
                        .items())
                .anySatisfy(line -> assertThat(line.disclosure().note()).contains("Orosanmälan"));
    }

    @Test
    @Shows("G-105")
    void increased_misuse_ends_neither_the_support_nor_its_decision() {
        List<String> before = rows("select decision_id || ' ' || result from intake.decision order by 1");

        story.supportWorker(Concerns.class).report(assignment, note(ConcernKind.INCREASED_MISUSE), KNOWN_ON);

        assertThat(story.supportWorker(Assignments.class).get(assignment).row().state())
                .isEqualTo(AssignmentState.PHASE_1);
        assertThat(rows("select decision_id || ' ' || result from intake.decision order by 1"))
                .isEqualTo(before);
    }

    @Test
    @Shows({"G-70", "T-43"})
    void what_was_noted_by_mistake_is_struck_before_anybody_is_told_and_its_clock_is_gone() {
        ConcernId mistaken = note(ConcernKind.IMPORTANT_EVENT);
        assertThatThrownBy(() -> story.supportWorker(Concerns.class).strike(assignment, mistaken, " "))
                .isInstanceOf(MissingPart.class);

        story.supportWorker(Concerns.class).strike(assignment, mistaken, "Gällde en annan deltagare.");

        assertThat(deadlines()).containsExactly("CANCELLED 2026-11-12 2026-11-16 support-worker");
        assertThat(differences()).isZero();
        assertThat(rows("select kind from kernel.outbox where kind like 'concern-%'"))
                .isEmpty();
        assertThat(story.socialWorker(Concerns.class).of(assignment)).isEmpty();
        assertThat(story.supportWorker(Concerns.class).of(assignment))
                .singleElement()
                .satisfies(view -> assertThat(view.state()).isEqualTo(ConcernState.STRUCK))
                .satisfies(view -> assertThat(view.noted().summary()).isEqualTo("Har druckit mer."))
                .satisfies(view -> assertThat(view.struck())
                        .hasValueSatisfying(struck -> assertThat(struck.reason() + struck.by())
                                .startsWith("Gällde en annan deltagare.")
                                .doesNotEndWith(".")));
        assertThatThrownBy(() -> story.supportWorker(Concerns.class).report(assignment, mistaken, KNOWN_ON))
                .isInstanceOfSatisfying(ConcernStruck.class, Refusals::demandSaid);
        assertThatThrownBy(() -> story.supportWorker(Concerns.class).strike(assignment, mistaken, "Igen."))
                .isInstanceOf(ConcernStruck.class);
    }

    @Test
    @Shows("G-106")
    void social_services_that_were_told_are_told_of_the_striking_too() {
        ConcernId concern = note(ConcernKind.OTHER_CONCERN);
        story.supportWorker(Concerns.class).report(assignment, concern, KNOWN_ON);

        story.supportWorker(Concerns.class).strike(assignment, concern, "Gällde en annan deltagare.");

        assertThat(deadlines()).containsExactly("MET 2026-11-10 2026-11-10 support-worker");
        assertThat(rows("select organisation_id || ' ' || body from kernel.outbox where kind = 'concern-struck'"))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith(story.the(OrganisationKind.SOCIAL_ADMINISTRATION)
                                .value()
                                .toString())
                        .doesNotContain("druckit", "annan deltagare"));
        assertThat(story.socialWorker(Concerns.class).of(assignment))
                .singleElement()
                .satisfies(view -> assertThat(view.struck()).isPresent());
        assertThat(story.socialWorker(Disclosures.class)
                        .list(id, PageRequest.first())
                        .items())
                .anySatisfy(line -> assertThat(line.disclosure().note()).contains("Orosanmälan, struken"));
    }

    @Test
    void nobody_else_notes_reads_or_reports_it_and_another_assignment_has_none_of_it() {
        ConcernId concern = note(ConcernKind.OTHER_CONCERN);
        assertThatThrownBy(() -> story.socialWorker(Concerns.class).report(assignment, concern, KNOWN_ON))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(Concerns.class).of(assignment))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.supportWorker(Concerns.class).report(assignment, ConcernId.next(), KNOWN_ON))
                .isInstanceOf(UnknownConcern.class);
    }

    @Test
    void whoever_has_the_assignment_goes_on_to_the_case_while_somebody_waits_to_report() {
        ConcernId concern = note(ConcernKind.OTHER_CONCERN);
        Concerns staff = story.supportWorker(Concerns.class);

        CompletableFuture<Void> report = story.inTransaction(() -> {
            story.bench().get(AssignmentProgress.class).lock(assignment);
            CompletableFuture<Void> waits =
                    CompletableFuture.runAsync(() -> staff.report(assignment, concern, KNOWN_ON));
            while (!waits.isDone()
                    && !CompletableFuture.supplyAsync(this::somebodyWaits).join()) {
                Thread.onSpinWait();
            }
            story.bench().get(CaseProgress.class).lock(id);
            return waits;
        });

        assertThat(report).succeedsWithin(Duration.ofSeconds(20));
    }

    private boolean somebodyWaits() {
        return Stores.sql(story.bench().database())
                .one(
                        "select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'",
                        row -> row.getLong(1) > 0)
                .orElseThrow();
    }

    private ConcernId note(ConcernKind kind) {
        return story.supportWorker(Concerns.class)
                .note(assignment, new ConcernRecord(kind, KNOWN_ON, "Har druckit mer.", "EL"));
    }

    private int differences() {
        return story.inTransaction(() -> (int) story.bench().get(Night.class).differences(KNOWN_ON).stream()
                .filter(difference -> difference.kind().equals("T-43"))
                .count());
    }

    private List<String> deadlines() {
        return rows("select state || ' ' || warn_on || ' ' || due_on || ' ' || role from kernel.deadline"
                + " where kind = 'T-43'");
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }
}
