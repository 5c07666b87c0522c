package se.hemvist.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.contactlog.ContactId;
import se.hemvist.followup.contactlog.ContactLog;
import se.hemvist.followup.contactlog.ContactPurpose;
import se.hemvist.followup.contactlog.ContactRecord;
import se.hemvist.followup.contactlog.ContactWay;
import se.hemvist.followup.paper.MonthPapers;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitRecord;
import se.hemvist.followup.visit.VisitRefusal.NothingToTell;
import se.hemvist.followup.visit.VisitRefusal.UnknownWeek;
import se.hemvist.followup.visit.VisitWeek;
import se.hemvist.followup.visit.VisitWeekView;
import se.hemvist.followup.visit.Visits;
import se.hemvist.followup.visit.WeeklyVisits;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.deadline.Unopened;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.sublease.CorrectedMoveIn;
import se.hemvist.lease.sublease.MoveInCorrections;
import se.hemvist.lease.sublease.MoveInRecord.Keys;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.FirstTenancy.MOVED_IN;

/** Göteborgs Stads rutin för Bostad först, «Hembesök»: a week in which the participant is not met in the flat, night by night (D-44). */
class MissedWeeksTest {

    private static final VisitWeek WEEK = VisitWeek.of(MOVED_IN);
    private static final LocalDate SUNDAY = WEEK.sunday();
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    private final FirstTenancy story = new FirstTenancy(NightHand.class);
    private final CaseId id = story.decided();
    private final AssignmentId assignment = story.started(id);
    private final SubleaseId lease = story.signed(story.chosen(id));

    @BeforeEach
    void lives_there() {
        story.movedIn(lease);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"T-21", "G-94", "G-97", "G-98", "A-27"})
    void a_missed_week_is_told_to_the_letting_office_by_the_staff_with_its_attempts_and_no_reason() {
        visit(MOVED_IN, VisitOutcome.DECLINED);
        assertThat(weeks()).containsExactly("2027-W01 ATTEMPTED 1 few");

        night(SUNDAY);
        night(SUNDAY);

        assertThat(weeks()).containsExactly("2027-W02 DUE 0 few", "2027-W01 MISSED 1 few on 2027-01-10");
        assertThat(deadlines())
                .containsExactly(
                        "T-21 2027-W01 MISSED 2027-01-10",
                        "T-21 2027-W02 OPEN 2027-01-17",
                        "T-21-NOTICE 2027-W01 OPEN 2027-01-11");
        assertThat(differences()).isZero();
        assertThat(told()).as("before it is told").isEmpty();

        VisitWeekView view = story.supportWorker(WeeklyVisits.class).tell(assignment, WEEK);

        assertThat(text(view)).isEqualTo("2027-W01 NOTIFIED 1 few on 2027-01-10 told 2027-01-11");
        assertThat(told()).containsExactly("2027-W01 NOTIFIED 1 few on 2027-01-10 told 2027-01-11");
        assertThat(deadlines()).contains("T-21-NOTICE 2027-W01 MET 2027-01-11");
        assertThat(letters("week-missed")).containsExactly("letting_office");
        assertThat(disclosed())
                .containsExactly("WEEK_MISSED LETTING_OFFICE NEED Vecka 2027-W01 utan hembesök, försök: 1");
        assertThat(texts("select concat_ws(' ', subject, body) from kernel.outbox where kind = 'week-missed'"))
                .noneMatch(Letters::tellWho)
                .noneMatch(letter -> letter.contains("DECLINED"));
        assertThat(differences()).isZero();
        assertThatThrownBy(() -> story.supportWorker(WeeklyVisits.class).tell(assignment, WEEK))
                .isInstanceOfSatisfying(NothingToTell.class, Refusals::demandSaid);
    }

    @Test
    @Shows({"T-21", "G-98"})
    void weeks_that_no_night_came_to_see_are_kept_as_missed_and_only_the_one_that_has_just_gone_is_told() {
        night(SUNDAY);
        LocalDate late = SUNDAY.plusWeeks(10);

        night(late);
        night(late);

        assertThat(weeks()).filteredOn(week -> week.contains(" MISSED ")).hasSize(10);
        assertThat(deadlines())
                .filteredOn(deadline -> deadline.startsWith("T-21-NOTICE ") && deadline.contains(" OPEN "))
                .hasSize(2);
        assertThat(differences()).isZero();
        visit(SUNDAY.plusWeeks(5), VisitOutcome.MET_IN_FLAT);
        assertThat(weeks()).filteredOn(week -> week.contains(" DONE ")).hasSize(1);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-21", "G-98"})
    void what_nobody_tells_on_the_next_working_day_the_house_tells_in_its_night() {
        night(SUNDAY);
        assertThat(letters("week-missed")).isEmpty();

        night(MONDAY);
        night(MONDAY);

        assertThat(letters("week-missed")).containsExactly("letting_office");
        assertThat(weeks()).contains("2027-W01 NOTIFIED 0 few on 2027-01-10 told 2027-01-12");
        assertThat(deadlines()).contains("T-21-NOTICE 2027-W01 MET 2027-01-11");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-21", "A-27"})
    void a_visit_recorded_on_the_monday_takes_it_back_before_anybody_is_told() {
        night(SUNDAY);

        visit(SUNDAY, VisitOutcome.MET_IN_FLAT);
        night(MONDAY);

        assertThat(weeks()).contains("2027-W01 DONE 0 few on 2027-01-10 right 2027-01-11");
        assertThat(deadlines()).contains("T-21 2027-W01 MET 2027-01-10", "T-21-NOTICE 2027-W01 CANCELLED 2027-01-11");
        assertThat(letters("week-missed")).isEmpty();
        assertThat(letters("week-put-right")).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-21", "G-98"})
    void once_it_was_told_the_letting_office_is_told_that_it_was_put_right() {
        night(SUNDAY);
        night(MONDAY);

        visit(SUNDAY, VisitOutcome.MET_IN_FLAT);

        assertThat(letters("week-put-right")).containsExactly("letting_office");
        assertThat(told()).containsExactly("2027-W01 DONE 0 few on 2027-01-10 told 2027-01-12 right 2027-01-12");
        assertThat(disclosed()).hasSize(2).last().asString().endsWith("Vecka 2027-W01 var inte utan hembesök");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-27", "A-83", "G-97"})
    void each_visit_in_vain_and_each_time_the_provider_seeks_contact_is_an_attempt() {
        visit(MOVED_IN, VisitOutcome.NOT_REACHED);
        seek(MOVED_IN.plusDays(2), ContactPurpose.SEEKING);
        seek(MOVED_IN.plusDays(3), ContactPurpose.SUPPORT);
        ContactId mistake = seek(MOVED_IN.plusDays(3), ContactPurpose.SEEKING);
        story.supportWorker(ContactLog.class).strike(assignment, mistake, "Gällde en annan.");
        story.itIs(MOVED_IN.plusDays(4));
        story.socialWorker(ContactLog.class).record(assignment, contact(MOVED_IN.plusDays(4), ContactPurpose.SEEKING));

        night(SUNDAY);

        assertThat(weeks()).contains("2027-W01 MISSED 2 enough on 2027-01-10");
    }

    @Test
    @Shows({"G-98", "A-27"})
    void the_papers_of_the_month_have_those_that_were_told_and_the_provider_s_those_that_are_to_be() {
        night(SUNDAY);
        assertThat(papers(story.lettingOfficer(MonthPapers.class))).isEmpty();
        assertThat(papers(story.supportWorker(MonthPapers.class)))
                .containsExactly("2027-W01 NOT_YET_DUE Optional.empty 2027-01-11");

        night(MONDAY);

        assertThat(papers(story.lettingOfficer(MonthPapers.class)))
                .containsExactly("2027-W01 PRESENT Optional[2027-01-12] 2027-01-11");
        assertThat(papers(story.socialWorker(MonthPapers.class))).isEmpty();
    }

    private static List<String> papers(MonthPapers papers) {
        return papers.list(YearMonth.of(2027, 1)).stream()
                .flatMap(paper -> paper.which().week().stream().map(week -> "%s %s %s %s"
                        .formatted(
                                week,
                                paper.outcome().presence(),
                                paper.outcome().on(),
                                paper.dueOn())))
                .toList();
    }

    @Test
    @Shows({"L-05", "G-94"})
    void it_is_no_disturbance_and_moves_no_qualifying_day() {
        List<String> before = lease();

        night(SUNDAY);
        night(MONDAY);

        assertThat(weeks()).anyMatch(week -> week.startsWith("2027-W01 NOTIFIED"));
        assertThat(lease()).isEqualTo(before);
        assertThat(texts("select disturbance_id::text from lease.disturbance")).isEmpty();
        assertThat(texts("select what from intake.disclosure where what = 'OTHER'"))
                .isEmpty();
    }

    @Test
    @Shows("T-21")
    void a_week_that_turns_out_to_ask_for_none_is_taken_back_and_comes_back_with_the_phase() {
        night(SUNDAY);
        night(MONDAY);

        movedIn(SUNDAY);

        assertThat(weeks()).containsExactly("2027-W02 DUE 0 few");
        assertThat(letters("week-put-right")).containsExactly("letting_office");
        assertThat(differences()).isZero();

        movedIn(MOVED_IN);
        assertThat(deadlines()).contains("T-21 2027-W01 OPEN 2027-01-10");
        assertThat(differences()).isZero();
        night(MONDAY.plusDays(1));
        assertThat(weeks()).contains("2027-W01 MISSED 0 few on 2027-01-12");
        assertThat(deadlines()).contains("T-21-NOTICE 2027-W01 OPEN 2027-01-13");
        assertThat(differences()).isZero();
    }

    @Test
    void nobody_else_tells_and_of_no_other_week() {
        night(SUNDAY);

        assertThatThrownBy(() -> story.lettingOfficer(WeeklyVisits.class).tell(assignment, WEEK))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.socialWorker(WeeklyVisits.class).list(assignment, PageRequest.first()))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.supportWorker(WeeklyVisits.class).tell(assignment, WEEK.next()))
                .isInstanceOfSatisfying(NothingToTell.class, Refusals::demandSaid);
        assertThatThrownBy(() -> story.supportWorker(WeeklyVisits.class)
                        .tell(assignment, WEEK.next().next()))
                .isInstanceOf(UnknownWeek.class);
    }

    private void visit(LocalDate on, VisitOutcome outcome) {
        story.supportWorker(Visits.class).record(assignment, new VisitRecord(on, outcome, "EL"));
    }

    private ContactId seek(LocalDate on, ContactPurpose purpose) {
        story.itIs(on);
        return story.supportWorker(ContactLog.class).record(assignment, contact(on, purpose));
    }

    private static ContactRecord contact(LocalDate on, ContactPurpose purpose) {
        return new ContactRecord(on, ContactWay.TELEPHONE, purpose, false, "EL");
    }

    private void movedIn(LocalDate on) {
        story.lettingOfficer(MoveInCorrections.class)
                .correct(
                        lease,
                        Expected.any(),
                        new CorrectedMoveIn(
                                on, Optional.of(new Keys(on.atTime(9, 0), "Värden")), Optional.empty(), "Fel dag."));
    }

    /** The night of the day, after midnight: what begins is opened, and the house acts on what has passed. */
    private void night(LocalDate day) {
        story.itIs(day.plusDays(1));
        story.bench().acting().asSystem();
        story.bench().get(NightHand.class).run(day);
    }

    private List<String> weeks() {
        return texts(story.supportWorker(WeeklyVisits.class));
    }

    /** What the letting office reads. */
    private List<String> told() {
        return texts(story.lettingOfficer(WeeklyVisits.class));
    }

    private List<String> texts(WeeklyVisits weeks) {
        return weeks.list(assignment, PageRequest.first()).items().stream()
                .map(MissedWeeksTest::text)
                .toList();
    }

    private static String text(VisitWeekView view) {
        return "%s %s %d %s%s"
                .formatted(
                        view.week(),
                        view.state(),
                        view.tried().attempts(),
                        view.tried().enough() ? "enough" : "few",
                        view.missed()
                                .map(missed -> " on " + missed.on()
                                        + missed.toldOn()
                                                .map(on -> " told " + on)
                                                .orElse("")
                                        + missed.putRightOn()
                                                .map(on -> " right " + on)
                                                .orElse(""))
                                .orElse(""));
    }

    /** The lease and the deadlines that stand on it. */
    private List<String> lease() {
        return texts(
                """
                select concat_ws(' ', s.state, s.moved_in_on) from lease.sublease s
                union all
                select concat_ws(' ', d.kind, d.state, d.due_on) from kernel.deadline d
                 where d.kind in ('T-24', 'T-25', 'T-26', 'T-29')
                union all
                select concat_ws(' ', act, happened_on) from lease.transfer_step
                """);
    }

    private List<String> deadlines() {
        return texts(
                """
                select concat_ws(' ', kind, occasion, state, due_on) from kernel.deadline
                 where kind in ('T-21', 'T-21-NOTICE') order by kind, occasion
                """);
    }

    private List<String> letters(String kind) {
        return Stores.sql(story.bench().database())
                .list(
                        """
                        select lower(o.kind) from kernel.outbox m join intake.organisation o using (organisation_id)
                        where m.kind = ? order by 1
                        """,
                        row -> row.getString(1),
                        kind);
    }

    private List<String> disclosed() {
        return texts(
                """
                select concat_ws(' ', d.what, o.kind, d.ground, d.note)
                  from intake.disclosure d join intake.organisation o using (organisation_id)
                 where d.what = 'WEEK_MISSED' order by d.number
                """);
    }

    private List<String> texts(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }

    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> each.kind().startsWith("T-21"))
                        .count());
    }

    /** What a night does with the weeks, without the rest of it. */
    @ApplicationScoped
    @Transactional
    static class NightHand {

        @Inject
        Night night;

        public void run(LocalDate day) {
            night.toOpen(day.plusDays(1), Unopened.START, 100).stream()
                    .filter(subject -> subject.kind().startsWith("T-21"))
                    .forEach(subject -> night.open(subject, day.plusDays(1)));
            night.dueToAct(day, Night.START, 100).stream()
                    .filter(due -> due.kind().startsWith("T-21"))
                    .forEach(due -> night.act(due, day));
        }
    }
}
