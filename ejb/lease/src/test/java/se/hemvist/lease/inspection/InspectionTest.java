package se.hemvist.lease.inspection;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.lease.inspection.InspectionPolicy.InspectionTime;
import se.hemvist.lease.inspection.InspectionRefusal.AlreadyInspected;
import se.hemvist.lease.inspection.InspectionRefusal.NoInspectionAwaited;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Inflyttning»: shortly after the day of the move-in (A-26: 14 days). */
class InspectionTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 20);

    @Test
    @Shows({"G-92", "T-20", "A-26"})
    void is_due_fourteen_days_after_the_move_in() {
        MovedIn movedIn = ASublease.movedInEvent(MOVED_IN);

        MoveInInspections moveIns = new MoveInInspections();
        moveIns.time = new CitySettings().get(InspectionTime.class);

        Derived deadline = moveIns.deadline(Inspection.awaited(movedIn));

        assertThat(deadline.span()).isEqualTo(Span.of(LocalDate.of(2027, 2, 11), LocalDate.of(2027, 2, 15)));
        assertThat(deadline.responsible().organisation())
                .isEqualTo(movedIn.parties().headTenant().value());
        assertThat(deadline.responsible().role().name()).isEqualTo("letting-officer");
        assertThat(deadline.subject().id()).isEqualTo(movedIn.sublease().value());
        assertThat(InspectionPolicy.HOUSING_FIRST.on(MOVED_IN).source())
                .isEqualTo(Source.goteborg("Inflyttning").readAs("A-26"));
    }

    @Test
    @Shows({"G-92", "G-93"})
    void is_recorded_with_findings_and_where_the_record_is_kept() {
        Inspection inspection = Inspection.awaited(ASublease.movedInEvent(MOVED_IN));

        inspection.make(record("2027-02-10", "Repa i parketten", "Pärm 7, exploateringsförvaltningen"), TODAY);

        assertThat(inspection.findings())
                .contains(new Findings(
                        LocalDate.of(2027, 2, 10), "Repa i parketten", "Pärm 7, exploateringsförvaltningen"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2027-01-31, DayTooEarly", "2027-02-21, DayTooLate"})
    void is_made_between_the_move_in_and_today(String on, String refusal) {
        Inspection inspection = Inspection.awaited(ASublease.movedInEvent(MOVED_IN));

        assertThatThrownBy(() -> inspection.make(record(on, "Inget", "Pärm 7"), TODAY))
                .isInstanceOf(refusal.equals("DayTooEarly") ? DayTooEarly.class : DayTooLate.class);
    }

    @ParameterizedTest
    @CsvSource({"' ', Pärm 7", "Inget, ' '"})
    void lacks_nothing(String findings, String keptAt) {
        Inspection inspection = Inspection.awaited(ASublease.movedInEvent(MOVED_IN));

        assertThatThrownBy(() -> inspection.make(record("2027-02-10", findings, keptAt), TODAY))
                .isInstanceOf(MissingPart.class);
    }

    @Test
    void is_made_once() {
        Inspection inspection = Inspection.awaited(ASublease.movedInEvent(MOVED_IN));
        inspection.make(record("2027-02-10", "Inget", "Pärm 7"), TODAY);

        assertThatThrownBy(() -> inspection.make(record("2027-02-11", "Inget", "Pärm 7"), TODAY))
                .isInstanceOfSatisfying(AlreadyInspected.class, Refusals::demandSaid);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(InspectionRefusal.class);
        Refusals.demandSaid(new NoInspectionAwaited(InspectionKind.MOVE_IN));
    }

    static InspectionRecord record(String on, String findings, String keptAt) {
        return new InspectionRecord(InspectionKind.MOVE_IN, LocalDate.parse(on), findings, keptAt);
    }
}
