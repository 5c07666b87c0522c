package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.CorrectionRefusal;
import se.hemvist.intake.correction.Voidings;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.deadline.ActDue;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineWaits;
import se.hemvist.kernel.deadline.PastDeadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.TransferReviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Running leases are taken over through all contexts, asked of the real beans: on Monday 2 November 2026. */
class TakeoversTest {

    private static final LocalDate TODAY = FirstTenancy.ORDERED;
    private static final String SOMEBODY_ELSE = "198001022394";

    private final FirstTenancy story = new FirstTenancy();

    @BeforeEach
    void somebody_works_at_both_administrations() {
        as(OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"L-03", "T-19", "T-20", "T-21", "T-22", "T-23", "T-28", "T-29"})
    void a_lease_of_housing_first_runs_on_with_its_clocks_as_if_it_had_run_here() {
        TakeoverOutcome outcome = take(ARow.housingFirst());

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.taken()).extracting(Taken::past).containsExactly(4);
        assertThat(
                        rows(
                                """
                        select concat_ws(' ', c.state, s.state, h.state, w.state, a.state, f.state, s.offer_id)
                          from intake.housing_case c join lease.sublease s using (case_id)
                          join lease.head_lease h using (head_lease_id) join lease.tenure_waiver w using (sublease_id)
                          join followup.assignment a using (sublease_id) join intake.flat f on f.flat_id = s.flat_id
                        """))
                .containsExactly("HOUSED IN_FORCE IN_FORCE SIGNED PHASE_2 LET");
        assertThat(
                        rows(
                                """
                        select concat_ws(' ', kind, occasion, due_on, case when due_on < taken_over_on then 'waits' end)
                          from kernel.deadline where state = 'OPEN' order by kind, occasion
                        """))
                .containsExactly(
                        "L-03  2026-06-01 waits",
                        "T-19  2027-06-01",
                        "T-20  2024-06-17 waits",
                        "T-21 2026-W45 2026-11-08",
                        "T-22 2026-11 2026-12-07",
                        "T-23 2026-11 2026-12-07",
                        "T-28  2026-06-01 waits",
                        "T-29  2025-12-03 waits");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("T-29")
    void a_transfer_whose_day_was_past_is_reviewed_once_it_is_decided_that_this_is_still_to_do() {
        take(ARow.housingFirst());
        SubleaseId sublease = new SubleaseId(
                UUID.fromString(rows("select sublease_id from lease.sublease").get(0)));
        LocalDate today = story.bench().clock().today();

        assertThatThrownBy(() -> reviews().start(sublease, today))
                .isInstanceOfSatisfying(PastDeadlineWaits.class, waits -> assertThat(waits.facts())
                        .containsEntry("kind", "T-29")
                        .containsEntry("dueOn", LocalDate.of(2025, 12, 3)));

        decide("T-29", (past, id) -> past.stillToDo(past.lock(id), today));
        night(today);
        reviews().start(sublease, today.plusDays(1));

        assertThat(rows("select state from lease.transfer")).containsExactly("UNDER_REVIEW");
    }

    @Test
    @Shows({"L-03", "T-07", "T-08", "T-09", "T-10"})
    void a_trial_runs_on_and_what_was_past_of_it_waits() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        TakeoverOutcome outcome = take(ARow.trial());

        assertThat(outcome.taken()).extracting(Taken::past).containsExactly(5);
        assertThat(
                        rows(
                                """
                        select concat_ws(' ', kind, occasion, role, due_on, case when due_on < taken_over_on then 'waits' end)
                          from kernel.deadline where state = 'OPEN' order by kind, occasion
                        """))
                .containsExactly(
                        "L-03  contact-person 2026-06-01 waits",
                        "T-07  contact-person 2025-06-03 waits",
                        "T-07 agency agency-officer 2025-06-11 waits",
                        "T-08  contact-person 2025-06-03 waits",
                        "T-09  contact-person 2026-06-03 waits",
                        "T-10  contact-person 2027-06-03");
        assertThat(differences()).isZero();
    }

    /** The lease itself runs from 1 June 2024, and by itself gives tenure two years after that. */
    @ParameterizedTest(name = "in a row since {0}")
    @CsvSource({
        "2024-06-01, L-03 2026-06-01 waits",
        "2024-05-31, L-03 2026-05-31 waits",
        "2022-06-01, L-03 2024-06-01 waits",
        "2022-05-31, T-08-ROW 2024-06-01 waits",
    })
    @Shows({"L-03", "C-13", "A-81"})
    void what_was_hired_in_a_row_before_a_lease_that_is_taken_over_counts_towards_tenure(LocalDate since, String told) {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        assertThat(take(ARow.trial().hiredFrom(LocalDate.of(2021, 1, 1)).inARowSince(since))
                        .refused())
                .isEmpty();

        assertThat(
                        rows(
                                """
                        select concat_ws(' ', kind, due_on, case when due_on < taken_over_on then 'waits' end)
                          from kernel.deadline where state = 'OPEN' and kind in ('L-03', 'T-08-ROW')
                        """))
                .containsExactly(told);
        assertThat(differences()).isZero();
    }

    @Test
    void a_checkpoint_that_was_held_is_neither_due_nor_told_nor_counted() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        assertThat(take(ARow.trial().checkedOn(LocalDate.of(2025, 6, 2))).refused())
                .isEmpty();

        assertThat(rows("select kind from kernel.deadline where state = 'OPEN' order by 1"))
                .containsExactly("L-03", "T-08", "T-09", "T-10", "T-29");
        assertThat(rows("select concat_ws(' ', held_on, reported_on) from followup.stay"))
                .containsExactly("2025-06-02 2025-06-02");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"K-15", "K-16", "K-17"})
    void whoever_is_taken_over_counts_from_that_day_on_and_as_nobody_s_moving_in() {
        take(ARow.housingFirst());
        as(OrganisationKind.DISTRICT_ADMINISTRATION);
        take(ARow.trial().of(SOMEBODY_ELSE).flat("4711-1103"));

        assertThat(rows("select concat_ws(' ', kind, detail, happened_on) from followup.fact"))
                .containsExactly("PHASE PHASE_2 2026-11-02");
        assertThat(rows("select kind from followup.mediation_fact")).isEmpty();
    }

    @Test
    @Shows({"T-28", "T-20", "T-07"})
    void the_night_after_it_neither_tells_nor_does_what_was_past() {
        take(ARow.housingFirst());
        as(OrganisationKind.DISTRICT_ADMINISTRATION);
        take(ARow.trial().of(SOMEBODY_ELSE).flat("4711-1103"));

        night(TODAY);
        night(TODAY.plusDays(1));

        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(rows("select state from lease.tenure_waiver")).containsExactly("SIGNED");
        assertThat(rows("select what from kernel.deadline_event where what not in ('DERIVED', 'TAKEN_OVER')"))
                .isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("T-28")
    void a_waiver_that_is_said_to_have_run_out_here_runs_out_in_the_next_night() {
        take(ARow.housingFirst());

        decide("T-28", (past, id) -> past.stillToDo(past.lock(id), TODAY));
        night(TODAY);

        assertThat(rows("select state from lease.tenure_waiver")).containsExactly("EXPIRED");
        assertThat(differences()).isZero();
    }

    @Test
    void what_was_done_elsewhere_is_done_and_the_facts_that_give_it_are_no_fault() {
        take(ARow.housingFirst());

        decide("T-20", (past, id) -> past.doneElsewhere(past.lock(id), LocalDate.of(2024, 6, 10), TODAY));
        night(TODAY);

        assertThat(rows("select state || ' ' || settled_on from kernel.deadline where kind = 'T-20'"))
                .containsExactly("MET 2024-06-10");
        assertThat(differences()).isZero();
    }

    @Test
    void a_case_that_came_here_with_a_home_is_not_voided_as_if_none_were_signed_for() {
        CaseId id =
                take(ARow.housingFirst()).taken().get(0).entered().orElseThrow().caseId();
        Voidings voidings = story.socialWorker(Voidings.class);

        assertThatThrownBy(() -> voidings.voidCase(id, Expected.any(), "Registrerat av misstag."))
                .isInstanceOf(CorrectionRefusal.HomeSigned.class);
    }

    @Test
    void the_same_line_again_is_known_and_makes_nothing() {
        take(ARow.housingFirst());
        List<String> before = counts();

        TakeoverOutcome again = take(ARow.housingFirst());

        assertThat(again.known()).containsExactly(2);
        assertThat(again.taken()).isEmpty();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void a_dry_run_tells_the_same_and_keeps_nothing() {
        List<String> before = counts();
        List<TakeoverRow> rows =
                List.of(ARow.housingFirst().row(), ARow.housingFirst().in(3).row());

        TakeoverOutcome tried = story.bench().get(Takeovers.class).tryOut(FirstTenancy.GOTEBORG, rows);

        assertThat(counts()).isEqualTo(before);
        assertThat(tried.taken()).containsExactly(new Taken(2, Optional.empty(), 4, Optional.of(Money.ofKronor(6450))));
        assertThat(codes(tried)).containsExactly("3 identityNumber twice-in-file");
        TakeoverOutcome done = story.bench().get(Takeovers.class).take(FirstTenancy.GOTEBORG, rows);
        assertThat(codes(done)).isEqualTo(codes(tried));
        assertThat(done.taken()).extracting(Taken::line, Taken::past).containsExactly(tuple(2, 4));
    }

    @Test
    void the_good_lines_are_taken_and_the_others_told_with_their_column() {
        TakeoverOutcome outcome = take(
                ARow.housingFirst(),
                ARow.housingFirst().in(3).of(SOMEBODY_ELSE),
                ARow.housingFirst().in(4).of(SOMEBODY_ELSE).flat("4").administeredBy("district-administration"),
                ARow.housingFirst().in(5).of(SOMEBODY_ELSE).flat("5").administeredBy("nobody"),
                ARow.housingFirst().in(6).of(SOMEBODY_ELSE).flat("6").ownedBy("nobody"),
                ARow.housingFirst().in(7).of(SOMEBODY_ELSE).flat("7").waivedOn(Optional.empty()),
                ARow.housingFirst().in(8).of(SOMEBODY_ELSE).flat("8").movedInOn(TODAY.plusDays(1)));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(2);
        assertThat(codes(outcome))
                .containsExactly(
                        "3 flatNumber twice-in-file",
                        "4 administration not-the-callers-case",
                        "5 administration no-such-code",
                        "6 owner not-of-the-administration",
                        "7 waiverSigned waiver-not-signed",
                        "8 movedInOn day-too-late");
        outcome.refused().stream().flatMap(line -> line.whys().stream()).forEach(Refusals::demandSaid);
        assertThat(rows("select count(*) from intake.person")).containsExactly("1");
    }

    @Test
    @Shows("A-66")
    void one_flat_to_one_and_one_open_case_to_each_also_against_what_is_here() {
        take(ARow.housingFirst());

        TakeoverOutcome flat = take(ARow.housingFirst().of(SOMEBODY_ELSE));
        TakeoverOutcome person = take(ARow.housingFirst().flat("4711-1199"));

        assertThat(codes(flat)).containsExactly("2 number already-reported");
        assertThat(codes(person)).containsExactly("2 - already-open");
    }

    @Test
    @Shows("S-28")
    void more_than_a_trial_flat_is_let_to_live_there_if_somebody_who_is_named_does() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);
        OccupancyOverride override = new OccupancyOverride("Ek", "enhetschef", "Barnet flyttade med.");

        assertThat(codes(take(ARow.trial().with(Occupancy.of(2))))).containsExactly("2 occupants too-many-occupants");
        assertThat(take(ARow.trial().with(new Occupancy(2, Optional.of(override))))
                        .taken())
                .hasSize(1);
        assertThat(rows("select count(*) from followup.mediation_fact")).containsExactly("0");
    }

    @Test
    @Shows("L-09")
    void rent_is_owed_here_from_the_month_that_follows_and_what_was_owed_before_is_in_other_books() {
        take(ARow.housingFirst());

        assertThat(rows("select concat_ws(' ', signed_on, lease_start, rent_end) from lease.rent_account"))
                .containsExactly("2026-11-02 2026-12-01");
    }

    /** Its rent is 6,450 kronor a month. */
    @ParameterizedTest(name = "head rent {0} and furniture {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            6450 |    0 |
            7000 |    0 |
            6000 |  450 |
            6449 |    0 | 2 agreed/monthlyRent rent-above-head-rent
            6000 |  449 | 2 agreed/monthlyRent rent-above-head-rent
            5600 |  850 | 2 rentBasis/furniture furniture-too-dear
            """)
    @Shows("L-07")
    void a_rent_is_held_against_the_head_rent_as_at_a_signing(int head, int furniture, @Nullable String refused) {
        TakeoverOutcome outcome = take(ARow.housingFirst().restingOn(head, furniture));

        assertThat(codes(outcome)).isEqualTo(Stream.ofNullable(refused).toList());
        assertThat(outcome.taken()).allSatisfy(taken -> {
            assertThat(taken.assumedHeadRent()).isEmpty();
            assertThat(rows("select monthly_rent::int from intake.flat")).containsExactly(String.valueOf(head));
        });
    }

    @Test
    @Shows("L-07")
    void where_the_list_does_not_tell_the_head_rent_the_answer_says_what_was_taken_for_it() {
        assertThat(take(ARow.housingFirst()).taken())
                .extracting(Taken::assumedHeadRent)
                .containsExactly(Optional.of(Money.ofKronor(6450)));
    }

    /** It came on 2 November 2026. */
    @ParameterizedTest(name = "paid through {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-11 | 2026-11-02 2026-12-01
            2026-12 | 2026-11-02 2027-01-01
            2026-10 | 2026-11-02 2026-10-01 2026-11-01
            2026-08 | 2026-11-02 2026-08-01 2026-09-01
            2024-05 | 2026-11-02 2024-05-13 2024-06-01
            """)
    @Shows({"L-09", "A-74"})
    void rent_is_owed_here_from_the_month_after_the_last_one_that_is_paid(YearMonth through, String days) {
        take(ARow.housingFirst().paidThrough(through));

        assertThat(rows("select concat_ws(' ', signed_on, payments_since, lease_start) from lease.rent_account"))
                .containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-04, day-too-early", "2027-12, day-too-late"})
    void a_month_before_the_lease_or_more_than_a_year_ahead_is_a_slip_of_the_pen(YearMonth through, String code) {
        assertThat(codes(take(ARow.housingFirst().paidThrough(through)))).containsExactly("2 rentPaidThrough " + code);
    }

    @Test
    @Shows({"S-32", "A-59"})
    void a_checkpoint_that_was_held_before_lets_the_transfer_be_due_by_its_day() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        take(ARow.trial().checkedOn(LocalDate.of(2025, 6, 2)));

        assertThat(rows("select concat_ws(' ', state, moved_in_on, checkpoint_held_on) from lease.transfer"))
                .containsExactly("COUNTING 2024-06-03 2025-06-02");
        assertThat(rows("select due_on from kernel.deadline where kind = 'T-29'"))
                .containsExactly("2025-06-03");
    }

    /** A trial that somebody moved into on 3 June 2024: the days of each step of its waiver, and what is left of its clocks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            drawn up   | 2025-02-03                                  | DRAFTED  |            | T-08 2025-06-03
            signed     | 2025-02-03 2025-02-05                       | SIGNED   | 2028-06-03 | T-08 2025-06-03, T-28 2028-06-03
            filed      | 2025-02-03 2025-02-05 2025-03-03            | FILED    | 2028-06-03 |
            approved   | 2025-02-03 2025-02-05 2025-03-03 2025-04-07 | APPROVED | 2028-06-03 | T-28 2028-06-03
            """)
    @Shows({"T-08", "T-28", "A-12"})
    void a_waiver_goes_on_where_it_had_come_to(
            String how, String days, String state, @Nullable String through, @Nullable String clocks) {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        take(ARow.trial()
                .waiverSteps(
                        Arrays.stream(days.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new)));

        assertThat(rows("select concat_ws(' ', state, valid_to) from lease.tenure_waiver"))
                .containsExactly(
                        Stream.of(state, through).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        assertThat(rows(
                        "select kind || ' ' || due_on from kernel.deadline where state = 'OPEN' and kind in ('T-08', 'T-28')"
                                + " order by 1"))
                .containsExactlyElementsOf(Optional.ofNullable(clocks)
                        .map(all -> List.of(all.split(", ")))
                        .orElse(List.of()));
        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"S-36", "A-03", "T-07", "T-09", "T-10"})
    void a_training_flat_that_was_made_a_trial_flat_runs_its_trial_from_that_day_and_no_month_counts_it() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        take(ARow.training().convertedOn(LocalDate.of(2025, 9, 1)));

        assertThat(rows("select concat_ws(' ', programme, moved_in_on, trial_from) from followup.stay"))
                .containsExactly("TRIAL 2024-06-03 2025-09-01");
        assertThat(rows("select concat_ws(' ', programme, state, converted_on) from lease.transfer"))
                .containsExactly("TRIAL COUNTING 2025-09-01");
        assertThat(rows(
                        "select kind || ' ' || due_on from kernel.deadline where state = 'OPEN' and kind in ('T-07', 'T-09', 'T-10')"
                                + " order by 1"))
                .containsExactly("T-07 2025-06-03", "T-07 2025-06-11", "T-09 2027-09-01", "T-10 2028-09-01");
        assertThat(rows("select kind from followup.mediation_fact")).isEmpty();
        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-10", "A-04"})
    void a_trial_that_goes_on_for_special_reasons_is_looked_at_again_on_the_day_that_was_set() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        take(ARow.trial().earlierBy(Period.ofYears(1)).goesOn(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 9, 1)));

        assertThat(rows("select concat_ws(' ', occasion, due_on, due_on < taken_over_on, state) from kernel.deadline"
                        + " where kind = 'T-10' order by due_on"))
                .containsExactly(" 2026-06-03 MET", "2026-09-01 2026-09-01 t OPEN");
        assertThat(rows("select concat_ws(' ', decided_on, review_on) from followup.trial_decision"))
                .containsExactly("2026-03-02 2026-09-01");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("T-10")
    void special_reasons_are_given_no_earlier_than_half_a_year_before_the_stop() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        assertThat(codes(take(ARow.trial().goesOn(LocalDate.of(2026, 12, 2).minusMonths(2), LocalDate.of(2027, 6, 3)))))
                .containsExactly("2 on trial-too-young");
    }

    @Test
    @Shows({"G-133", "T-29"})
    void absences_move_the_qualifying_day_as_if_they_had_been_told_here() {
        take(ARow.housingFirst()
                .away(
                        new AwayDays(LocalDate.of(2025, 1, 3), LocalDate.of(2025, 5, 2)),
                        new AwayDays(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 10))));

        assertThat(rows("select concat_ws(' ', first_day, last_day) from lease.absence order by 1"))
                .containsExactly("2025-01-03 2025-05-02", "2025-07-01 2025-07-10");
        assertThat(rows("select due_on from kernel.deadline where kind = 'T-29'"))
                .containsExactly("2026-04-02");
        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    void absences_that_overlap_are_told_with_their_column() {
        assertThat(codes(take(ARow.housingFirst()
                        .away(
                                new AwayDays(LocalDate.of(2025, 1, 3), LocalDate.of(2025, 5, 2)),
                                AwayDays.since(LocalDate.of(2025, 5, 2))))))
                .containsExactly("2 firstDay absences-overlap");
    }

    @Test
    @Shows("A-24")
    void the_notice_that_was_agreed_on_is_that_of_the_lease() {
        take(ARow.housingFirst().agreedOn(Period.ofMonths(6)));

        assertThat(rows("select agreed_notice from lease.sublease")).containsExactly("P6M");
    }

    @Test
    void a_lease_is_called_what_its_administration_calls_it_or_by_the_number_of_its_case() {
        TakeoverOutcome outcome = take(
                ARow.housingFirst().called("HF 7"),
                ARow.housingFirst().in(3).of(SOMEBODY_ELSE).flat("3").called("HF 7"));

        assertThat(codes(outcome)).containsExactly("3 reference twice-in-file");
        TakeoverOutcome later =
                take(ARow.housingFirst().of(SOMEBODY_ELSE).flat("3").called("HF 7"));
        assertThat(codes(later)).containsExactly("2 reference reference-taken");
        later.refused().get(0).whys().forEach(Refusals::demandSaid);
        take(ARow.housingFirst().of(SOMEBODY_ELSE).flat("3"));
        assertThat(rows("select reference from followup.takeover order by 1"))
                .hasSize(2)
                .first()
                .isEqualTo("HF 7");
    }

    @Test
    @Shows({"L-18", "A-65"})
    void of_whom_the_identity_is_protected_the_answer_tells_whoever_may_not_know_nothing() {
        TakeoverOutcome outcome = take(ARow.housingFirst().hidden());

        assertThat(outcome.taken())
                .containsExactly(new Taken(2, Optional.empty(), 4, Optional.of(Money.ofKronor(6450))));
        assertThat(rows("select on_paper from intake.housing_case")).containsExactly("t");
    }

    private void as(OrganisationKind kind) {
        story.as("contact-person", kind, Takeovers.class);
    }

    private TransferReviews reviews() {
        return story.lettingOfficer(TransferReviews.class);
    }

    private TakeoverOutcome take(ARow... rows) {
        return story.bench()
                .get(Takeovers.class)
                .take(FirstTenancy.GOTEBORG, Arrays.stream(rows).map(ARow::row).toList());
    }

    private static List<String> codes(TakeoverOutcome outcome) {
        return outcome.refused().stream().flatMap(TakeoversTest::codes).toList();
    }

    private static Stream<String> codes(Refused line) {
        return line.whys().stream().map(why -> line.line() + " " + why.field().orElse("-") + " " + why.code());
    }

    private void decide(String kind, BiConsumer<PastDeadlines, UUID> decision) {
        String id = rows("select deadline_id from kernel.deadline where kind = '%s' and state = 'OPEN'".formatted(kind))
                .get(0);
        story.bench().inTransaction(() -> decision.accept(story.bench().get(PastDeadlines.class), UUID.fromString(id)));
    }

    /** All that the night of the day does. */
    private void night(LocalDate day) {
        story.bench().clock().moveTo(day.plusDays(1));
        story.bench().inTransaction(() -> {
            Night night = story.bench().get(Night.class);
            night.open(day);
            for (ActDue due : night.dueToAct(day, Night.START, 100)) {
                night.act(due, day);
            }
            DeadlineBench.said(night, day);
        });
    }

    private int differences() {
        return story.bench().inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today().minusDays(1))
                .size());
    }

    private List<String> counts() {
        return List.of(
                        "intake.person",
                        "intake.housing_case",
                        "intake.flat",
                        "intake.decision",
                        "lease.sublease",
                        "lease.head_lease",
                        "lease.tenure_waiver",
                        "followup.assignment",
                        "followup.takeover",
                        "kernel.deadline",
                        "kernel.outbox",
                        "kernel.case_number")
                .stream()
                .map(table -> table + rows("select count(*) from " + table))
                .toList();
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }
}
