package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.waiver.WaiverRefusal.CoveredAlready;
import se.hemvist.lease.waiver.WaiverRefusal.PartnerNotAccepted;
import se.hemvist.lease.waiver.WaiverRefusal.WaiverNotThere;
import se.hemvist.lease.waiver.WaiverSigning.Partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.waiver.TenureWaiverState.APPROVED;
import static se.hemvist.lease.waiver.TenureWaiverState.DRAFTED;
import static se.hemvist.lease.waiver.TenureWaiverState.EXPIRED;
import static se.hemvist.lease.waiver.TenureWaiverState.FILED;
import static se.hemvist.lease.waiver.TenureWaiverState.NOT_NEEDED;
import static se.hemvist.lease.waiver.TenureWaiverState.REFUSED;
import static se.hemvist.lease.waiver.TenureWaiverState.SIGNED;

/** Försöks- och träningslägenheter, «Pappersexercis», and JB 12:45 a: a waiver that is drawn up, step by step. */
class WaiverStepsTest {

    private static final LocalDate DRAWN = LocalDate.of(2027, 12, 1);
    private static final LocalDate SIGNED_ON = LocalDate.of(2027, 12, 8);
    private static final LocalDate FILED_ON = LocalDate.of(2027, 12, 9);
    private static final LocalDate ANSWERED = LocalDate.of(2028, 2, 14);
    private static final LocalDate LATER = LocalDate.of(2028, 2, 21);
    private static final LocalDate THROUGH = LocalDate.of(2031, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2028, 3, 1);
    private static final String GROUND = "Lägenheten behövs för nästa person när stödet är slut.";

    private static final LeaseFacts LEASE = ASublease.facts(Programme.TRIAL, SubleaseState.IN_FORCE);

    private enum Command {
        DRAW,
        DRAW_LONGER,
        SIGN,
        FILE,
        APPROVE,
        REFUSE,
        LAPSE,
        VOID;

        void on(TenureWaiver waiver) {
            switch (this) {
                case DRAW -> waiver.draw(draft(DRAWN, THROUGH), LEASE.days(), TODAY);
                case DRAW_LONGER -> waiver.draw(draft(LATER, THROUGH.plusYears(1)), LEASE.days(), TODAY);
                case SIGN -> waiver.sign(signing(SIGNED_ON), TODAY);
                case FILE -> waiver.file(filing(FILED_ON), Optional.empty(), TODAY);
                case APPROVE -> waiver.answer(new TribunalRuling(ANSWERED, TribunalAnswer.APPROVED), TODAY);
                case REFUSE -> waiver.answer(new TribunalRuling(ANSWERED, TribunalAnswer.REFUSED), TODAY);
                case LAPSE -> waiver.lapse(THROUGH);
                case VOID -> waiver.declareVoid();
            }
        }
    }

    /**
     * Where each command leads from each state; a lapse of what cannot run out does nothing, nor does voiding what binds nobody;
     * anything else is refused.
     */
    private static final Map<TenureWaiverState, Map<Command, TenureWaiverState>> WAYS = Map.of(
            NOT_NEEDED,
            Map.of(
                    Command.DRAW,
                    DRAFTED,
                    Command.DRAW_LONGER,
                    DRAFTED,
                    Command.LAPSE,
                    NOT_NEEDED,
                    Command.VOID,
                    NOT_NEEDED),
            DRAFTED,
            Map.of(Command.SIGN, SIGNED, Command.LAPSE, DRAFTED, Command.VOID, DRAFTED),
            SIGNED,
            Map.of(
                    Command.DRAW_LONGER,
                    DRAFTED,
                    Command.FILE,
                    FILED,
                    Command.LAPSE,
                    EXPIRED,
                    Command.VOID,
                    TenureWaiverState.VOIDED),
            FILED,
            Map.of(Command.APPROVE, APPROVED, Command.REFUSE, REFUSED, Command.LAPSE, FILED),
            APPROVED,
            Map.of(Command.DRAW_LONGER, DRAFTED, Command.LAPSE, EXPIRED),
            REFUSED,
            Map.of(Command.DRAW_LONGER, DRAFTED, Command.LAPSE, REFUSED),
            EXPIRED,
            Map.of(Command.DRAW_LONGER, DRAFTED, Command.LAPSE, EXPIRED, Command.VOID, EXPIRED),
            TenureWaiverState.VOIDED,
            Map.of(Command.LAPSE, TenureWaiverState.VOIDED));

    private static final Map<TenureWaiverState, List<Command>> BEFORE = Map.of(
            NOT_NEEDED,
            List.of(),
            DRAFTED,
            List.of(Command.DRAW),
            SIGNED,
            List.of(Command.DRAW, Command.SIGN),
            FILED,
            List.of(Command.DRAW, Command.SIGN, Command.FILE),
            APPROVED,
            List.of(Command.DRAW, Command.SIGN, Command.FILE, Command.APPROVE),
            REFUSED,
            List.of(Command.DRAW, Command.SIGN, Command.FILE, Command.REFUSE),
            EXPIRED,
            List.of(Command.DRAW, Command.SIGN, Command.LAPSE),
            TenureWaiverState.VOIDED,
            List.of(Command.DRAW, Command.SIGN, Command.VOID));

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(TenureWaiverState.values())
                .flatMap(state -> Arrays.stream(Command.values()).map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStateAndCommand")
    @Shows({"S-85", "S-86", "G-79"})
    void goes_on_by_the_commands_of_its_state_and_by_no_others(TenureWaiverState state, Command command) {
        TenureWaiver waiver = in(state);
        Optional<TenureWaiverState> next =
                Optional.ofNullable(WAYS.getOrDefault(state, Map.of()).get(command));

        if (next.isPresent()) {
            command.on(waiver);
            assertThat(waiver.state()).isEqualTo(next.get());
        } else {
            refused(() -> command.on(waiver), why(state, command));
        }
    }

    /** Drawn up for the same time again, it is covered; after a no, its day is before that of the ruling. */
    private static Class<? extends Refusal> why(TenureWaiverState state, Command command) {
        if (command != Command.DRAW) {
            return WaiverNotThere.class;
        }
        return switch (state) {
            case SIGNED, APPROVED, EXPIRED -> CoveredAlready.class;
            case REFUSED -> tooEarly();
            case NOT_NEEDED, DRAFTED, FILED, VOIDED -> WaiverNotThere.class;
        };
    }

    @Test
    @Shows({"A-25", "G-79", "C-14"})
    void one_for_longer_or_after_a_no_is_drawn_up_and_the_one_before_is_kept() {
        TenureWaiver waiver = in(APPROVED);
        refused(() -> in(APPROVED).draw(draft(LATER, THROUGH), LEASE.days(), TODAY), CoveredAlready.class);
        refused(() -> in(REFUSED).draw(draft(ANSWERED.minusDays(1), THROUGH), LEASE.days(), TODAY), tooEarly());
        TenureWaiver again = in(REFUSED);
        again.draw(draft(ANSWERED, THROUGH), LEASE.days(), TODAY);
        assertThat(again.deeds()).extracting(WaiverDeed::refused).containsExactly(true);
        assertThat(again.running()).isEmpty();

        Command.DRAW_LONGER.on(waiver);
        assertThat(waiver.running()).map(Deed::validTo).contains(THROUGH);
        assertThat(waiver.wasFiled()).isTrue();
        refused(waiver::declareVoid, WaiverNotThere.class);
        waiver.sign(signing(LATER), TODAY);

        assertThat(waiver.running()).map(Deed::validTo).contains(THROUGH.plusYears(1));
        assertThat(waiver.deeds()).extracting(WaiverDeed::approved).containsExactly(true, false);
        assertThat(waiver.view().earlier()).singleElement().satisfies(before -> {
            assertThat(before.state()).isEqualTo(APPROVED);
            assertThat(before.validTo()).isEqualTo(THROUGH);
            assertThat(before.course().filing()).contains(filing(FILED_ON));
        });
        waiver.lapse(THROUGH);
        assertThat(waiver.state()).isEqualTo(SIGNED);
        assertThat(waiver.view().earlier())
                .extracting(TenureWaiverView.Earlier::state)
                .containsExactly(EXPIRED);
    }

    @Test
    void what_comes_after_one_that_was_signed_with_the_lease_is_void_or_over_with_it() {
        TenureWaiver waiver = in(SIGNED);
        Command.DRAW_LONGER.on(waiver);
        TenureWaiver over = in(SIGNED);
        Command.DRAW_LONGER.on(over);

        waiver.declareVoid();
        over.endWithLease();

        assertThat(waiver.deeds()).isEmpty();
        assertThat(over.running()).isEmpty();
    }

    @Test
    @Shows({"S-85", "S-86"})
    void keeps_what_it_says_and_how_it_came() {
        TenureWaiver waiver = in(DRAFTED);
        waiver.sign(new WaiverSigning(SIGNED_ON, Optional.of(new Partner(DRAWN))), TODAY);
        Command.FILE.on(waiver);
        Command.APPROVE.on(waiver);

        TenureWaiverView view = waiver.view();

        assertThat(view.validFrom()).contains(SIGNED_ON);
        assertThat(view.validTo()).contains(THROUGH);
        assertThat(view.course())
                .isEqualTo(new TenureWaiverView.Course(
                        Optional.of(DRAWN),
                        Optional.of(GROUND),
                        new TenureWaiverView.Signing(Optional.of(SIGNED_ON), Optional.of(DRAWN)),
                        Optional.of(new WaiverFiling(FILED_ON, "Ä 123-27")),
                        Optional.of(new TribunalRuling(ANSWERED, TribunalAnswer.APPROVED))));
        assertThat(view.earlier()).isEmpty();
        assertThat(view.toString()).doesNotContain("stödet");
    }

    @ParameterizedTest(name = "accepted {0}")
    @CsvSource({"2027-12-07, true", "2027-12-08, true", "2027-12-09, false", ", false"})
    @Shows({"L-32", "A-43"})
    void is_signed_only_if_a_spouse_or_partner_who_lives_there_has_accepted_it_by_then(
            LocalDate acceptedOn, boolean signed) {
        TenureWaiver waiver = in(DRAFTED);
        WaiverSigning signing = new WaiverSigning(SIGNED_ON, Optional.of(new Partner(acceptedOn)));

        if (signed) {
            waiver.sign(signing, TODAY);
            assertThat(waiver.view().course().signing().partnerAcceptedOn()).contains(acceptedOn);
        } else {
            refused(() -> waiver.sign(signing, TODAY), PartnerNotAccepted.class);
        }
    }

    @ParameterizedTest(name = "registered {0}, accepted {1}")
    @CsvSource({
        "false, , true",
        "true,  , false",
        "true,  2027-12-08, true",
        "true,  2027-12-09, false",
        "false, 2027-12-09, false"
    })
    @Shows({"L-32", "A-43"})
    void a_partner_who_is_registered_there_must_have_accepted_it_though_the_deed_names_none(
            boolean registered, @Nullable LocalDate acceptedOn, boolean signed) {
        TenureWaiver waiver = in(DRAFTED);
        WaiverSigning told =
                new WaiverSigning(SIGNED_ON, Optional.ofNullable(acceptedOn).map(Partner::new));
        WaiverSigning signing = told.heeding(registered);

        if (signed) {
            waiver.sign(signing, TODAY);
            assertThat(waiver.state()).isEqualTo(SIGNED);
        } else {
            refused(() -> waiver.sign(signing, TODAY), PartnerNotAccepted.class);
        }
    }

    @Test
    void no_step_is_dated_before_the_one_that_went_before_or_on_a_day_to_come() {
        LocalDate beforeContract = ASublease.SIGNED_ON.minusDays(1);
        refused(() -> in(NOT_NEEDED).draw(draft(beforeContract, THROUGH), LEASE.days(), TODAY), tooEarly());
        refused(() -> in(NOT_NEEDED).draw(draft(TODAY.plusDays(1), THROUGH), LEASE.days(), TODAY), tooLate());
        refused(() -> in(NOT_NEEDED).draw(draft(DRAWN, DRAWN.minusDays(1)), LEASE.days(), TODAY), tooEarly());
        refused(() -> in(DRAFTED).sign(signing(DRAWN.minusDays(1)), TODAY), tooEarly());
        refused(() -> in(DRAFTED).sign(signing(TODAY.plusDays(1)), TODAY), tooLate());
        refused(() -> in(DRAFTED).sign(signing(THROUGH.plusDays(1)), THROUGH.plusDays(1)), tooLate());
        refused(() -> in(SIGNED).file(filing(SIGNED_ON.minusDays(1)), Optional.empty(), TODAY), tooEarly());
        refused(() -> in(SIGNED).file(filing(TODAY.plusDays(1)), Optional.empty(), TODAY), tooLate());
        refused(() -> in(FILED).answer(ruling(FILED_ON.minusDays(1)), TODAY), tooEarly());
        refused(() -> in(FILED).answer(ruling(TODAY.plusDays(1)), TODAY), tooLate());
    }

    @Test
    void each_step_may_be_dated_on_the_day_of_the_one_before() {
        TenureWaiver waiver = in(NOT_NEEDED);

        waiver.draw(draft(ASublease.SIGNED_ON, ASublease.SIGNED_ON), LEASE.days(), ASublease.SIGNED_ON);
        waiver.sign(signing(ASublease.SIGNED_ON), ASublease.SIGNED_ON);
        waiver.file(filing(ASublease.SIGNED_ON), Optional.empty(), ASublease.SIGNED_ON);
        waiver.answer(ruling(ASublease.SIGNED_ON), ASublease.SIGNED_ON);

        assertThat(waiver.state()).isEqualTo(APPROVED);
    }

    @Test
    void is_not_drawn_up_without_its_ground_or_sent_without_the_number_of_its_case() {
        refused(
                () -> in(NOT_NEEDED).draw(new WaiverDraft(DRAWN, "  ", Optional.empty()), LEASE.days(), TODAY),
                CaseRefusal.MissingPart.class);
        refused(
                () -> in(SIGNED).file(new WaiverFiling(FILED_ON, " "), Optional.empty(), TODAY),
                CaseRefusal.MissingPart.class);
    }

    @Test
    @Shows("G-79")
    void one_that_was_signed_with_the_lease_is_sent_with_its_ground() {
        TenureWaiver waiver = TenureWaiver.at(ASublease.signedEvent(ASublease.START, true), WaiverPolicy.HOUSING_FIRST);

        refused(() -> waiver.file(filing(FILED_ON), Optional.empty(), TODAY), CaseRefusal.MissingPart.class);
        TenureWaiver again = TenureWaiver.at(ASublease.signedEvent(ASublease.START, true), WaiverPolicy.HOUSING_FIRST);
        again.file(filing(FILED_ON), Optional.of(GROUND), TODAY);

        assertThat(again.view().course().ground()).contains(GROUND);
        assertThat(again.state()).isEqualTo(FILED);
    }

    @Test
    @Shows("C-14")
    void that_says_no_last_day_holds_through_four_years_from_the_move_in() {
        TenureWaiver waiver = TenureWaiver.notNeeded(LEASE);
        waiver.draw(new WaiverDraft(DRAWN, GROUND, Optional.empty()), LEASE.days(), TODAY);
        Command.SIGN.on(waiver);

        assertThat(waiver.view().validTo()).contains(ASublease.START.plusYears(4));
    }

    @ParameterizedTest(name = "moved in {0}")
    @CsvSource({"2027-02-01, 2027-12-01, 2028-02-01", "2028-02-29, 2028-12-29, 2029-02-28"})
    @Shows({"T-08", "A-03", "A-12", "S-85"})
    void is_begun_after_ten_months_and_sent_before_a_year_has_passed(LocalDate in, LocalDate begin, LocalDate due) {
        assertThat(FilingPolicy.of(Programme.TRIAL).orElseThrow().on(in).rule().watch(in))
                .isEqualTo(Span.of(begin, due));
        assertThat(FilingPolicy.of(Programme.TRAINING)).isPresent();
        assertThat(FilingPolicy.of(Programme.HOUSING_FIRST)).isEmpty();
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(WaiverRefusal.class);
    }

    private static TenureWaiver in(TenureWaiverState state) {
        TenureWaiver waiver = TenureWaiver.notNeeded(LEASE);
        BEFORE.getOrDefault(state, List.of()).forEach(command -> command.on(waiver));
        assertThat(waiver.state()).isEqualTo(state);
        return waiver;
    }

    private static WaiverDraft draft(LocalDate on, LocalDate through) {
        return new WaiverDraft(on, GROUND, Optional.of(through));
    }

    private static WaiverSigning signing(LocalDate on) {
        return new WaiverSigning(on, Optional.empty());
    }

    private static WaiverFiling filing(LocalDate on) {
        return new WaiverFiling(on, "Ä 123-27");
    }

    private static TribunalRuling ruling(LocalDate on) {
        return new TribunalRuling(on, TribunalAnswer.APPROVED);
    }

    private static Class<? extends Refusal> tooEarly() {
        return CaseRefusal.DayTooEarly.class;
    }

    private static Class<? extends Refusal> tooLate() {
        return CaseRefusal.DayTooLate.class;
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
