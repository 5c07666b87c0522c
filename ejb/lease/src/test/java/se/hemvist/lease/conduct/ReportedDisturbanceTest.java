package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.Assessment.Weighed;
import se.hemvist.lease.conduct.DisturbanceRefusal.NothingToAssess;
import se.hemvist.lease.conduct.DisturbanceRefusal.TrivialIsMinor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.hemvist.lease.conduct.ADisturbance.TOLD;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.report;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»: reports are told of and each is assessed. */
class ReportedDisturbanceTest {

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(DisturbanceRefusal.class);
    }

    @Test
    @Shows("G-111")
    void a_report_waits_until_it_is_assessed() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.REPORTED);
        assertThat(disturbance.waitingSince()).contains(new Receipt(TOLD, true));
        assertThat(disturbance.severity()).isEmpty();

        disturbance.assess(assessment(TOLD, Severity.SERIOUS), "kj", TOLD);

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.ASSESSED);
        assertThat(disturbance.waitingSince()).isEmpty();
        assertThat(disturbance.severity()).contains(Severity.SERIOUS);
    }

    @Test
    @Shows("G-111")
    void one_that_joins_the_case_is_assessed_by_itself_and_the_gravest_stands() {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.SERIOUS);
        LocalDate later = TOLD.plusDays(5);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, later), later);

        assertThat(disturbance.waitingSince()).contains(new Receipt(later, true));
        assertThat(disturbance.isAssessed()).isFalse();
        disturbance.assess(assessment(later, Severity.MINOR), "kj", later);

        assertThat(disturbance.isAssessed()).isTrue();
        assertThat(disturbance.severity()).contains(Severity.SERIOUS);
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.ASSESSED);
        assertThat(disturbance.documented())
                .extracting(DocumentedEvent::on, DocumentedEvent::severity)
                .containsExactly(tuple(TOLD.minusDays(1), Severity.SERIOUS), tuple(later, Severity.MINOR));
    }

    @Test
    void what_is_assessed_is_not_assessed_again() {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.MINOR);

        assertThatThrownBy(() -> disturbance.assess(assessment(TOLD, Severity.SERIOUS), "kj", TOLD))
                .isInstanceOfSatisfying(NothingToAssess.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({"'', En natt utan sömn., tenantInterest", "Har nyss flyttat in., ' ', neighboursInterest"})
    @Shows("G-117")
    void both_interests_are_written_down(String tenant, String neighbours, String missing) {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);
        Assessment assessment = new Assessment(TOLD, Severity.MINOR, false, false, new Weighed(tenant, neighbours));

        assertThatThrownBy(() -> disturbance.assess(assessment, "kj", TOLD))
                .isInstanceOfSatisfying(MissingPart.class, refusal -> assertThat(refusal.field())
                        .contains(missing));
    }

    @ParameterizedTest
    @EnumSource(names = {"SERIOUS", "PARTICULARLY_SERIOUS"})
    void what_is_trivial_is_not_called_grave(Severity severity) {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);

        assertThatThrownBy(() -> disturbance.assess(assessment(TOLD, severity, true, false), "kj", TOLD))
                .isInstanceOfSatisfying(TrivialIsMinor.class, Refusals::demandSaid);
    }

    @Test
    void a_report_is_of_a_day_since_the_move_in_and_not_to_come() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);
        LocalDate movedIn = ADisturbance.LIVED_IN_SINCE;

        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, movedIn), TOLD);
        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, TOLD), TOLD);
        assertThatThrownBy(() ->
                        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, movedIn.minusDays(1)), TOLD))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, TOLD.plusDays(1)), TOLD))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> ADisturbance.tell(
                        disturbance, new NewReport(ReportSource.NEIGHBOUR, TOLD, " ", Optional.empty()), TOLD))
                .isInstanceOf(MissingPart.class);
    }

    @Test
    void an_assessment_is_of_a_day_since_the_report_and_not_to_come() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);

        assertThatThrownBy(() -> disturbance.assess(assessment(TOLD.minusDays(1), Severity.MINOR), "kj", TOLD))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> disturbance.assess(assessment(TOLD.plusDays(1), Severity.MINOR), "kj", TOLD))
                .isInstanceOf(DayTooLate.class);
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.REPORTED);
    }

    @Test
    @Shows("G-111")
    void who_told_is_seen_by_the_office_that_assesses_and_stands_in_no_text() {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.MINOR);

        DisturbanceView office = disturbance.view(permit("reports", "assessments"));
        assertThat(office.reports())
                .extracting(DisturbanceView.ReportView::reporter)
                .containsExactly(Optional.of("Granne på plan 2"));
        assertThat(office.toString()).doesNotContain("Granne", "musik", "flyttat", "sömn");
        assertThat(disturbance.view(permit("assessments")).reports()).isEmpty();
        assertThat(disturbance.view(permit("notices")))
                .isEqualTo(new DisturbanceView(office.standing(), List.of(), List.of(), List.of(), List.of()));
        assertThat(report(ReportSource.NEIGHBOUR, TOLD).toString()).doesNotContain("Granne", "musik");
    }

    private static Permit permit(String... fields) {
        return new Permit(Calling.somebody("operator"), Set.of(fields));
    }
}
