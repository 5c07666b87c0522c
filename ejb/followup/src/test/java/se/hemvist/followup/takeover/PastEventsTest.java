package se.hemvist.followup.takeover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.PostedLetters;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.deadline.ActDue;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.PastRectification;
import se.hemvist.lease.conduct.PastReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PastEnding;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.transfer.Postponement;

import static org.assertj.core.api.Assertions.assertThat;

/** What had happened in leases that came before is taken over, asked of the real beans: on Monday 2 November 2026. */
class PastEventsTest {

    private static final LocalDate TODAY = FirstTenancy.ORDERED;

    private final FirstTenancy story = new FirstTenancy();

    @BeforeEach
    void a_lease_came_here() {
        story.as("contact-person", OrganisationKind.SOCIAL_ADMINISTRATION, Takeovers.class);
        story.bench()
                .get(Takeovers.class)
                .take(
                        FirstTenancy.GOTEBORG,
                        List.of(ARow.housingFirst().called("HF 1").row()));
        story.as("contact-person", OrganisationKind.SOCIAL_ADMINISTRATION, PastEvents.class);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"T-12", "T-24", "T-25", "G-111"})
    void disturbances_and_a_notice_go_on_where_they_had_come_to_and_what_was_past_waits() {
        TakeoverOutcome outcome = take(
                reported("2026-03-06", Optional.of(Severity.SERIOUS)),
                called("2026-03-11"),
                reported("2026-10-28", Optional.empty()));

        assertThat(codes(outcome)).isEmpty();
        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(1, 2, 3);
        assertThat(rows("select concat_ws(' ', state, opened_on) from lease.disturbance"))
                .containsExactly("RECTIFICATION_NOTICE_SENT 2026-03-06");
        assertThat(rows("select provider_told_on from lease.rectification_notice"))
                .containsExactly("2026-03-11");
        assertThat(
                        rows(
                                "select concat_ws(' ', kind, occasion, due_on, case when due_on < taken_over_on then 'waits' end)"
                                        + " from kernel.deadline where state = 'OPEN' and kind in ('T-12', 'T-24', 'T-25') order by 1"))
                .containsExactly("T-12  2026-10-29 waits", "T-24 1 2026-03-12 waits", "T-25 1 2026-03-18 waits");
        nothingWasTold();
    }

    @Test
    @Shows("L-08")
    void words_in_place_of_a_letter_s_number_are_kept_and_a_number_is_one_letter_s_within_the_list() {
        String number = PostedLetters.next();
        String alike = number.replace(" ", "-").toLowerCase(Locale.ROOT);

        TakeoverOutcome outcome = take(
                reported("2026-03-06", Optional.of(Severity.SERIOUS)),
                called("2026-03-11", "saknas"),
                called("2026-03-12", "saknas"),
                called("2026-03-13", number),
                called("2026-03-16", alike),
                noticeByLetter(alike),
                noticeByLetter("saknas"));

        assertThat(codes(outcome))
                .containsExactly(
                        "5 postingId posting-taken {posting=" + number.replace(" ", "") + "}",
                        "6 postingNumber posting-taken {posting=" + number.replace(" ", "") + "}");
        assertThat(rows("select posting_id from lease.rectification_notice order by letter_on"))
                .containsExactly("saknas", "saknas", number);
        assertThat(rows("select posting_number from lease.termination")).containsExactly("saknas");
    }

    private static PastEvent noticeByLetter(String number) {
        LocalDate posted = LocalDate.of(2026, 10, 12);
        PastEnding whole = ((PastEvent.UnderNotice) ending(
                        posted, Ground.AID_ENDED, NoticeKind.ORDINARY, ServiceWay.REGISTERED_LETTER, Optional.empty()))
                .ending();
        return new PastEvent.UnderNotice(
                new PastEnding(
                        whole.ground(),
                        whole.notice(),
                        new Delivery(ServiceWay.REGISTERED_LETTER, posted, posted, number, null, null, null),
                        whole.unpaid(),
                        whole.told()),
                Optional.empty());
    }

    @Test
    void an_ending_that_is_under_way_is_not_ended_once_more_and_the_other_lines_are_taken() {
        take(wish("2026-09-21"));

        assertThat(codes(take(wish("2026-09-28"), reported("2026-03-06", Optional.empty()))))
                .containsExactly("1 - termination-under-way {now=RUNNING_OUT}");
        assertThat(rows("select kind from followup.takeover_event order by 1"))
                .containsExactly("Reported", "UnderNotice");
    }

    @Test
    void what_happened_after_the_lease_had_come_here_is_not_of_the_time_before() {
        story.bench().clock().moveTo(TODAY.plusDays(3));
        String next = TODAY.plusDays(1).toString();

        TakeoverOutcome outcome = take(
                reported(next, Optional.empty()), reported("2026-03-06", Optional.of(Severity.SERIOUS)), called(next));

        assertThat(codes(outcome))
                .containsExactlyInAnyOrder(
                        "1 receivedOn day-too-late {latest=2026-11-02}", "3 letterOn day-too-late {latest=2026-11-02}");
        assertThat(rows("select count(*) from followup.takeover_event")).containsExactly("1");
    }

    @Test
    @Shows({"G-110", "T-24", "T-25"})
    void a_minor_breach_was_talked_about_first_and_what_was_reached_and_put_right_waits_for_nothing() {
        LocalDate day = LocalDate.of(2026, 3, 6);
        PastEvent minor = new PastEvent.Reported(new PastReport(
                new NewReport(ReportSource.NEIGHBOUR, day, "Musik", Optional.empty()),
                day,
                Optional.of(assessed(day, Severity.MINOR)),
                Optional.of(day.plusDays(2))));
        PastRectification sent = ((PastEvent.CalledOn) called("2026-03-11")).notice();
        PastEvent heeded = new PastEvent.CalledOn(new PastRectification(
                sent.notice(),
                sent.providerToldOn(),
                Optional.of(LocalDate.of(2026, 3, 12)),
                Optional.of(LocalDate.of(2026, 3, 16))));

        assertThat(codes(take(minor, heeded))).isEmpty();

        assertThat(rows("select state from lease.disturbance")).containsExactly("TENANT_CONTACTED");
        assertThat(rows("select kind from kernel.deadline where state = 'OPEN' and kind in ('T-12', 'T-24', 'T-25')"))
                .isEmpty();
        nothingWasTold();
    }

    @Test
    @Shows({"G-110", "L-08", "L-09"})
    void what_does_not_follow_by_the_rules_is_told_with_what_is_missing() {
        TakeoverOutcome outcome = take(
                reported("2026-03-06", Optional.of(Severity.MINOR)),
                called("2026-03-11"),
                ending(
                        LocalDate.of(2026, 10, 12),
                        Ground.REPEATED_MISCONDUCT,
                        NoticeKind.EARLY,
                        ServiceWay.REGISTERED_LETTER,
                        Optional.empty()),
                new PastEvent.UnderNotice(withoutRents(), Optional.empty()));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(1);
        assertThat(outcome.refused().stream()
                        .map(line -> line.line() + " " + line.whys().get(0).code()))
                .containsExactly("2 dialogue-first", "3 way-not-open", "4 missing-part");
    }

    private static PastEnding withoutRents() {
        PastEnding whole = ((PastEvent.UnderNotice) ending(
                        LocalDate.of(2026, 10, 12),
                        Ground.UNPAID_RENT,
                        NoticeKind.EARLY,
                        ServiceWay.SERVED,
                        Optional.empty()))
                .ending();
        return new PastEnding(whole.ground(), whole.notice(), whole.service(), new TreeSet<>(), whole.told());
    }

    @Test
    @Shows("T-24")
    void the_nights_after_it_tell_of_nothing_that_was_past() {
        take(reported("2026-03-06", Optional.of(Severity.SERIOUS)), called("2026-03-11"));

        night(TODAY);
        night(TODAY.plusDays(1));

        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(rows("select contact_missed_on from lease.rectification_notice"))
                .containsExactly((String) null);
    }

    /** The day on which the notice was served, its ground and kind; where the ending stands, and its last day. */
    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-10-12 | RESIDENT_WISH       | ORDINARY | RECEIVED | RUNNING_OUT   | 2026-10-26
            2026-10-28 | RESIDENT_WISH       | ORDINARY | RECEIVED | RUNNING_OUT   | 2026-11-11
            2026-10-12 | AID_ENDED           | ORDINARY | SERVED   | RUNNING_OUT   | 2027-01-31
            2026-10-12 | REPEATED_MISCONDUCT | EARLY    | SERVED   | RUNNING_OUT   | 2026-10-12
            2026-10-12 | UNPAID_RENT         | EARLY    | SERVED   | RECOVERY_OPEN | 2026-10-12
            """)
    @Shows({"L-10", "A-24", "G-127"})
    void an_ending_runs_on_to_the_last_day_of_the_act(
            LocalDate served, Ground ground, NoticeKind kind, ServiceWay way, String state, LocalDate lastDay) {
        TakeoverOutcome outcome = take(ending(served, ground, kind, way, Optional.of(lastDay)));

        assertThat(codes(outcome)).isEmpty();
        assertThat(rows("select concat_ws(' ', state, used_end) from lease.termination"))
                .containsExactly(state + " " + lastDay);
        assertThat(
                        rows(
                                "select s.state || ' ' || a.state from lease.sublease s join followup.assignment a using (sublease_id)"))
                .containsExactly("NOTICE_GIVEN WIND_DOWN");
        assertThat(rows("select count(*) from intake.company_exclusion")).containsExactly(ground.isFault() ? "1" : "0");
        nothingWasTold();
    }

    @Test
    @Shows({"A-47", "C-07"})
    void an_ending_for_a_death_is_taken_over_when_that_is_registered_and_with_its_day() {
        LocalDate died = LocalDate.of(2026, 10, 5);
        assertThat(codes(take(forDeath(died)))).containsExactly("1 diedOn death-not-registered {diedOn=2026-10-05}");
        assertThat(rows("select count(*) from lease.termination")).containsExactly("0");

        story.socialWorker(Deaths.class)
                .record(housed(), Expected.any(), new Death(died, Death.ToldBy.POPULATION_REGISTER));
        story.as("contact-person", OrganisationKind.SOCIAL_ADMINISTRATION, PastEvents.class);

        assertThat(codes(take(forDeath(died.plusDays(1)))))
                .containsExactly("1 diedOn death-not-registered {diedOn=2026-10-06}");
        assertThat(codes(take(forDeath(died)))).isEmpty();
        assertThat(rows("select concat_ws(' ', state, died_on) from lease.termination"))
                .containsExactly("RUNNING_OUT 2026-10-05");
    }

    private CaseId housed() {
        return new CaseId(
                UUID.fromString(rows("select case_id from lease.sublease").get(0)));
    }

    private static PastEvent forDeath(LocalDate died) {
        PastEvent.UnderNotice wish = (PastEvent.UnderNotice) ending(
                LocalDate.of(2026, 10, 20),
                Ground.RESIDENT_WISH,
                NoticeKind.ORDINARY,
                ServiceWay.RECEIVED,
                Optional.empty());
        PastEnding whole = wish.ending();
        return new PastEvent.UnderNotice(
                new PastEnding(
                        new GroundRecord(Ground.DECEASED, whole.ground().on(), "Avliden.", "Enhetschefen", died),
                        whole.notice(),
                        whole.service(),
                        whole.unpaid(),
                        whole.told()),
                Optional.empty());
    }

    @Test
    @Shows({"L-09", "C-05"})
    void the_time_to_win_a_tenancy_back_runs_from_the_forms_and_the_rest_of_it_is_acted_on_here() {
        take(ending(
                LocalDate.of(2026, 10, 19), Ground.UNPAID_RENT, NoticeKind.EARLY, ServiceWay.SERVED, Optional.empty()));

        assertThat(
                        rows(
                                "select concat_ws(' ', claimed_rents, forfeited_from, recovery_served_on) from lease.termination"))
                .containsExactly("2026-08 2026-08-08 2026-10-19");
        for (LocalDate day = TODAY; day.isBefore(LocalDate.of(2026, 11, 20)); day = day.plusDays(1)) {
            night(day);
        }
        assertThat(rows("select state from lease.termination")).containsExactly("RUNNING_OUT");
    }

    @Test
    void a_last_day_that_the_act_does_not_give_is_told_with_the_right_one_and_nothing_is_kept() {
        TakeoverOutcome outcome = take(ending(
                LocalDate.of(2026, 10, 12),
                Ground.AID_ENDED,
                NoticeKind.ORDINARY,
                ServiceWay.SERVED,
                Optional.of(LocalDate.of(2026, 12, 31))));

        assertThat(codes(outcome)).containsExactly("1 endsOn ends-otherwise {lastDay=2027-01-31}");
        outcome.refused().get(0).whys().forEach(Refusals::demandSaid);
        assertThat(rows("select count(*) from lease.termination")).containsExactly("0");
        assertThat(rows("select state from lease.sublease")).containsExactly("IN_FORCE");
    }

    @ParameterizedTest(name = "again on {1}: {2}")
    @CsvSource({"2026-06-15, 2026-12-15, waits not", "2026-03-02, 2026-09-02, waits"})
    @Shows({"T-42", "G-134"})
    void a_postponed_transfer_is_looked_into_again_on_its_new_day(LocalDate on, LocalDate again, String waits) {
        TakeoverOutcome outcome =
                take(new PastEvent.Postponed(new Postponement(on, "Hyran betalas sent", Optional.of(again))));

        assertThat(codes(outcome)).isEmpty();
        assertThat(rows("select state from lease.transfer")).containsExactly("POSTPONED");
        assertThat(rows(
                        "select concat_ws(' ', kind, due_on, case when due_on < taken_over_on then 'waits' else 'waits not' end)"
                                + " from kernel.deadline where state = 'OPEN' and kind in ('T-29', 'T-42')"))
                .containsExactly("T-42 " + again + " " + waits);
        assertThat(rows("select count(*) from followup.tenancy_fact")).containsExactly("0");
        nothingWasTold();
    }

    @Test
    void the_good_lines_of_a_lease_are_taken_and_the_others_told_and_known_ones_come_once() {
        EventRow[] rows = {
            row(2, called("2026-03-11")),
            row(3, reported("2026-03-06", Optional.of(Severity.SERIOUS))),
            row(4, called("2026-03-11")),
            row(5, new PastEvent.Postponed(new Postponement(LocalDate.of(2025, 6, 2), "Sent", Optional.empty()))),
            new EventRow(6, "HF 2", reported("2026-03-06", Optional.empty()))
        };
        TakeoverOutcome tried = story.bench().get(PastEvents.class).tryOut(FirstTenancy.GOTEBORG, List.of(rows));
        assertThat(rows("select count(*) from lease.disturbance")).containsExactly("0");

        TakeoverOutcome done = story.bench().get(PastEvents.class).take(FirstTenancy.GOTEBORG, List.of(rows));

        assertThat(codes(done))
                .containsExactly(
                        "2 kind nothing-reported {}",
                        "5 on not-yet-qualified {qualifies=2025-12-03}",
                        "6 reference no-such-lease {}");
        done.refused().stream().flatMap(line -> line.whys().stream()).forEach(Refusals::demandSaid);
        assertThat(done.taken()).extracting(Taken::line).containsExactly(3, 4);
        assertThat(codes(tried)).isEqualTo(codes(done));
        assertThat(tried.taken()).isEqualTo(done.taken());
        TakeoverOutcome again = story.bench().get(PastEvents.class).take(FirstTenancy.GOTEBORG, List.of(rows));
        assertThat(again.known()).containsExactly(2, 3, 4);
        assertThat(again.taken()).isEmpty();
    }

    @Test
    void another_administration_s_lease_is_not_known_by_its_reference() {
        story.as("contact-person", OrganisationKind.DISTRICT_ADMINISTRATION, PastEvents.class);

        assertThat(codes(take(reported("2026-03-06", Optional.empty()))))
                .containsExactly("1 reference no-such-lease {}");
    }

    private static PastEvent reported(String on, Optional<Severity> found) {
        LocalDate day = LocalDate.parse(on);
        return new PastEvent.Reported(new PastReport(
                new NewReport(ReportSource.NEIGHBOUR, day, "Musik", Optional.empty()),
                day,
                found.map(severity -> assessed(day, severity)),
                Optional.empty()));
    }

    private static Assessment assessed(LocalDate day, Severity found) {
        return new Assessment(day.plusDays(1), found, false, false, new Assessment.Weighed("a", "b"));
    }

    private static PastEvent called(String on) {
        return called(on, PostedLetters.next());
    }

    private static PastEvent called(String on, String number) {
        LocalDate day = LocalDate.parse(on);
        return new PastEvent.CalledOn(new PastRectification(
                new NewRectification(
                        Fault.DISTURBANCE,
                        "Musik",
                        "Tystnad",
                        Optional.of(day.plusDays(7)),
                        new Sendings(day, day, number, day, day, null)),
                day,
                Optional.empty(),
                Optional.empty()));
    }

    private static PastEvent wish(String received) {
        return ending(
                LocalDate.parse(received),
                Ground.RESIDENT_WISH,
                NoticeKind.ORDINARY,
                ServiceWay.RECEIVED,
                Optional.empty());
    }

    private static PastEvent ending(
            LocalDate served, Ground ground, NoticeKind kind, ServiceWay way, Optional<LocalDate> endsOn) {
        boolean rent = ground == Ground.UNPAID_RENT;
        LocalDate written = served.minusDays(3);
        return new PastEvent.UnderNotice(
                new PastEnding(
                        new GroundRecord(ground, written, "Se akten", "Enhetschefen", null),
                        new PreparedNotice(
                                written, kind, "Se akten", null, rent ? BigDecimal.valueOf(6450) : null, null),
                        new Delivery(way, written, served, null, null, ground.isFault() ? served : null, null),
                        new TreeSet<>(rent ? List.of(YearMonth.of(2026, 8)) : List.of()),
                        Optional.of(new PastEnding.RecoveryTold(served, served)).filter(told -> rent)),
                endsOn);
    }

    private TakeoverOutcome take(PastEvent... events) {
        List<PastEvent> all = Arrays.asList(events);
        return story.bench()
                .get(PastEvents.class)
                .take(
                        FirstTenancy.GOTEBORG,
                        all.stream()
                                .map(event -> row(all.indexOf(event) + 1, event))
                                .toList());
    }

    private static EventRow row(int line, PastEvent event) {
        return new EventRow(line, "HF 1", event);
    }

    private static List<String> codes(TakeoverOutcome outcome) {
        return outcome.refused().stream()
                .flatMap(line -> line.whys().stream()
                        .map(why -> line.line() + " " + why.field().orElse("-") + " " + why.code() + " " + why.facts()))
                .toList();
    }

    private void nothingWasTold() {
        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(story.bench().inTransaction(() -> story.bench()
                        .get(Night.class)
                        .differences(TODAY.minusDays(1))
                        .size()))
                .isZero();
    }

    /** All that the night of the day does. */
    private void night(LocalDate day) {
        story.bench().clock().moveTo(day.plusDays(1));
        story.bench().acting().asSystem();
        story.bench().inTransaction(() -> {
            Night night = story.bench().get(Night.class);
            night.open(day);
            for (ActDue due : night.dueToAct(day, Night.START, 100)) {
                night.act(due, day);
            }
            DeadlineBench.said(night, day);
        });
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }
}
