package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.PaperPolicy.FewestDays;
import se.hemvist.followup.paper.PaperRefusal.AlreadyExcused;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.followup.paper.PaperRefusal.PaperNotSent;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.Rating;
import se.hemvist.followup.template.TemplateRefusal.UnknownTemplate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.DecidedValue;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.paper.APaper.OTHER_RATINGS;
import static se.hemvist.followup.paper.APaper.RATINGS;
import static se.hemvist.followup.paper.APaper.VERSION;
import static se.hemvist.followup.paper.APaper.checklist;
import static se.hemvist.followup.paper.APaper.followUp;

/** The papers of one participant, in phase 1 from November 2026 and in the flat from 4 January 2027. */
@Shows({"G-71", "G-95", "G-96", "G-109"})
class MonthPapersTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    /** Two days before January's papers are due. */
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    private final FirstTenancy story = new FirstTenancy();
    private AssignmentId assignment = AssignmentId.next();

    @BeforeEach
    void lives_there() {
        CaseId id = story.decided();
        assignment = story.started(id);
        story.movedIn(story.signed(story.chosen(id)));
        story.itIs(TODAY);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void each_sees_the_papers_that_it_sends_or_gets() {
        assertThat(lines(story.supportWorker(MonthPapers.class), JANUARY))
                .containsExactly("MONTHLY_FOLLOW_UP NOT_YET_DUE", "CARE_CHECKLIST NOT_YET_DUE");
        assertThat(lines(story.socialWorker(MonthPapers.class), JANUARY))
                .containsExactly("MONTHLY_FOLLOW_UP NOT_YET_DUE");
        assertThat(lines(story.lettingOfficer(MonthPapers.class), JANUARY))
                .containsExactly("CARE_CHECKLIST NOT_YET_DUE");
        assertThat(lines(story.as("social-worker", OrganisationKind.COORDINATION_UNIT, MonthPapers.class), JANUARY))
                .isEmpty();
    }

    @Test
    void a_month_asks_for_what_its_phases_ask_for_and_one_to_come_for_nothing() {
        MonthPapers papers = story.supportWorker(MonthPapers.class);

        assertThat(lines(papers, DECEMBER)).containsExactly("MONTHLY_FOLLOW_UP MISSING");
        assertThat(lines(papers, YearMonth.of(2027, 2)))
                .containsExactly("MONTHLY_FOLLOW_UP NOT_YET_DUE", "CARE_CHECKLIST NOT_YET_DUE");
        assertThat(lines(papers, YearMonth.of(2027, 3))).isEmpty();
        assertThat(lines(papers, YearMonth.of(2026, 10))).isEmpty();
    }

    @Test
    @Shows("A-22")
    void a_part_month_too_short_asks_for_none() {
        DecidedValue.enter(
                story.bench().database(),
                FirstTenancy.GOTEBORG,
                story.bench().get(FewestDays.class),
                28,
                LocalDate.of(2026, 11, 1));

        assertThat(lines(story.supportWorker(MonthPapers.class), YearMonth.of(2026, 11)))
                .containsExactly("MONTHLY_FOLLOW_UP NOT_ASKED");
    }

    @Test
    @Shows("K-17")
    void presence_validity_and_lateness_are_told_apart() {
        MonthlyFollowUps followUps = story.supportWorker(MonthlyFollowUps.class);
        followUps.send(assignment, DECEMBER, followUp(TODAY, Map.of(Goal.STAYS_IN_FLAT, Rating.BETTER)));
        followUps.send(assignment, JANUARY, followUp(TODAY, Map.of(Goal.STAYS_IN_FLAT, Rating.BETTER)));
        story.supportWorker(CareChecklists.class).record(assignment, JANUARY, checklist(TODAY, TODAY));
        assertThat(lines(story.supportWorker(MonthPapers.class), DECEMBER))
                .containsExactly("MONTHLY_FOLLOW_UP PRESENT late FLAWED");
        assertThat(lines(story.supportWorker(MonthPapers.class), JANUARY))
                .as("a checklist made after its month is late")
                .containsExactly("MONTHLY_FOLLOW_UP PRESENT in time FLAWED", "CARE_CHECKLIST PRESENT late VALID");

        FollowUpCompletion rest = new FollowUpCompletion(TODAY, OTHER_RATINGS, Map.of());
        assertThat(story.supportWorker(MonthlyFollowUps.class)
                        .complete(assignment, JANUARY, rest)
                        .validity())
                .isEqualTo(Validity.VALID);
        story.supportWorker(MonthlyFollowUps.class).complete(assignment, DECEMBER, rest);

        assertThat(lines(story.socialWorker(MonthPapers.class), DECEMBER))
                .containsExactly("MONTHLY_FOLLOW_UP PRESENT late COMPLETED_LATE");
        assertThat(lines(story.socialWorker(MonthPapers.class), JANUARY))
                .containsExactly("MONTHLY_FOLLOW_UP PRESENT in time VALID");
        assertThat(facts())
                .containsExactly(
                        "CARE_CHECKLIST 2027-01 LATE",
                        "CARE_CHECKLIST 2027-01 valid VALID",
                        "MONTHLY_FOLLOW_UP 2026-12 LATE",
                        "MONTHLY_FOLLOW_UP 2026-12 valid COMPLETED_LATE",
                        "MONTHLY_FOLLOW_UP 2027-01 IN_TIME",
                        "MONTHLY_FOLLOW_UP 2027-01 valid VALID");
    }

    @Test
    @Shows({"T-22", "T-23", "K-17"})
    void whoever_gets_a_paper_does_without_it() {
        story.socialWorker(PaperExcuses.class).followUp(assignment, DECEMBER, PaperExcuses.Reason.HINDERED);
        story.lettingOfficer(PaperExcuses.class).checklist(assignment, JANUARY, PaperExcuses.Reason.MOVING);

        assertThat(lines(story.supportWorker(MonthPapers.class), DECEMBER))
                .containsExactly("MONTHLY_FOLLOW_UP EXCUSED HINDERED");
        assertThat(lines(story.supportWorker(MonthPapers.class), JANUARY))
                .containsExactly("MONTHLY_FOLLOW_UP NOT_YET_DUE", "CARE_CHECKLIST EXCUSED MOVING");
        assertThat(open()).doesNotContain("T-22 2026-12", "T-23 2027-01").contains("T-22 2027-01");
        assertThat(facts()).containsExactly("CARE_CHECKLIST 2027-01 EXCUSED", "MONTHLY_FOLLOW_UP 2026-12 EXCUSED");
        assertThatThrownBy(() -> story.supportWorker(MonthlyFollowUps.class)
                        .send(assignment, DECEMBER, followUp(TODAY, RATINGS)))
                .isInstanceOf(AlreadyExcused.class);
        assertThatThrownBy(() -> story.lettingOfficer(PaperExcuses.class)
                        .checklist(assignment, JANUARY, PaperExcuses.Reason.AWAY))
                .isInstanceOf(AlreadyExcused.class);
    }

    @Test
    void what_was_sent_is_not_done_without_and_what_was_not_is_not_completed() {
        story.supportWorker(MonthlyFollowUps.class).send(assignment, JANUARY, followUp(TODAY, RATINGS));

        assertThatThrownBy(() ->
                        story.socialWorker(PaperExcuses.class).followUp(assignment, JANUARY, PaperExcuses.Reason.AWAY))
                .isInstanceOf(AlreadySent.class);
        assertThatThrownBy(() -> story.supportWorker(MonthlyFollowUps.class)
                        .complete(assignment, DECEMBER, new FollowUpCompletion(TODAY, RATINGS, Map.of())))
                .isInstanceOf(PaperNotSent.class);
        assertThatThrownBy(() -> story.supportWorker(CareChecklists.class)
                        .complete(assignment, JANUARY, new ChecklistCompletion(TODAY, List.of())))
                .isInstanceOf(PaperNotSent.class);
    }

    @Test
    @Shows("A-80")
    void a_paper_of_an_unknown_template_is_not_taken() {
        FollowUpRecord other = new FollowUpRecord(TODAY, "1999-1", "Bra", RATINGS);

        assertThatThrownBy(() -> story.supportWorker(MonthlyFollowUps.class).send(assignment, JANUARY, other))
                .isInstanceOfSatisfying(
                        UnknownTemplate.class, no -> assertThat(no.facts()).containsEntry("known", VERSION));
    }

    private static List<String> lines(MonthPapers papers, YearMonth month) {
        return papers.list(month).stream().map(MonthPapersTest::line).toList();
    }

    private static String line(MonthPaper paper) {
        MonthPaper.Outcome outcome = paper.outcome();
        String standing = outcome.standing()
                .map(there -> (there.late() ? " late " : " in time ") + there.validity())
                .orElse("");
        String excuse = outcome.excuse().map(because -> " " + because).orElse("");
        return paper.which().kind()
                + paper.which().week().map(week -> " " + week).orElse("") + " " + outcome.presence() + standing
                + excuse;
    }

    private List<String> facts() {
        return texts(
                """
                select kind || ' ' || occasion || ' ' || detail from followup.fact
                 where kind in ('MONTHLY_FOLLOW_UP', 'CARE_CHECKLIST') order by 1
                """);
    }

    private List<String> open() {
        return texts("select kind || ' ' || occasion from kernel.deadline where state = 'OPEN'");
    }

    private List<String> texts(String query) {
        return Stores.sql(story.bench().database()).list(query, row -> row.getString(1));
    }
}
