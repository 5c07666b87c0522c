package se.hemvist.followup.placement;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.placement.PlacementRefusal.CallNotThere;
import se.hemvist.followup.placement.PlacementRefusal.ReportNotThere;
import se.hemvist.followup.placement.PlacementRefusal.UnknownCall;
import se.hemvist.followup.placement.PlacementRefusal.UnknownReport;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Uppföljning» and «Rapportering». */
class PlacementTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
    private static final CallAction DONE = new CallAction(TODAY, "Ringde upp.");
    private static final Struck MISTAKE = Struck.of(TODAY, "lind", "Gällde en annan lägenhet.");

    private static final Map<String, Consumer<LandlordCall>> COMMANDS = Map.of(
            "act", call -> call.act(DONE, TODAY),
            "close", LandlordCall::close,
            "strike", call -> call.strike(MISTAKE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            RECEIVED | ACTED, CLOSED, STRUCK | act:ACTED, close:CLOSED, strike:STRUCK
            ACTED    | STRUCK                | strike:STRUCK
            CLOSED   | STRUCK                | strike:STRUCK
            STRUCK   |                       |
            """)
    void a_call_waits_until_it_is_acted_on_or_the_stay_is_over(CallState state, String next, String taken) {
        assertThat(state.next()).isEqualTo(StateTable.states(CallState.class, next));
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> {
            LandlordCall call = in(state);
            if (expected.containsKey(name)) {
                command.accept(call);
                assertThat(call.view().state()).as(name).hasToString(expected.get(name));
            } else {
                refused(() -> command.accept(call), CallNotThere.class);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NOTED  | SENT, STRUCK
            SENT   | STRUCK
            STRUCK |
            """)
    void a_report_is_sent_once(ReportState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(ReportState.class, next));
    }

    @ParameterizedTest
    @CsvSource({"true, 2027-03-05", "false, 2027-03-08"})
    @Shows({"S-70", "A-05", "T-11"})
    void a_landlord_is_answered_the_same_working_day_or_after_the_hour_the_next(boolean before, LocalDate due) {
        Span watch = LandlordCallPolicy.TRIAL_AND_TRAINING.on(FRIDAY).rule().watch(new Receipt(FRIDAY, before));

        assertThat(watch).isEqualTo(Span.of(FRIDAY, due));
    }

    @Test
    @Shows({"S-75", "A-05", "T-13"})
    void the_agency_is_told_within_five_working_days() {
        assertThat(AgencyReportPolicy.TRIAL_AND_TRAINING.on(FRIDAY).rule().watch(FRIDAY))
                .isEqualTo(Span.of(FRIDAY, LocalDate.of(2027, 3, 12)));
    }

    @Test
    @Shows("S-70")
    void says_what_the_landlord_wanted_and_what_was_done() {
        LandlordCall call = in(CallState.ACTED);

        assertThat(call.view().summary()).isEqualTo("Undrar om nycklarna.");
        assertThat(call.view().action()).contains(DONE);
        assertThat(call.view() + " " + DONE + " " + new NewReport(TODAY, "Hemligt"))
                .doesNotContain("nycklarna", "Ringde", "Hemligt");
        refused(() -> new LandlordCall(placed(), 1, new Receipt(FRIDAY, true), " "), MissingPart.class);
        refused(() -> act(FRIDAY.minusDays(1), "Ringde"), DayTooEarly.class);
        refused(() -> act(TODAY.plusDays(1), "Ringde"), DayTooLate.class);
        refused(() -> act(TODAY, " "), MissingPart.class);
    }

    @Test
    @Shows("S-75")
    void the_agency_is_told_that_something_happened_and_not_what() {
        AgencyReport report = noted(FRIDAY, "Har fått arbete.");
        report.send(TODAY);

        assertThat(report.view(true).summary()).contains("Har fått arbete.");
        assertThat(report.view(false).summary()).isEmpty();
        assertThat(report.view(false).sentOn()).contains(TODAY);
        assertThat(report.view(true)).asString().doesNotContain("arbete");
        refused(() -> report.send(TODAY), ReportNotThere.class);
        assertThat(noted(MOVED_IN, "Arbete").happenedOn()).isEqualTo(MOVED_IN);
        refused(() -> noted(MOVED_IN.minusDays(1), "Arbete"), DayTooEarly.class);
        refused(() -> noted(TODAY.plusDays(1), "Arbete"), DayTooLate.class);
        refused(() -> noted(TODAY, " "), MissingPart.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(PlacementRefusal.class);
        Refusals.demandSaid(new UnknownCall(1));
        Refusals.demandSaid(new UnknownReport(1));
    }

    private static AgencyReport noted(LocalDate on, String summary) {
        return AgencyReport.noted(placed(), 2, new NewReport(on, summary), MOVED_IN, TODAY);
    }

    private static void act(LocalDate on, String action) {
        in(CallState.RECEIVED).act(new CallAction(on, action), TODAY);
    }

    private static LandlordCall in(CallState state) {
        LandlordCall call = new LandlordCall(placed(), 1, new Receipt(FRIDAY, true), "Undrar om nycklarna.");
        switch (state) {
            case RECEIVED -> {}
            case ACTED -> call.act(DONE, TODAY);
            case CLOSED -> call.close();
            case STRUCK -> call.strike(MISTAKE);
        }
        return call;
    }

    private static Placed placed() {
        LeasedCase about = new LeasedCase(CaseId.next(), CaseNumber.of(2027, 12), new Municipality("0180"));
        return new Placed(SubleaseId.next(), about, OrganisationId.next());
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
