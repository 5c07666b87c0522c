package se.hemvist.followup.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.coordination.CoordinationRefusal.NoConsentToSip;
import se.hemvist.followup.coordination.CoordinationRefusal.NoSipUnderWay;
import se.hemvist.followup.coordination.CoordinationRefusal.NoSupportNow;
import se.hemvist.followup.coordination.CoordinationRefusal.SipNotThere;
import se.hemvist.followup.coordination.CoordinationRefusal.SipUnderWay;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;

/** Göteborgs Stads rutin för Bostad först, «Deltagarstyrt stöd»; SoL 10:8. */
class SipTest {

    private static final LocalDate OFFERED = MOVE_IN.plusDays(10);
    private static final LocalDate TODAY = MOVE_IN.plusDays(30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OFFERED   | ACCEPTED, DECLINED, CANCELLED | accept:ACCEPTED, decline:DECLINED, withdraw:CANCELLED
                    ACCEPTED  | CALLED, DECLINED, CANCELLED   | consent:ACCEPTED, call:CALLED, decline:DECLINED, withdraw:CANCELLED
                    DECLINED  |                               |
                    CALLED    | HELD, DECLINED, CANCELLED     | hold:HELD, decline:DECLINED, withdraw:CANCELLED
                    HELD      |                               |
                    CANCELLED |                               |
                    """)
    @Shows("G-102")
    void goes_on_only_to(SipState state, String next, String taken) {
        Map<String, String> open = StateTable.taken(taken);
        assertThat(state.next()).isEqualTo(StateTable.states(SipState.class, next));

        for (String command : List.of("accept", "decline", "consent", "call", "hold", "withdraw")) {
            Sip sip = sip(state);
            if (open.containsKey(command)) {
                act(sip, command);
                assertThat(sip.state()).hasToString(open.get(command));
            } else {
                refused(() -> act(sip, command), SipNotThere.class);
            }
        }
    }

    @Test
    @Shows("L-27")
    void nobody_is_called_before_the_participant_has_let_somebody_be_told() {
        Sip sip = Sip.offered(AnAssignment.fileInPhase2(MOVE_IN), OFFERED, TODAY);
        sip.answer(true, OFFERED, TODAY);
        refused(() -> call(sip, OFFERED, TODAY, "Vårdcentralen"), NoConsentToSip.class);

        sip.consent(OFFERED.plusDays(2), List.of("Vårdcentralen", "Beroendemottagningen"), TODAY);

        refused(() -> call(sip, OFFERED.plusDays(1), TODAY, "Vårdcentralen"), NoConsentToSip.class);
        refused(() -> call(sip, OFFERED.plusDays(2), TODAY, "Vårdcentralen", "Socialtjänsten"), NoConsentToSip.class);
        refused(() -> call(sip, OFFERED.plusDays(2), TODAY), MissingPart.class);
        call(sip, OFFERED.plusDays(2), TODAY.plusDays(9), "vårdcentralen ");
        assertThat(sip.view().call().orElseThrow().receivers()).containsExactly("vårdcentralen");
        assertThat(sip.view().consents())
                .containsExactly(
                        new SipConsent(OFFERED.plusDays(2), "Vårdcentralen"),
                        new SipConsent(OFFERED.plusDays(2), "Beroendemottagningen"));
        assertThat(sip.view().call().orElseThrow().meetingOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(sip.view().call().orElseThrow().heldOn()).isEmpty();
    }

    @Test
    @Shows({"G-101", "G-102"})
    void is_offered_and_others_linked_in_while_the_support_runs() {
        refused(() -> Sip.offered(AnAssignment.fileOrdered(), OFFERED, TODAY), NoSupportNow.class);
        refused(
                () -> LinkedMeasure.linked(AnAssignment.fileOrdered(), link(OFFERED, "Ombud"), TODAY),
                NoSupportNow.class);
        NewLink link = link(OFFERED, "Personligt ombud");

        assertThat(LinkedMeasure.linked(AnAssignment.fileInPhase1(), link, TODAY)
                        .view())
                .isEqualTo(link);
    }

    @Test
    void no_day_is_to_come_or_before_what_it_rests_on_and_nothing_is_blank() {
        refused(() -> Sip.offered(AnAssignment.fileInPhase1(), TODAY.plusDays(1), TODAY), DayTooLate.class);
        refused(
                () -> Sip.offered(AnAssignment.fileInPhase1(), AnAssignment.ORDERED_ON.minusDays(1), TODAY),
                DayTooEarly.class);
        refused(() -> LinkedMeasure.linked(AnAssignment.fileInPhase1(), link(TODAY, " "), TODAY), MissingPart.class);
        refused(() -> sip(SipState.OFFERED).answer(true, OFFERED.minusDays(1), TODAY), DayTooEarly.class);
        refused(() -> sip(SipState.OFFERED).answer(false, TODAY.plusDays(1), TODAY), DayTooLate.class);
        refused(() -> sip(SipState.ACCEPTED).consent(TODAY, List.of(), TODAY), MissingPart.class);
        refused(() -> sip(SipState.ACCEPTED).consent(TODAY, List.of(" "), TODAY), MissingPart.class);
        refused(() -> call(sip(SipState.ACCEPTED), TODAY, TODAY.minusDays(1), "Vårdcentralen"), DayTooEarly.class);
        refused(() -> sip(SipState.CALLED).hold(OFFERED.minusDays(1), TODAY), DayTooEarly.class);
    }

    @ParameterizedTest
    @EnumSource(SipState.class)
    void nobody_s_words_are_in_a_log_and_every_refusal_has_its_texts(SipState state) {
        assertThat(new SipConsent(TODAY, "Hemligt") + " " + link(TODAY, "Hemligt"))
                .doesNotContain("Hemligt");
        assertThat(sip(state).view()).asString().doesNotContain("Vårdcentralen");
        Refusals.demandTexts(CoordinationRefusal.class);
        Refusals.demandSaid(new SipUnderWay(state));
        Refusals.demandSaid(new NoSipUnderWay());
    }

    private static NewLink link(LocalDate on, String service) {
        return new NewLink(on, service, NewLink.Because.WISH);
    }

    private static Sip sip(SipState state) {
        Sip sip = Sip.offered(AnAssignment.fileInPhase2(MOVE_IN), OFFERED, TODAY);
        List<String> acts =
                switch (state) {
                    case OFFERED -> List.of();
                    case ACCEPTED -> List.of("accept", "consent");
                    case DECLINED -> List.of("decline");
                    case CANCELLED -> List.of("withdraw");
                    case CALLED -> List.of("accept", "consent", "call");
                    case HELD -> List.of("accept", "consent", "call", "hold");
                };
        acts.forEach(command -> act(sip, command));
        return sip;
    }

    private static void act(Sip sip, String command) {
        switch (command) {
            case "accept" -> sip.answer(true, OFFERED, TODAY);
            case "decline" -> sip.answer(false, OFFERED, TODAY);
            case "consent" -> sip.consent(OFFERED, List.of("Vårdcentralen"), TODAY);
            case "call" -> call(sip, OFFERED, TODAY, "Vårdcentralen");
            case "withdraw" -> sip.withdraw(OFFERED, "Erbjöds av misstag.", TODAY);
            case "hold" -> sip.hold(OFFERED, TODAY);
            default -> throw new IllegalArgumentException(command);
        }
    }

    private static void call(Sip sip, LocalDate on, LocalDate meeting, String... receivers) {
        sip.call(new SipCall(on, meeting, List.of(receivers)), TODAY);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
