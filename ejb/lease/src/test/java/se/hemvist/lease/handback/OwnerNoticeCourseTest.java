package se.hemvist.lease.handback;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.dispute.Appeal;
import se.hemvist.lease.dispute.AppealedBy;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.handback.AnOwnerNotice.GIVEN;

/** Jordabalken 12:44 and 12:46-52 on the owner's level: what becomes of a notice to the city, state by state. */
class OwnerNoticeCourseTest {

    /** Three months to the turn of a month. */
    private static final LocalDate LEASE_END = LocalDate.of(2027, 9, 30);

    private static final LocalDate REFERRED = LocalDate.of(2027, 10, 29);
    private static final LocalDate DECIDED = LocalDate.of(2027, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 20);

    private static final Map<String, BiConsumer<KeptNotice, LocalDate>> COMMANDS = new TreeMap<>(Map.of(
            "appeal", (kept, today) -> kept.appealed(DECIDED, today),
            "decideAppeal", (kept, today) -> kept.appealDecided(new TribunalDecision(TODAY, false, null, false), today),
            "recover", (kept, today) -> kept.wonBack(new WonBack(RecoveryWay.PAID, GIVEN, null), today),
            "takeBack", (kept, today) -> kept.takenBack(new Withdrawal(GIVEN, "Överens."), today),
            "contest", (kept, today) -> kept.contested(GIVEN, today),
            "refer", (kept, today) -> kept.referred(REFERRED, LEASE_END, today),
            "decideEnds", (kept, today) -> kept.decided(new TribunalDecision(DECIDED, true, null, false), today),
            "decideGoesOn", (kept, today) -> kept.decided(new TribunalDecision(DECIDED, false, null, false), today)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WITHOUT_EFFECT |
                    RUNNING_OUT    | DISPUTED, WON_BACK, TAKEN_BACK
                    DISPUTED       | RUNNING_OUT, WON_BACK, TAKEN_BACK, PROLONGED
                    WON_BACK       |
                    TAKEN_BACK     |
                    PROLONGED      | DISPUTED
                    """)
    void goes_on_only_to(OwnerNoticeState state, @Nullable String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(OwnerNoticeState.class, next));
        assertThat(state.stands()).isEqualTo(next != null && state != OwnerNoticeState.PROLONGED);
    }

    /** Of a notice before time for unpaid rent, or of an ordinary one because the house is rebuilt. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EARLY    | WITHOUT_EFFECT |
                    EARLY    | RUNNING_OUT    | recover:WON_BACK, takeBack:TAKEN_BACK, contest:nothing-to-dispute
                    EARLY    | WON_BACK       |
                    EARLY    | TAKEN_BACK     |
                    ORDINARY | WITHOUT_EFFECT |
                    ORDINARY | RUNNING_OUT    | recover:nothing-to-win-back, takeBack:TAKEN_BACK, contest:DISPUTED
                    ORDINARY | DISPUTED       | recover:nothing-to-win-back, takeBack:TAKEN_BACK, refer:DISPUTED, \
                    decideEnds:RUNNING_OUT, decideGoesOn:PROLONGED, decideAppeal:not-appealed
                    ORDINARY | TAKEN_BACK     |
                    ORDINARY | PROLONGED      | appeal:DISPUTED, contest:dispute-decided
                    """)
    @Shows({"L-31", "L-09", "L-11"})
    void takes_only_the_commands_of_its_state(NoticeKind kind, OwnerNoticeState state, @Nullable String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        assertThat(COMMANDS.keySet()).containsAll(expected.keySet());
        COMMANDS.keySet().forEach(name -> {
            KeptNotice kept = in(kind, state);
            assertThat(after(kept, name))
                    .as("%s when %s", name, state)
                    .isEqualTo(expected.getOrDefault(name, "owner-notice-not-there"));
        });
    }

    @Test
    @Shows("L-11")
    void what_the_tribunal_has_decided_is_not_contested_again() {
        KeptNotice kept = in(NoticeKind.ORDINARY, OwnerNoticeState.DISPUTED);
        after(kept, "decideEnds");

        assertThat(after(kept, "contest")).isEqualTo("dispute-decided");
        assertThat(after(kept, "takeBack")).isEqualTo("TAKEN_BACK");
    }

    @Test
    @Shows({"L-11", "C-11"})
    void the_city_may_appeal_that_its_lease_ends_and_the_court_decides_finally() {
        KeptNotice kept = in(NoticeKind.ORDINARY, OwnerNoticeState.DISPUTED);
        after(kept, "decideEnds");
        assertThat(said(() -> kept.appealed(DECIDED.plusDays(23), DECIDED.plusDays(30)), kept))
                .isEqualTo("appealed-too-late");

        assertThat(after(kept, "appeal")).isEqualTo("DISPUTED");
        assertThat(after(kept, "decideGoesOn")).isEqualTo("dispute-decided");
        assertThat(after(kept, "refer")).isEqualTo("dispute-decided");
        kept.appealDecided(new TribunalDecision(TODAY, true, null, false), TODAY);
        assertThat(kept.view().course().state()).isEqualTo(OwnerNoticeState.RUNNING_OUT);
        assertThat(after(kept, "appeal")).isEqualTo("appeal-decided");

        KeptNotice prolonged = in(NoticeKind.ORDINARY, OwnerNoticeState.DISPUTED);
        after(prolonged, "decideEnds");
        after(prolonged, "appeal");
        assertThat(after(prolonged, "decideAppeal")).isEqualTo("PROLONGED");
    }

    @Test
    @Shows({"L-11", "C-11"})
    void the_owner_may_appeal_that_the_lease_is_prolonged_and_the_court_decides_finally() {
        KeptNotice kept = in(NoticeKind.ORDINARY, OwnerNoticeState.PROLONGED);
        assertThat(said(() -> kept.appealed(DECIDED.plusDays(23), DECIDED.plusDays(30)), kept))
                .isEqualTo("appealed-too-late");

        assertThat(after(kept, "appeal")).isEqualTo("DISPUTED");
        assertThat(appeal(kept)).isEqualTo(new Appeal(DECIDED, AppealedBy.LANDLORD, null));
        kept.appealDecided(new TribunalDecision(TODAY, true, null, false), TODAY);
        assertThat(kept.view().course().state()).isEqualTo(OwnerNoticeState.RUNNING_OUT);
        assertThat(appeal(kept)).isEqualTo(new Appeal(DECIDED, AppealedBy.LANDLORD, TODAY));

        KeptNotice prolonged = in(NoticeKind.ORDINARY, OwnerNoticeState.PROLONGED);
        after(prolonged, "appeal");
        assertThat(after(prolonged, "decideAppeal")).isEqualTo("PROLONGED");
        assertThat(after(prolonged, "appeal")).isEqualTo("appeal-decided");
    }

    private static @Nullable Appeal appeal(KeptNotice kept) {
        return Optional.ofNullable(kept.view().course().dispute()).orElseThrow().appeal();
    }

    @ParameterizedTest(name = "form {0}, board told {1}: {2} on {3}: {4}")
    @CsvSource({
        "2027-06-01, 2027-06-03, PAID,             2027-06-24, WON_BACK",
        "2027-06-01, 2027-06-03, PAID,             2027-06-25, recovery-over",
        "2027-06-04, 2027-06-01, PAID,             2027-06-28, WON_BACK",
        "2027-06-04, 2027-06-01, PAID,             2027-06-29, recovery-over",
        "2027-06-01, 2027-06-03, BOARD_TAKES_OVER, 2027-06-24, WON_BACK",
        "2027-06-01, 2027-06-03, BOARD_TAKES_OVER, 2027-06-25, recovery-over",
        "2027-06-01, 2027-06-03, HINDERED,         2027-07-20, WON_BACK",
        "2027-06-01,           , PAID,             2027-07-20, WON_BACK",
        "          , 2027-06-03, PAID,             2027-07-20, WON_BACK",
        "2027-06-01, 2027-06-03, PAID,             2027-05-31, day-too-early",
        "2027-06-01, 2027-06-03, HINDERED,         2027-12-21, day-too-late",
    })
    @Shows({"L-31", "L-09", "C-03", "C-04"})
    void paying_wins_the_tenancy_back_within_three_weeks_of_form_and_message_and_before_they_came(
            @Nullable LocalDate form, @Nullable LocalDate boardTold, RecoveryWay how, LocalDate on, String becomes) {
        KeptNotice kept = kept(AnOwnerNotice.forRent(form, boardTold));

        assertThat(said(() -> kept.wonBack(new WonBack(how, on, "SN 2027/41"), TODAY), kept))
                .isEqualTo(becomes);
    }

    @ParameterizedTest(name = "referred {0}, decided {1}: {2}")
    @CsvSource({
        "2027-11-01, 2027-11-01, RUNNING_OUT",
        "2027-11-02, 2027-12-01, referred-too-late",
        "2027-05-31, 2027-12-01, day-too-early",
        "2027-12-21, 2027-12-21, day-too-late",
        "2027-10-29, 2027-10-28, not-referred",
    })
    @Shows({"L-11", "C-10"})
    void the_owner_refers_the_dispute_within_a_month_of_the_end_and_the_tribunal_decides_after_that(
            LocalDate referred, LocalDate decided, String becomes) {
        KeptNotice kept = in(NoticeKind.ORDINARY, OwnerNoticeState.RUNNING_OUT);
        kept.contested(GIVEN, TODAY);

        assertThat(said(
                        () -> {
                            kept.referred(referred, LEASE_END, TODAY);
                            kept.decided(new TribunalDecision(decided, true, null, false), TODAY);
                        },
                        kept))
                .isEqualTo(becomes);
    }

    private static String after(KeptNotice kept, String command) {
        BiConsumer<KeptNotice, LocalDate> act =
                Optional.ofNullable(COMMANDS.get(command)).orElseThrow();
        return said(() -> act.accept(kept, TODAY), kept);
    }

    /** The state that it leads to, or the name of the refusal, which leaves it as it was. */
    private static String said(Runnable act, KeptNotice kept) {
        try {
            act.run();
            return kept.view().course().state().name();
        } catch (Refusal refused) {
            Refusals.demandSaid(refused);
            if (refused.kind() == Refusal.Kind.RULE) {
                Refusals.demandRule(refused);
            }
            return refused.code();
        }
    }

    private static KeptNotice in(NoticeKind kind, OwnerNoticeState state) {
        ReceivedNotice came = kind == NoticeKind.EARLY
                ? AnOwnerNotice.forRent(GIVEN, GIVEN)
                : AnOwnerNotice.of(kind, OwnerGround.OWNERS_INTEREST);
        KeptNotice kept = kept(came);
        switch (state) {
            case WITHOUT_EFFECT ->
                kept.lacking(AnOwnerNotice.of(NoticeKind.EARLY, OwnerGround.OWNERS_INTEREST)
                        .lacks(Evidence.none()));
            case WON_BACK -> after(kept, "recover");
            case TAKEN_BACK -> after(kept, "takeBack");
            case DISPUTED, PROLONGED -> {
                after(kept, "contest");
                after(kept, "refer");
            }
            case RUNNING_OUT -> {}
        }
        if (state == OwnerNoticeState.PROLONGED) {
            after(kept, "decideGoesOn");
        }
        assertThat(kept.view().course().state()).isEqualTo(state);
        return kept;
    }

    private static KeptNotice kept(ReceivedNotice came) {
        return KeptNotice.of(new HeadLeaseId(UUID.randomUUID()), SubleaseId.next(), came, "lo");
    }
}
