package se.hemvist.lease.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.reference.ReferenceRefusal.NothingAsked;
import se.hemvist.lease.reference.ReferenceRefusal.ReferenceNotThere;
import se.hemvist.lease.reference.ReferenceView.Content;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.hemvist.lease.reference.ReferenceState.ASKED;
import static se.hemvist.lease.reference.ReferenceState.DECLINED;
import static se.hemvist.lease.reference.ReferenceState.GIVEN;

/** Försöks- och träningslägenheter, «Försökslägenhet»: the trial is a reference to the landlord. */
class ReferenceTest {

    /** A Monday. */
    private static final LocalDate ASKED_ON = LocalDate.of(2028, 2, 14);

    private static final LocalDate FROM = LocalDate.of(2027, 2, 1);
    private static final LocalDate HELD = LocalDate.of(2028, 1, 20);

    private static final OnRecord RECORD = new OnRecord(
            FROM,
            ASKED_ON,
            new OnRecord.Rents(false, true, 12, 1, BigDecimal.TEN),
            new OnRecord.Conduct(false, 2, 3),
            new OnRecord.Notices(4, 4, 4));

    private static final ReferenceBasis BASIS = new ReferenceBasis(RECORD, Optional.of(HELD));

    /** Every act, from which states it is possible, and where to. */
    private static final List<Command> COMMANDS = List.of(
            new Command("GIVE", Map.of(ASKED, GIVEN), ReferenceTest::give),
            new Command("DECLINE", Map.of(ASKED, DECLINED), ReferenceTest::decline));

    private record Command(String name, Map<ReferenceState, ReferenceState> ways, Consumer<TenancyReference> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> everyStateAndCommand() {
        return EnumSet.allOf(ReferenceState.class).stream()
                .flatMap(state -> COMMANDS.stream().map(command -> arguments(state, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndCommand")
    void is_answered_once(ReferenceState state, Command command) {
        TenancyReference reference = in(state);
        Optional.ofNullable(command.ways().get(state))
                .ifPresentOrElse(
                        wanted -> {
                            command.act().accept(reference);
                            assertThat(reference.view(true).state()).isEqualTo(wanted);
                        },
                        () -> refused(() -> command.act().accept(reference), ReferenceNotThere.class));
    }

    @Test
    @Shows("S-27")
    void says_how_the_trial_has_gone_and_nothing_that_is_not_the_landlord_s() {
        TenancyReference reference = in(GIVEN);

        assertThat(reference.view(false).content())
                .contains(new Content(
                        FROM, ASKED_ON, new Content.Rents(false, 12, 1), new Content.Conduct(false, 2), HELD));
        assertThat(reference.view(false)).isEqualTo(reference.view(true));
        assertThat(reference.waitsSince()).isEmpty();
    }

    @Test
    @Shows("S-27")
    void the_landlord_is_not_told_why_there_is_none() {
        ReferenceView landlords = in(DECLINED).view(false);

        assertThat(landlords.state()).isEqualTo(DECLINED);
        assertThat(landlords.words()).isEmpty();
        assertThat(landlords.content()).isEmpty();
        assertThat(in(DECLINED).view(true).words()).contains("Flyttar");
        assertThat(in(DECLINED).view(true).toString()).doesNotContain("Flyttar");
    }

    @Test
    @Shows("S-27")
    void is_given_without_being_asked_for_but_not_declined_so() {
        TenancyReference reference = TenancyReference.unasked(SubleaseId.next());
        refused(() -> decline(reference), NothingAsked.class);

        give(reference);

        assertThat(reference.view(true).state()).isEqualTo(GIVEN);
        assertThat(reference.view(true).askedOn()).isEmpty();
    }

    @Test
    @Shows("S-27")
    void needs_the_consent_of_the_resident_by_that_day() {
        refused(() -> give(in(ASKED), ASKED_ON, null, "Bra"), MissingPart.class);
        refused(() -> give(in(ASKED), ASKED_ON, ASKED_ON.plusDays(1), "Bra"), DayTooLate.class);
        refused(() -> give(in(ASKED), ASKED_ON, ASKED_ON, " "), MissingPart.class);
        give(in(ASKED), ASKED_ON, ASKED_ON, null);
    }

    @Test
    @Shows("S-27")
    void is_answered_between_the_question_and_today_and_a_no_says_why() {
        refused(() -> give(in(ASKED), ASKED_ON.minusDays(1), FROM, "Bra"), DayTooEarly.class);
        refused(() -> give(in(ASKED), ASKED_ON.plusDays(2), FROM, "Bra"), DayTooLate.class);
        refused(() -> in(ASKED).decline(answer(ASKED_ON, false, null, null), "kontakt", ASKED_ON), MissingPart.class);
    }

    @ParameterizedTest(name = "asked on {0}, before the hour {1}")
    @CsvSource({
        "2028-02-14, true, 2028-02-14",
        "2028-02-14, false, 2028-02-15",
        "2028-02-18, false, 2028-02-21",
        "2028-02-19, true, 2028-02-21"
    })
    @Shows({"T-11", "S-70", "A-05"})
    void a_landlord_is_answered_at_once(LocalDate askedOn, boolean before, LocalDate due) {
        assertThat(ReferencePolicy.of(Programme.TRIAL)
                        .orElseThrow()
                        .on(askedOn)
                        .rule()
                        .watch(new Receipt(askedOn, before)))
                .isEqualTo(Span.of(askedOn, due));
    }

    @Test
    @Shows("S-27")
    void is_no_matter_where_no_time_of_trial_is_a_reference() {
        assertThat(ReferencePolicy.of(Programme.HOUSING_FIRST)).isEmpty();
        assertThat(ReferencePolicy.of(Programme.TRAINING)).isPresent();
    }

    private static TenancyReference in(ReferenceState state) {
        TenancyReference reference = TenancyReference.asked(SubleaseId.next(), new Receipt(ASKED_ON, true));
        switch (state) {
            case ASKED -> {}
            case GIVEN -> give(reference);
            case DECLINED -> decline(reference);
        }
        return reference;
    }

    private static void give(TenancyReference reference) {
        give(reference, ASKED_ON, ASKED_ON.minusDays(4), "Sköter sig");
    }

    private static void give(TenancyReference reference, LocalDate on, LocalDate consentedOn, String words) {
        reference.give(answer(on, true, consentedOn, words), BASIS, "kontakt", ASKED_ON.plusDays(1));
    }

    private static void decline(TenancyReference reference) {
        reference.decline(answer(ASKED_ON, false, null, "Flyttar"), "kontakt", ASKED_ON);
    }

    private static ReferenceAnswer answer(LocalDate on, boolean given, LocalDate consentedOn, String words) {
        return new ReferenceAnswer(on, given, Optional.ofNullable(consentedOn), Optional.ofNullable(words));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
