package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.ConductRecords;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotLivedIn;
import se.hemvist.lease.conduct.DisturbanceRefusal.SourceNotYours;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.DisturbanceView;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel», with all who have a part in it. */
class DisturbanceStoryTest {

    /** A Monday, five weeks after the move-in. */
    private static final LocalDate TOLD = LocalDate.of(2027, 2, 8);

    private static final Set<String> KINDS = Set.of("T-12", "T-24", "T-25", "T-40");

    private final FirstTenancy story = new FirstTenancy();
    private SubleaseId sublease = SubleaseId.next();

    @BeforeEach
    void move_in() {
        CaseId id = story.decided();
        story.started(id);
        sublease = story.signed(story.chosen(id));
        assertThatThrownBy(() -> story.lettingOfficer(Disturbances.class)
                        .report(
                                sublease,
                                new NewReport(
                                        ReportSource.NEIGHBOUR, FirstTenancy.SIGNED, "Buller.", Optional.empty())))
                .as("nobody lives there yet")
                .isInstanceOfSatisfying(NotLivedIn.class, Refusals::demandSaid);
        story.movedIn(sublease);
        story.itIs(TOLD);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-111", "T-12", "A-05"})
    void what_the_landlord_tells_is_due_at_once_and_met_by_the_assessment() {
        DisturbanceId id = story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, Disturbances.class)
                .report(sublease, report(ReportSource.LANDLORD));

        assertThat(deadlines("T-12")).containsExactly("OPEN 2027-02-08");
        assertThat(differences()).isZero();
        assertThat(letters("disturbance-reported")).containsExactly("letting_office");

        story.lettingOfficer(Disturbances.class).assess(id, Expected.any(), assessment(Severity.MINOR));

        assertThat(deadlines("T-12")).containsExactly("MET 2027-02-08");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-111", "G-117"})
    void the_office_reads_all_the_administration_the_assessment_and_the_provider_where_it_stands() {
        DisturbanceId id = story.lettingOfficer(Disturbances.class).report(sublease, report(ReportSource.NEIGHBOUR));
        story.lettingOfficer(Disturbances.class).assess(id, Expected.any(), assessment(Severity.MINOR));

        DisturbanceView office = story.lettingOfficer(Disturbances.class).get(id);
        DisturbanceView administration = story.socialWorker(Disturbances.class).get(id);
        DisturbanceView provider = story.supportWorker(Disturbances.class).get(id);

        assertThat(office.reports())
                .containsExactly(new ReportView(
                        ReportSource.NEIGHBOUR,
                        TOLD.minusDays(1),
                        TOLD,
                        "Hög musik efter midnatt.",
                        Optional.of("Granne på plan 2")));
        assertThat(office.assessments().get(0).assessment()).isEqualTo(assessment(Severity.MINOR));
        assertThat(administration.reports()).isEmpty();
        assertThat(administration.assessments()).isEqualTo(office.assessments());
        assertThat(provider).isEqualTo(new DisturbanceView(office.standing(), List.of(), List.of()));
        assertThat(letters("disturbance-reported")).isEmpty();
    }

    @Test
    @Shows("A-31")
    void what_is_told_while_a_case_runs_joins_it_and_is_assessed_by_itself() {
        DisturbanceId first = story.lettingOfficer(Disturbances.class).report(sublease, report(ReportSource.NEIGHBOUR));
        story.lettingOfficer(Disturbances.class).assess(first, Expected.any(), assessment(Severity.MINOR));
        DisturbanceId second = story.supportWorker(Disturbances.class)
                .report(sublease, new NewReport(ReportSource.PROVIDER, TOLD, "Skrik i trapphuset.", Optional.empty()));

        assertThat(second).isEqualTo(first);
        assertThat(deadlines("T-12")).containsExactly("OPEN 2027-02-08");
        assertThat(record().events()).hasSize(1);
        story.lettingOfficer(Disturbances.class).assess(first, Expected.any(), assessment(Severity.SERIOUS));

        assertThat(record().events()).hasSize(2);
        assertThat(record().undisturbed(TOLD, TOLD)).isFalse();
        assertThat(record().undisturbed(FirstTenancy.MOVED_IN, TOLD.minusDays(2)))
                .isTrue();
        assertThat(story.lettingOfficer(Disturbances.class)
                        .list(sublease, PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(DisturbanceState.ASSESSED);
                    assertThat(row.severity()).contains(Severity.SERIOUS);
                });
        assertThat(differences()).isZero();
    }

    @Test
    void nobody_speaks_for_another() {
        Disturbances landlord = story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, Disturbances.class);
        assertThatThrownBy(() -> landlord.report(sublease, report(ReportSource.NEIGHBOUR)))
                .isInstanceOfSatisfying(SourceNotYours.class, Refusals::demandSaid);

        story.as("disturbance-service", OrganisationKind.DISTURBANCE_SERVICE, Disturbances.class)
                .report(sublease, report(ReportSource.DISTURBANCE_SERVICE));
    }

    private static NewReport report(ReportSource source) {
        return new NewReport(source, TOLD.minusDays(1), "Hög musik efter midnatt.", Optional.of("Granne på plan 2"));
    }

    private static Assessment assessment(Severity severity) {
        return new Assessment(
                TOLD, severity, false, false, new Assessment.Weighed("Har nyss flyttat in.", "En natt utan sömn."));
    }

    private ConductRecord record() {
        return story.inTransaction(() -> story.bench().get(ConductRecords.class).of(sublease));
    }

    private List<String> deadlines(String kind) {
        return Stores.sql(story.bench().database())
                .list(
                        "select concat_ws(' ', state, due_on) from kernel.deadline where kind = ? order by due_on",
                        row -> row.getString(1),
                        kind);
    }

    /** To which kinds of organisation such a letter went. */
    private List<String> letters(String kind) {
        return Stores.sql(story.bench().database())
                .list(
                        """
                        select lower(o.kind) from kernel.outbox m join intake.organisation o using (organisation_id)
                        where m.kind = ? order by 1
                        """,
                        row -> row.getString(1),
                        kind);
    }

    /** Of the kinds of this package: weeks and months are opened by nights, of which there are none here. */
    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> KINDS.contains(each.kind()))
                        .count());
    }
}
