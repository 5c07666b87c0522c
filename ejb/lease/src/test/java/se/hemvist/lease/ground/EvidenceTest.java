package se.hemvist.lease.ground;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.DocumentedEvent;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.GroundRefusal.ConductPutRight;
import se.hemvist.lease.ground.GroundRefusal.NotSoSerious;
import se.hemvist.lease.ground.GroundRefusal.RentNotForfeited;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.rent.ForfeitedRents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** JB 12:43: misconduct that is put right before notice is given saves the tenancy. */
@Shows("L-08")
class EvidenceTest {

    private static final LocalDate SERVED = LocalDate.of(2028, 1, 12);

    /** Each event as «day», «day!» where it was particularly serious, «dayv» of close violence; each notice as «sent/corrected». */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            never called on                       | 2027-11-01, 2027-12-01  |                                              |            | false
            not corrected                         | 2027-11-01, 2027-12-01  | 2027-11-15/                                  |            | false
            corrected after the last event        | 2027-11-01, 2027-12-01  | 2027-11-15/2027-12-02                        |            | true
            corrected on the day of the last      | 2027-11-01, 2027-12-01  | 2027-11-15/2027-12-01                        |            | true
            an event the day after                | 2027-11-01, 2027-12-02  | 2027-11-15/2027-12-01                        |            | false
            an event of close violence after      | 2027-11-01, 2027-12-02v | 2027-11-15/2027-12-01                        |            | true
            corrected on the day of the service   | 2027-11-01, 2027-12-01  | 2027-11-15/2028-01-12                        |            | true
            corrected the day after the service   | 2027-11-01, 2027-12-01  | 2027-11-15/2028-01-13                        |            | false
            for one that was particularly serious | 2027-11-01, 2027-12-01! | 2027-11-15/2027-12-02                        | 2027-12-01 | false
            for another than the serious one      | 2027-11-01!, 2027-12-01 | 2027-11-15/2027-12-02                        | 2027-12-01 | true
            one was particularly serious, once    | 2027-11-01!, 2027-12-01 | 2027-11-15/2027-12-02                        |            | true
            the last was, and notice is for none  | 2027-11-01, 2027-12-01! | 2027-11-15/2027-12-02                        |            | true
            the later notice is not corrected     | 2027-11-01, 2027-12-01  | 2027-11-15/2027-12-02, 2027-12-10/           |            | false
            the later notice is corrected         | 2027-11-01, 2027-12-01  | 2027-11-15/, 2027-12-10/2027-12-20           |            | true
            the later notice is sent too late     | 2027-11-01, 2027-12-01  | 2027-11-15/2027-12-02, 2028-01-13/           |            | true
            an event that is assessed too late    | 2027-11-01, 2028-01-13  | 2027-11-15/2027-12-02                        |            | true
            """)
    @Shows("C-28")
    void misconduct_is_put_right_where_the_last_notice_is_heeded_and_nothing_follows_unless_it_is_for_what_was_serious(
            String name, String events, @Nullable String notices, @Nullable LocalDate because, boolean putRight) {
        Evidence evidence =
                becauseOf(because, evidence(events, Optional.ofNullable(notices).orElse("")));

        assertThat(evidence.putRight(SERVED)).isEqualTo(putRight);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the only one        | 2027-12-01!             | 2027-12-01 | false
            the last of two     | 2027-11-01, 2027-12-01! | 2027-12-01 | false
            an older one        | 2027-11-01!, 2027-12-01 | 2027-12-01 | true
            the last is to come | 2027-11-01, 2028-01-13! | 2027-11-01 | true
            """)
    @Shows("L-31")
    void a_notice_that_does_not_say_for_what_is_for_the_last_that_happened(
            String name, String events, LocalDate last, boolean putRight) {
        Evidence evidence = evidence(events, "2027-11-02/2027-12-02").becauseOfTheLast(SERVED);

        assertThat(evidence.because()).contains(last);
        assertThat(evidence.putRight(SERVED)).isEqualTo(putRight);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the second was serious, for it       | 2027-11-01, 2027-12-01!             |                       | 2027-12-01 | 1
            the second was serious, for none     | 2027-11-01, 2027-12-01!             |                       |            | 0
            a serious one long ago, for none     | 2027-02-01!, 2027-12-01             |                       |            | 0
            two were serious, for one of them    | 2027-11-01!, 2027-12-01!            |                       | 2027-12-01 | 1
            for it, and after a notice           | 2027-11-01, 2027-12-01!             | 2027-11-15/           | 2027-12-01 | 1
            for it, before the notice of another | 2027-11-01!, 2027-12-01             | 2027-11-15/           | 2027-11-01 | 2
            for one that was not serious         | 2027-11-01, 2027-12-01              |                       | 2027-12-01 | 0
            for one of close violence            | 2027-11-01, 2027-12-01v             | 2027-11-15/           | 2027-12-01 | 0
            """)
    @Shows({"A-31", "G-122", "L-12"})
    void no_notice_is_needed_before_the_one_event_that_it_is_for_if_that_was_particularly_serious(
            String name, String events, @Nullable String notices, @Nullable LocalDate because, int after) {
        Evidence evidence =
                becauseOf(because, evidence(events, Optional.ofNullable(notices).orElse("")));

        assertThat(evidence.eventsAfterNotice(SERVED) + evidence.eventsWithoutNotice(SERVED))
                .isEqualTo(after);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "particularly serious,    REPEATED_MISCONDUCT, 2027-12-01, 2028-01-12, true",
        "another day,             REPEATED_MISCONDUCT, 2027-12-02, 2028-01-12, false",
        "not serious,             REPEATED_MISCONDUCT, 2027-11-01, 2028-01-12, false",
        "of close violence,       REPEATED_MISCONDUCT, 2027-11-11, 2028-01-12, false",
        "assessed later,          REPEATED_MISCONDUCT, 2027-12-01, 2027-11-30, false",
        "for rent,                UNPAID_RENT,         2027-12-01, 2028-01-12, false",
    })
    void notice_is_for_a_particularly_serious_event_that_is_on_record(
            String name, Ground ground, LocalDate seriousOn, LocalDate on, boolean there) {
        Evidence evidence = evidence("2027-11-01, 2027-11-11v, 2027-12-01!", "");
        GroundRecord record = new GroundRecord(ground, SERVED, "Skäl.", "Enhetschefen", null, seriousOn);

        if (there) {
            assertThat(record.resting(evidence, on).because()).contains(seriousOn);
        } else {
            assertThatThrownBy(() -> record.resting(evidence, on)).isInstanceOfSatisfying(NotSoSerious.class, no -> {
                assertThat(no.field()).contains("seriousOn");
                Refusals.demandSaid(no);
                Refusals.demandRule(no);
            });
        }
    }

    @Test
    void a_ground_that_names_no_event_makes_no_exception() {
        Evidence evidence = evidence("2027-12-01!", "");
        GroundRecord record = new GroundRecord(Ground.REPEATED_MISCONDUCT, SERVED, "Skäl.", "Enhetschefen", null);

        assertThat(record.resting(evidence, SERVED)).isSameAs(evidence);
        assertThat(evidence.because()).isEmpty();
    }

    @Test
    void what_was_put_right_ends_no_lease_before_time() {
        Evidence evidence = evidence("2027-11-01, 2027-12-01", "2027-11-15/2027-12-02");

        assertThatThrownBy(() -> evidence.demandNotPutRight(SERVED))
                .isInstanceOfSatisfying(ConductPutRight.class, Refusals::demandSaid);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no notice,                            2027-11-01,  ,           ,           false",
        "a notice that the board did not get,  2027-11-01,  2027-11-15, ,           false",
        "told on the day,                      2027-11-01,  2028-01-12, ,           true",
        "told the day after,                   2027-11-01,  2028-01-13, ,           false",
        "for a particularly serious one,       2027-11-01!, ,           2027-11-01, true",
        "one was particularly serious once,    2027-11-01!, ,           ,           false",
        "for one that was not,                 2027-11-01,  ,           2027-11-01, false",
        "for a particularly serious one ahead, 2028-01-13!, ,           2028-01-13, false",
    })
    @Shows("C-28")
    void the_board_has_been_told_by_the_day_or_need_not_be(
            String name, String event, @Nullable LocalDate told, @Nullable LocalDate because, boolean enough) {
        boolean silent = name.startsWith("a notice that");
        Evidence evidence = new Evidence(
                new ForfeitedRents(true, List.of()),
                new ConductRecord(
                        List.of(event(event)),
                        told == null ? List.of() : List.of(notice(silent ? Optional.empty() : Optional.of(told)))));

        Evidence noticed = becauseOf(because, evidence);
        assertThat(noticed.boardTold(SERVED) || noticed.isExcepted(SERVED)).isEqualTo(enough);
        assertThat(noticed.boardTold(SERVED)).isEqualTo(told != null && !silent && !told.isAfter(SERVED));
    }

    private static Evidence becauseOf(@Nullable LocalDate event, Evidence evidence) {
        return Optional.ofNullable(event).map(evidence::becauseOf).orElse(evidence);
    }

    /** Of 7,000 a month since February 2027; the rent of January 2028 is in time until 30 December. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sent the day after the last one in time      | 77000 | 2027-12-31/           | 2028-01-08 | true
            sent on the last day in time                 | 77000 | 2027-12-30/           | 2028-01-08 | false
            the time is over the day before              | 77000 | 2028-01-03/           | 2028-01-11 | true
            the time is over on the day                  | 77000 | 2028-01-03/           | 2028-01-12 | false
            heeded long ago, and late again              | 77000 | 2027-03-01/2027-03-05 | 2027-03-08 | false
            sent long ago, and late again                | 77000 | 2027-03-01/           | 2027-03-08 | false
            heeded long ago, late again and called again | 77000 | 2027-03-01/2027-03-05, 2028-01-01/ | 2028-01-08 | true
            what was called on is done                   | 77000 | 2028-01-01/2028-01-12 | 2028-01-08 | false
            what was called on is done the day after     | 77000 | 2028-01-01/2028-01-13 | 2028-01-08 | true
            called on for the month before               | 70000 | 2027-12-10/           | 2027-12-17 | true
            all is paid                                  | 84000 | 2028-01-01/           | 2028-01-08 | false
            never called on                              | 77000 |                       | 2028-01-08 | false
            """)
    @Shows({"A-31", "G-113", "G-122"})
    void to_pay_the_tenant_was_called_on_if_it_was_late_before_and_is_unpaid_once_the_time_is_over(
            String name, String paid, @Nullable String calls, LocalDate correctBy, boolean calledOn) {
        Evidence evidence = late(paid, calls, correctBy, true);

        assertThat(evidence.calledOnToPay(SERVED)).isEqualTo(calledOn);
        assertThat(late(paid, calls, correctBy, false).calledOnToPay(SERVED))
                .as("a call for misconduct calls on nobody to pay")
                .isFalse();
    }

    @Test
    @Shows({"A-31", "G-122"})
    void a_heeded_call_opens_no_ground_for_a_rent_that_is_late_later() {
        GroundPolicy policy = GroundPolicy.of(Programme.HOUSING_FIRST, SERVED).rule();
        LocalDate since = LocalDate.of(2027, 2, 1);
        Evidence heeded = late("77000", "2027-03-01/2027-03-05", LocalDate.of(2027, 3, 8), true);

        assertThatThrownBy(() -> policy.demand(Ground.UNPAID_RENT, since, heeded, SERVED))
                .isInstanceOfSatisfying(RentNotForfeited.class, no -> assertThat(no.facts())
                        .containsEntry("forfeited", 1)
                        .containsEntry("calledOnToPay", false));
        policy.demand(Ground.UNPAID_RENT, since, late("77000", "2028-01-01/", LocalDate.of(2028, 1, 8), true), SERVED);
    }

    private static Evidence late(String paid, @Nullable String calls, LocalDate correctBy, boolean forRent) {
        return new Evidence(
                ForfeitedRents.of(
                        ARent.record("2027-01-29 " + paid + " TENANT"), Optional.of(LocalDate.of(2027, 1, 1)), SERVED),
                new ConductRecord(
                        List.of(),
                        Optional.ofNullable(calls).stream()
                                .flatMap(all -> Arrays.stream(all.split(", ", -1)))
                                .map(EvidenceTest::notice)
                                .map(call -> new SentRectification(
                                        call.sentOn(), Optional.empty(), correctBy, call.correctedOn(), forRent))
                                .toList()));
    }

    private static SentRectification notice(Optional<LocalDate> boardToldOn) {
        LocalDate sent = LocalDate.of(2027, 11, 15);
        return new SentRectification(sent, boardToldOn, sent.plusDays(7), Optional.empty(), false);
    }

    private static Evidence evidence(String events, String notices) {
        return new Evidence(
                new ForfeitedRents(true, List.of()),
                new ConductRecord(
                        Arrays.stream(events.split(", ", -1))
                                .map(EvidenceTest::event)
                                .toList(),
                        Arrays.stream(notices.split(", ", -1))
                                .filter(notice -> !notice.isBlank())
                                .map(EvidenceTest::notice)
                                .toList()));
    }

    private static DocumentedEvent event(String written) {
        LocalDate on = LocalDate.parse(written.substring(0, 10));
        return new DocumentedEvent(
                on,
                on,
                written.endsWith("!") ? Severity.PARTICULARLY_SERIOUS : Severity.SERIOUS,
                written.endsWith("v"));
    }

    private static SentRectification notice(String written) {
        String[] days = written.split("/", -1);
        LocalDate sent = LocalDate.parse(days[0]);
        return new SentRectification(
                sent,
                Optional.of(sent),
                sent.plusDays(7),
                Optional.of(days[1]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                false);
    }
}
