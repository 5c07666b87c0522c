package se.hemvist.followup;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.followup.placement.AgencyReports;
import se.hemvist.followup.placement.CallAction;
import se.hemvist.followup.placement.CallState;
import se.hemvist.followup.placement.CallView;
import se.hemvist.followup.placement.LandlordCalls;
import se.hemvist.followup.placement.NewReport;
import se.hemvist.followup.placement.PlacementRefusal.CallNotThere;
import se.hemvist.followup.placement.PlacementRefusal.NoStayThere;
import se.hemvist.followup.placement.PlacementRefusal.NobodyStays;
import se.hemvist.followup.placement.PlacementRefusal.ReportNotThere;
import se.hemvist.followup.placement.PlacementRefusal.ToldByItself;
import se.hemvist.followup.placement.PlacementRefusal.UnknownCall;
import se.hemvist.followup.placement.ReportView;
import se.hemvist.followup.placement.ReportedEvent;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A stay in a trial flat towards landlord and agency, asked of the real beans. */
class PlacementsTest {

    private static final LocalDate A_YEAR = LocalDate.of(2028, 2, 1);

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-70", "T-11"})
    void a_landlord_who_wants_contact_is_answered_at_once() {
        SubleaseId stay = story.lived(Programme.TRIAL);
        LocalDate today = story.bench().clock().today();

        assertThat(calls().receive(stay, "Undrar om nycklarna.")).isEqualTo(1);
        assertThat(story.open()).anyMatch(open -> open.startsWith("T-11-CALL  contact-person "));
        assertThat(story.differences()).isZero();
        refused(() -> calls().act(stay, 2, new CallAction(today, "Ringde upp.")), UnknownCall.class);
        calls().act(stay, 1, new CallAction(today, "Ringde upp."));

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-11"));
        assertThat(story.differences()).isZero();
        assertThat(calls().of(stay)).extracting(CallView::state).containsExactly(CallState.ACTED);
        refused(() -> story.agencyOfficer(LandlordCalls.class).of(stay), AccessRefusal.NotAllowed.class);
    }

    @Test
    @Shows({"S-75", "S-76", "T-13"})
    void the_agency_reads_of_the_checkpoint_and_of_what_else_has_happened_and_not_the_words() {
        SubleaseId stay = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(A_YEAR);
        story.contactPerson(Checkpoints.class)
                .hold(
                        stay,
                        Expected.any(),
                        new CheckpointRecord(
                                A_YEAR,
                                Set.of(CheckpointRecord.Participant.RESIDENT),
                                CheckpointRecord.Result.WORKS_WELL,
                                "Har det bra."));
        assertThat(reports().note(stay, new NewReport(A_YEAR, "Har fått arbete.")))
                .isEqualTo(2);
        assertThat(story.open()).contains("T-13  contact-person 2028-02-08");
        assertThat(story.differences()).isZero();

        reports().send(stay, 2);

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-13"));
        assertThat(story.list("select organisation_id::text from kernel.outbox where kind = 'agency-report'"))
                .containsExactly(
                        story.the(OrganisationKind.HOUSING_AGENCY).value().toString());
        assertThat(story.agencyOfficer(AgencyReports.class).of(stay))
                .extracting(ReportView::event)
                .containsExactly(ReportedEvent.OTHER, ReportedEvent.CHECKPOINT);
        assertThat(story.agencyOfficer(AgencyReports.class).of(stay))
                .allMatch(report -> report.summary().isEmpty());
        assertThat(reports().of(stay).get(0).summary()).contains("Har fått arbete.");
        refused(() -> reports().send(stay, 2), ReportNotThere.class);
    }

    @Test
    @Shows({"S-70", "T-11"})
    void a_call_recorded_by_mistake_is_struck_and_nobody_waits_for_an_answer() {
        SubleaseId stay = story.lived(Programme.TRIAL);
        calls().receive(stay, "Undrar om nycklarna.");
        refused(() -> calls().strike(stay, 2, "Fel lägenhet."), UnknownCall.class);
        refused(() -> calls().strike(stay, 1, " "), MissingPart.class);

        calls().strike(stay, 1, "Fel lägenhet.");

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-11"));
        assertThat(story.differences()).isZero();
        assertThat(calls().of(stay)).singleElement().satisfies(call -> {
            assertThat(call.state()).isEqualTo(CallState.STRUCK);
            assertThat(call.summary()).isEqualTo("Undrar om nycklarna.");
            assertThat(call.struck())
                    .hasValueSatisfying(struck -> assertThat(struck.reason()).isEqualTo("Fel lägenhet."));
        });
        refused(() -> calls().strike(stay, 1, "Igen."), CallNotThere.class);
        LocalDate today = story.bench().clock().today();
        refused(() -> calls().act(stay, 1, new CallAction(today, "Ringde upp.")), CallNotThere.class);
    }

    @Test
    @Shows({"S-75", "T-13"})
    void a_report_noted_by_mistake_is_struck_and_an_agency_that_was_told_is_told_of_it() {
        SubleaseId stay = story.lived(Programme.TRIAL);
        LocalDate today = story.bench().clock().today();
        reports().note(stay, new NewReport(today, "Har fått arbete."));
        reports().strike(stay, 1, "Gällde en annan boende.");
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-13"));
        assertThat(story.list("select kind from kernel.outbox where kind like 'agency-report%'"))
                .isEmpty();
        refused(() -> reports().send(stay, 1), ReportNotThere.class);

        reports().note(stay, new NewReport(today, "Har fått arbete."));
        reports().send(stay, 2);
        reports().strike(stay, 2, "Gällde en annan boende.");

        assertThat(story.differences()).isZero();
        assertThat(story.list("select organisation_id::text from kernel.outbox where kind = 'agency-report-struck'"))
                .containsExactly(
                        story.the(OrganisationKind.HOUSING_AGENCY).value().toString());
        assertThat(story.agencyOfficer(AgencyReports.class).of(stay))
                .allMatch(report ->
                        report.struckOn().isPresent() && report.reason().isEmpty());
        assertThat(reports().of(stay).get(0).reason()).contains("Gällde en annan boende.");
        refused(() -> reports().strike(stay, 2, "Igen."), ReportNotThere.class);
    }

    @Test
    void what_the_house_tells_by_itself_is_put_right_where_it_is_recorded() {
        SubleaseId stay = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(A_YEAR);
        story.contactPerson(Checkpoints.class)
                .hold(
                        stay,
                        Expected.any(),
                        new CheckpointRecord(
                                A_YEAR,
                                Set.of(CheckpointRecord.Participant.RESIDENT),
                                CheckpointRecord.Result.WORKS_WELL,
                                "Har det bra."));

        refused(() -> reports().strike(stay, 1, "Fel."), ToldByItself.class);
    }

    @Test
    void nothing_is_noted_of_a_flat_that_nobody_has_moved_in_to() {
        SubleaseId signed = story.signed(Programme.TRIAL);

        refused(() -> calls().receive(signed, "Undrar."), NobodyStays.class);
        Refusals.demandSaid(new NoStayThere(Programme.HOUSING_FIRST));
    }

    @Test
    @Shows("S-75")
    void the_agency_is_told_of_nothing_from_before_the_move_in() {
        SubleaseId stay = story.lived(Programme.TRIAL);
        LocalDate movedIn = LocalDate.parse(
                story.list("select moved_in_on::text from lease.sublease").get(0));

        refused(() -> reports().note(stay, new NewReport(movedIn.minusDays(1), "Har fått arbete.")), DayTooEarly.class);

        assertThat(reports().note(stay, new NewReport(movedIn, "Har fått arbete.")))
                .isEqualTo(1);
    }

    private LandlordCalls calls() {
        return story.contactPerson(LandlordCalls.class);
    }

    private AgencyReports reports() {
        return story.contactPerson(AgencyReports.class);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
