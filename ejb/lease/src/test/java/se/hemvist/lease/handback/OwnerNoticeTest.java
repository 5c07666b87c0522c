package se.hemvist.lease.handback;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.DocumentedEvent;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.notice.NoticeEnds.Reason;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord.Sending;
import se.hemvist.lease.recovery.RecoveryWindow;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.hemvist.lease.handback.AnOwnerNotice.GIVEN;
import static se.hemvist.lease.handback.AnOwnerNotice.SIGNED;
import static se.hemvist.lease.handback.AnOwnerNotice.TODAY;
import static se.hemvist.lease.handback.AnOwnerNotice.WRITTEN;
import static se.hemvist.lease.handback.AnOwnerNotice.lacking;

/** Jordabalken 12:4-8 and 12:42-44: what a notice of the owner's to the city is worth. */
class OwnerNoticeTest {

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(HandbackRefusal.class);
    }

    @ParameterizedTest(name = "{0} for {1}, called on {2}, board told {3}: {4}")
    @CsvSource({
        "EARLY,    SUBTENANT_CONDUCT, 2027-05-01, 2027-05-01, nothing",
        "EARLY,    SUBTENANT_CONDUCT, 2027-06-01, 2027-06-01, nothing",
        "EARLY,    SUBTENANT_CONDUCT, 2027-05-01,           , not-called-on",
        "EARLY,    SUBTENANT_CONDUCT,           , 2027-05-01, not-called-on",
        "EARLY,    SUBTENANT_CONDUCT,           ,           , not-called-on",
        "EARLY,    SUBTENANT_CONDUCT, 2027-06-02, 2027-05-01, not-called-on",
        "EARLY,    SUBTENANT_CONDUCT, 2027-05-01, 2027-06-02, not-called-on",
        "ORDINARY, SUBTENANT_CONDUCT, 2027-05-01,           , nothing",
        "ORDINARY, SUBTENANT_CONDUCT,           ,           , nothing",
        "ORDINARY, SUBTENANT_CONDUCT, 2027-05-01, 2027-05-01, nothing",
        "EARLY,    UNPAID_RENT,                 ,           , nothing",
        "EARLY,    OTHER_BREACH,                ,           , nothing",
        "EARLY,    KNOWN_FORFEITURE,            ,           , nothing",
        "EARLY,    OWNERS_INTEREST,             ,           , nothing-forfeited",
        "ORDINARY, OWNERS_INTEREST,             ,           , nothing",
    })
    @Shows({"L-31", "L-08", "L-09"})
    void where_a_subtenant_is_at_fault_call_and_message_always_come_before_a_forfeiture(
            NoticeKind kind,
            OwnerGround ground,
            @Nullable LocalDate calledOn,
            @Nullable LocalDate boardToldOn,
            String lacks) {
        ReceivedNotice notice =
                AnOwnerNotice.after(AnOwnerNotice.of(kind, ground), new OwnerCall(null, calledOn, boardToldOn, null));

        assertThat(lacking(notice, Evidence.none())).isEqualTo(lacks);
        notice.lacks(Evidence.none()).ifPresent(Refusals::demandSaid);
        notice.lacks(Evidence.none()).ifPresent(Refusals::demandRule);
    }

    @Test
    @Shows({"L-31", "L-08"})
    void of_a_call_that_is_not_spoken_of_nothing_came_first() {
        ReceivedNotice notice =
                AnOwnerNotice.after(AnOwnerNotice.of(NoticeKind.EARLY, OwnerGround.SUBTENANT_CONDUCT), null);

        assertThat(lacking(notice, Evidence.none())).isEqualTo("not-called-on");
    }

    @ParameterizedTest(name = "came {0}, posted {1}, board told as it says {2} and as is typed {3}")
    @CsvSource({
        "2027-05-04,           , 2027-05-05,           , 2027-05-04, 2027-05-05",
        "2027-05-04, 2027-05-03, 2027-05-05, 2027-06-09, 2027-05-03, 2027-05-05",
        "2027-05-04,           ,           , 2027-05-06, 2027-05-04, 2027-05-06",
        "2027-05-04,           ,           ,           , 2027-05-04,           ",
    })
    @Shows("L-31")
    void the_days_of_the_warning_that_it_rests_on_count_whatever_is_typed(
            LocalDate came,
            @Nullable LocalDate posted,
            @Nullable LocalDate said,
            @Nullable LocalDate typed,
            LocalDate called,
            @Nullable LocalDate boardTold) {
        OwnerWarningRecord warning = new OwnerWarningRecord(
                LocalDate.of(2027, 5, 3),
                came,
                "Störningarna ska upphöra.",
                Optional.of(LocalDate.of(2027, 5, 20)),
                new Sending(Optional.ofNullable(posted), Optional.ofNullable(said)));
        UUID id = UUID.randomUUID();

        OwnerCall call = new OwnerCall(id, LocalDate.of(2027, 1, 1), typed, null).by(warning);

        assertThat(call).isEqualTo(new OwnerCall(id, called, boardTold, LocalDate.of(2027, 5, 20)));
    }

    @ParameterizedTest(name = "{0} for events {1}, called on {2} with time until {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            EARLY    | 2027-05-01             | 2027-04-30 |            | called-before-fault
            EARLY    | 2027-05-01             | 2027-05-01 |            | nothing
            EARLY    | 2027-05-01, 2027-05-20 | 2027-05-10 |            | nothing
            EARLY    |                        | 2027-04-30 |            | nothing
            ORDINARY | 2027-05-01             | 2027-04-30 |            | nothing
            EARLY    | 2027-05-01             | 2027-05-02 | 2027-05-31 | nothing
            EARLY    | 2027-05-01             | 2027-05-02 | 2027-06-01 | call-still-runs
            EARLY    | 2027-05-01             | 2027-05-02 | 2027-07-01 | call-still-runs
            ORDINARY | 2027-05-01             | 2027-05-02 | 2027-07-01 | nothing
            """)
    @Shows({"L-31", "L-08", "A-86"})
    void the_call_is_about_the_fault_came_after_it_and_its_time_is_over(
            NoticeKind kind, @Nullable String events, LocalDate calledOn, @Nullable LocalDate correctBy, String lacks) {
        ReceivedNotice notice = AnOwnerNotice.after(
                AnOwnerNotice.of(kind, OwnerGround.SUBTENANT_CONDUCT),
                new OwnerCall(null, calledOn, calledOn, correctBy));

        assertThat(lacking(notice, conduct(events, null))).isEqualTo(lacks);
        notice.lacks(conduct(events, null)).ifPresent(Refusals::demandSaid);
        notice.lacks(conduct(events, null)).ifPresent(Refusals::demandRule);
    }

    /** Each event as «day» or «day!» where it was particularly serious; the city's notice as corrected on a day, if it was. */
    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the city says so            | EARLY    | SUBTENANT_CONDUCT | 2027-05-01  |            | 2027-05-20 | put-right-in-time
            on the day of the notice    | EARLY    | SUBTENANT_CONDUCT | 2027-05-01  |            | 2027-06-01 | put-right-in-time
            the day after the notice    | EARLY    | SUBTENANT_CONDUCT | 2027-05-01  |            | 2027-06-02 | nothing
            it happened again           | EARLY    | SUBTENANT_CONDUCT | 2027-05-01, 2027-05-21 |  | 2027-05-20 | nothing
            particularly serious        | EARLY    | SUBTENANT_CONDUCT | 2027-05-01! |            | 2027-05-20 | nothing
            an older one was            | EARLY    | SUBTENANT_CONDUCT | 2027-04-01!, 2027-05-01 |  | 2027-05-20 | put-right-in-time
            the tenant heeded the city  | EARLY    | SUBTENANT_CONDUCT | 2027-05-01  | 2027-05-20 |            | put-right-in-time
            the tenant heeded it late   | EARLY    | SUBTENANT_CONDUCT | 2027-05-01  | 2027-06-02 |            | nothing
            nobody says so              | EARLY    | SUBTENANT_CONDUCT | 2027-05-01  |            |            | nothing
            the lease ends in its time  | ORDINARY | SUBTENANT_CONDUCT | 2027-05-01  | 2027-05-20 | 2027-05-20 | nothing
            the rent is paid            | EARLY    | UNPAID_RENT       |             |            | 2027-06-01 | put-right-in-time
            the rent is paid after      | EARLY    | UNPAID_RENT       |             |            | 2027-06-02 | nothing
            the owner is let in         | EARLY    | OTHER_BREACH      |             |            | 2027-05-20 | put-right-in-time
            what is no matter of it     | EARLY    | KNOWN_FORFEITURE  |             |            | 2027-05-20 | nothing
            """)
    @Shows({"L-31", "L-08"})
    void what_was_put_right_before_the_notice_ends_no_lease_before_time(
            String name,
            NoticeKind kind,
            OwnerGround ground,
            @Nullable String events,
            @Nullable LocalDate heeded,
            @Nullable LocalDate corrected,
            String lacks) {
        ReceivedNotice notice = AnOwnerNotice.putRight(AnOwnerNotice.of(kind, ground), corrected);

        assertThat(lacking(notice, conduct(events, heeded))).isEqualTo(lacks);
        notice.lacks(conduct(events, heeded)).ifPresent(Refusals::demandSaid);
    }

    @ParameterizedTest(name = "{0} by {1}, number {2}, copy {3}: {4}")
    @CsvSource({
        "ORDINARY, SERVED,            ,         ,            ,           nothing",
        "ORDINARY, REGISTERED_LETTER, RR1,      ,            ,           nothing",
        "ORDINARY, REGISTERED_LETTER, ,         ,            ,           posting-not-kept",
        "ORDINARY, LETTER_AND_COPY,   RR1,      Receptionen, 2027-06-01, nothing",
        "ORDINARY, LETTER_AND_COPY,   RR1,      Receptionen, ,           not-sought",
        "ORDINARY, RECEIVED,          ,         ,            ,           way-not-open",
        "EARLY,    SERVED,            ,         ,            ,           nothing",
        "EARLY,    REGISTERED_LETTER, RR1,      ,            ,           way-not-open",
        "EARLY,    LETTER_AND_COPY,   RR1,      Receptionen, 2027-06-01, nothing",
        "EARLY,    LETTER_AND_COPY,   RR1,      ,            2027-06-01, copy-not-left",
    })
    @Shows({"L-31", "L-10"})
    void it_is_served_as_any_landlord_s_notice(
            NoticeKind kind,
            ServiceWay way,
            @Nullable String number,
            @Nullable String copy,
            @Nullable LocalDate sought,
            String lacks) {
        ReceivedNotice notice = AnOwnerNotice.by(
                AnOwnerNotice.of(kind, OwnerGround.OTHER_BREACH),
                new Delivery(
                        way, way == ServiceWay.REGISTERED_LETTER ? GIVEN : WRITTEN, GIVEN, number, copy, null, sought));

        assertThat(lacking(notice, Evidence.none())).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "{0}, known since {1}")
    @CsvSource({
        "EARLY,    2027-04-01, nothing",
        "EARLY,    2027-03-31, known-too-long",
        "ORDINARY, 2027-03-31, nothing",
    })
    @Shows({"L-31", "C-12"})
    void what_the_owner_has_known_of_for_too_long_ends_nothing_before_time(
            NoticeKind kind, LocalDate known, String lacks) {
        ReceivedNotice notice = new ReceivedNotice(
                new OwnerNotice(
                        WRITTEN, kind, OwnerGround.KNOWN_FORFEITURE, "Ohyra.", null, AnOwnerNotice.knownSince(known)),
                AnOwnerNotice.served(),
                null,
                null,
                null);

        assertThat(lacking(notice, Evidence.none())).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "{0}, {1} months agreed on")
    @CsvSource({
        "ORDINARY, 3, 2027-09-30, 2027-09-30, 2027-09-30, SAME",
        "ORDINARY, 1, 2027-07-31, 2027-09-30, 2027-09-30, ACT_BINDS_LANDLORD",
        "ORDINARY, 6, 2027-12-31, 2027-09-30, 2027-12-31, LONGER_AGREED",
        "EARLY,    3, 2027-09-30, 2027-09-30, 2027-06-01, FORFEITED",
    })
    @Shows({"L-31", "L-10", "C-05"})
    void it_ends_the_lease_on_one_of_two_days(
            NoticeKind kind, int months, LocalDate agreed, LocalDate statutory, LocalDate used, Reason why) {
        ReceivedNotice notice = AnOwnerNotice.of(kind, OwnerGround.OTHER_BREACH);

        assertThat(notice.ends(Period.ofMonths(months))).isEqualTo(new NoticeEnds(agreed, statutory, used, why));
    }

    @ParameterizedTest(name = "form {0}, board told {1}")
    @CsvSource({
        "2027-06-01, 2027-06-03, 2027-06-03, 2027-06-24",
        "2027-06-08, 2027-06-03, 2027-06-08, 2027-06-29",
        "2027-06-08,           ,           ,           ",
        "          , 2027-06-03,           ,           ",
    })
    @Shows({"L-31", "L-09", "C-03"})
    void a_tenancy_forfeited_for_rent_is_won_back_from_when_city_and_board_are_told(
            @Nullable LocalDate form,
            @Nullable LocalDate boardTold,
            @Nullable LocalDate begin,
            @Nullable LocalDate last) {
        Optional<RecoveryWindow> window = AnOwnerNotice.forRent(form, boardTold).recovery();

        assertThat(window.map(RecoveryWindow::begin)).isEqualTo(Optional.ofNullable(begin));
        assertThat(window.map(RecoveryWindow::lastDay)).isEqualTo(Optional.ofNullable(last));
    }

    @Test
    @Shows({"L-31", "L-09"})
    void only_a_tenancy_forfeited_for_rent_is_won_back() {
        ReceivedNotice other = AnOwnerNotice.of(NoticeKind.EARLY, OwnerGround.OTHER_BREACH);
        Delivery told = new Delivery(ServiceWay.SERVED, WRITTEN, GIVEN, null, null, GIVEN, null);

        assertThat(new ReceivedNotice(other.notice(), told, null, null, GIVEN).recovery())
                .isEmpty();
    }

    static Stream<Arguments> wrong() {
        LocalDate to = TODAY.plusDays(1);
        return Stream.of(
                arguments("written to come", said(to, OwnerGround.OTHER_BREACH, "Skäl."), "day-too-late", "on"),
                arguments(
                        "written before the lease",
                        said(SIGNED.minusDays(1), OwnerGround.OTHER_BREACH, "Skäl."),
                        "day-too-early",
                        "on"),
                arguments("no words", said(WRITTEN, OwnerGround.OTHER_BREACH, " "), "missing-part", "because"),
                arguments("no amount", said(WRITTEN, OwnerGround.UNPAID_RENT, "Skäl."), "missing-part", "amount"),
                arguments(
                        "not said for what",
                        said(WRITTEN, OwnerGround.KNOWN_FORFEITURE, "Skäl."),
                        "missing-part",
                        "forfeitedBy"),
                arguments(
                        "known after its day",
                        known(OwnerGround.KNOWN_FORFEITURE, WRITTEN.plusDays(1)),
                        "day-too-late",
                        "forfeitedBy/knownOn"),
                arguments(
                        "what is lost with time and something else",
                        known(OwnerGround.OTHER_BREACH, WRITTEN),
                        "not-lost-with-time",
                        "forfeitedBy"),
                arguments("sent before its day", sent(WRITTEN.minusDays(1), GIVEN), "day-too-early", "sentOn"),
                arguments(
                        "served before its day", sent(WRITTEN, WRITTEN.minusDays(1)), "served-before-sent", "servedOn"),
                arguments("served to come", sent(WRITTEN, to), "day-too-late", "servedOn"),
                arguments(
                        "call to come",
                        AnOwnerNotice.after(plain(), new OwnerCall(null, to, null, null)),
                        "day-too-late",
                        "call/calledOn"),
                arguments(
                        "message to come",
                        AnOwnerNotice.after(plain(), new OwnerCall(null, GIVEN, to, null)),
                        "day-too-late",
                        "call/boardToldOn"),
                arguments(
                        "call before the lease",
                        AnOwnerNotice.after(plain(), new OwnerCall(null, SIGNED.minusDays(1), null, null)),
                        "day-too-early",
                        "call/calledOn"),
                arguments(
                        "message before the lease",
                        AnOwnerNotice.after(plain(), new OwnerCall(null, GIVEN, SIGNED.minusDays(1), null)),
                        "day-too-early",
                        "call/boardToldOn"),
                arguments(
                        "time before the call",
                        AnOwnerNotice.after(plain(), new OwnerCall(null, GIVEN, GIVEN, GIVEN.minusDays(1))),
                        "day-too-early",
                        "call/correctBy"),
                arguments("put right to come", AnOwnerNotice.putRight(plain(), to), "day-too-late", "correctedOn"),
                arguments(
                        "form before the service",
                        AnOwnerNotice.forRent(GIVEN.minusDays(1), GIVEN),
                        "day-too-early",
                        "formServedOn"),
                arguments("form to come", AnOwnerNotice.forRent(to, GIVEN), "day-too-late", "formServedOn"));
    }

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource("wrong")
    @Shows("L-31")
    void what_is_out_of_order_is_refused_where_it_stands(
            String name, ReceivedNotice notice, String code, String field) {
        assertThatThrownBy(() -> notice.sound(SIGNED, TODAY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
            Refusals.demandSaid(refusal);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, OWNERS_INTEREST",
        "EARLY, SUBTENANT_CONDUCT",
        "EARLY, UNPAID_RENT",
        "EARLY, OTHER_BREACH",
        "EARLY, KNOWN_FORFEITURE"
    })
    void what_is_in_order_is_taken(NoticeKind kind, OwnerGround ground) {
        ReceivedNotice notice = AnOwnerNotice.of(kind, ground);

        assertThat(notice.sound(SIGNED, GIVEN)).isEqualTo(notice);
        assertThatCode(() -> AnOwnerNotice.putRight(AnOwnerNotice.forRent(GIVEN, GIVEN), GIVEN)
                        .sound(WRITTEN, GIVEN))
                .as("each day that is possible at all")
                .doesNotThrowAnyException();
        assertThat(notice.notice().toString()).doesNotContain("skäl", ground.name());
    }

    private static ReceivedNotice plain() {
        return AnOwnerNotice.of(NoticeKind.EARLY, OwnerGround.OTHER_BREACH);
    }

    private static ReceivedNotice said(LocalDate on, OwnerGround ground, String because) {
        return of(new OwnerNotice(on, NoticeKind.EARLY, ground, because, null, null), AnOwnerNotice.served());
    }

    private static ReceivedNotice known(OwnerGround ground, LocalDate known) {
        return of(
                new OwnerNotice(WRITTEN, NoticeKind.EARLY, ground, "Ohyra.", null, AnOwnerNotice.knownSince(known)),
                AnOwnerNotice.served());
    }

    private static ReceivedNotice sent(LocalDate sent, LocalDate served) {
        return of(plain().notice(), new Delivery(ServiceWay.SERVED, sent, served, null, null, null, null));
    }

    private static ReceivedNotice of(OwnerNotice notice, Delivery service) {
        return new ReceivedNotice(notice, service, null, null, null);
    }

    private static Evidence conduct(@Nullable String events, @Nullable LocalDate heeded) {
        LocalDate sent = LocalDate.of(2027, 5, 2);
        return new Evidence(
                new ForfeitedRents(false, List.of()),
                new ConductRecord(
                        Optional.ofNullable(events).stream()
                                .flatMap(days -> Arrays.stream(days.split(", ", -1)))
                                .map(OwnerNoticeTest::event)
                                .toList(),
                        Optional.ofNullable(heeded).stream()
                                .map(on -> new SentRectification(
                                        sent, Optional.of(sent), sent.plusDays(7), Optional.of(on), false))
                                .toList()));
    }

    private static DocumentedEvent event(String written) {
        LocalDate on = LocalDate.parse(written.substring(0, 10));
        return new DocumentedEvent(
                on, on, written.endsWith("!") ? Severity.PARTICULARLY_SERIOUS : Severity.SERIOUS, false);
    }
}
