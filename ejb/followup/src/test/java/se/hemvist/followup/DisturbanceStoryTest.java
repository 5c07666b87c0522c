package se.hemvist.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
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
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchReport;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotLivedIn;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotRepeated;
import se.hemvist.lease.conduct.DisturbanceRefusal.SourceNotYours;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.DisturbanceView;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.Measures;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.feedback.FeedbackOutcome;
import se.hemvist.lease.feedback.FeedbackRecord;
import se.hemvist.lease.feedback.Feedbacks;
import se.hemvist.lease.jointmeeting.JointMeetings;
import se.hemvist.lease.jointmeeting.MeetingKind;
import se.hemvist.lease.jointmeeting.MeetingRecord;
import se.hemvist.lease.jointmeeting.Party;
import se.hemvist.lease.jointmeeting.PlanItem;
import se.hemvist.lease.jointmeeting.Summons;
import se.hemvist.lease.ownerwarning.KeptWarning;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord.Sending;
import se.hemvist.lease.ownerwarning.OwnerWarnings;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel», with all who have a part in it. */
class DisturbanceStoryTest {

    /** A Monday, five weeks after the move-in. */
    private static final LocalDate TOLD = LocalDate.of(2027, 2, 8);

    private static final Set<String> KINDS = Set.of("T-12", "T-24", "T-25", "T-26", "T-40");

    private static final Set<Party> RESPONSIBLE = Set.of(Party.SOCIAL_SERVICES, Party.PROVIDER, Party.OWNER);

    private final FirstTenancy story = new FirstTenancy(NightHand.class);
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
    @Shows({"G-110", "G-111", "T-12", "A-05"})
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
                        Optional.of("Granne på plan 2"),
                        Optional.empty()));
        assertThat(office.assessments().get(0).assessment()).isEqualTo(assessment(Severity.MINOR));
        assertThat(administration.reports()).isEmpty();
        assertThat(administration.assessments()).isEqualTo(office.assessments());
        assertThat(provider)
                .isEqualTo(new DisturbanceView(office.standing(), List.of(), List.of(), List.of(), List.of()));
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

    @Test
    @Shows({"G-112", "G-113", "G-114", "G-115", "L-08", "L-16", "C-28", "T-24", "T-25", "T-40"})
    void a_notice_is_told_to_all_who_have_a_copy_and_runs_until_it_is_over() {
        DisturbanceId id = assessed(Severity.MINOR);
        story.lettingOfficer(Measures.class).tellProvider(id, Expected.any(), TOLD);
        assertThat(letters("disturbance-dialogue")).containsExactly("support_provider");

        story.lettingOfficer(Rectifications.class).send(id, Expected.any(), notice());

        assertThat(letters("rectification-sent")).containsExactly("social_administration", "support_provider");
        assertThat(disclosed())
                .containsExactly(
                        "SOCIAL_ADMINISTRATION NEED Kopia av anmodan att vidta rättelse",
                        "SUPPORT_PROVIDER NEED Kopia av anmodan att vidta rättelse",
                        "Socialnämnden DUTY Underrättelse om störning eller annan misskötsamhet, JB 12:25 a");
        assertThat(deadlines("T-24")).containsExactly("OPEN 2027-02-09");
        assertThat(deadlines("T-25")).containsExactly("OPEN 2027-02-22");
        assertThat(deadlines("T-40")).containsExactly("OPEN 2027-05-08");
        assertThat(differences()).isZero();

        story.itIs(TOLD.plusDays(1));
        story.supportWorker(Rectifications.class)
                .contacted(id, Expected.any(), TOLD.plusDays(1), "Vill ha hjälp med ljudet.");
        story.lettingOfficer(Rectifications.class).corrected(id, Expected.any(), 1, TOLD.plusDays(1));

        assertThat(deadlines("T-24")).containsExactly("MET 2027-02-09");
        assertThat(deadlines("T-25")).containsExactly("MET 2027-02-22");
        assertThat(deadlines("T-40")).containsExactly("OPEN 2027-05-09");
        assertThat(differences()).isZero();

        story.itIs(LocalDate.of(2027, 5, 9));
        story.lettingOfficer(Measures.class).resolve(id, Expected.any(), LocalDate.of(2027, 5, 9));

        assertThat(deadlines("T-40")).containsExactly("MET 2027-05-09");
        assertThat(differences()).isZero();
        assertThat(record().rectifications())
                .containsExactly(new SentRectification(
                        TOLD, Optional.of(TOLD), LocalDate.of(2027, 2, 22), Optional.of(TOLD.plusDays(1)), false));
    }

    @Test
    @Shows({"A-44", "L-08"})
    void nothing_that_the_house_sends_of_a_notice_says_who_lives_there_or_where() {
        DisturbanceId id = assessed(Severity.MINOR);
        story.lettingOfficer(Measures.class).tellProvider(id, Expected.any(), TOLD);

        story.lettingOfficer(Rectifications.class).send(id, Expected.any(), notice());

        assertThat(Stores.sql(story.bench().database())
                        .list("select concat_ws(' ', subject, body) from kernel.outbox", row -> row.getString(1)))
                .isNotEmpty()
                .noneMatch(Letters::tellWho);
    }

    @Test
    @Shows({"T-24", "A-29", "G-115", "K-18"})
    void the_night_after_the_next_day_notes_that_nobody_has_met_the_tenant_and_tells_both_offices() {
        DisturbanceId id = assessed(Severity.SERIOUS);
        story.lettingOfficer(Rectifications.class).send(id, Expected.any(), notice());

        night(TOLD);
        assertThat(deadlines("T-24")).containsExactly("OPEN 2027-02-09");
        night(TOLD.plusDays(1));
        night(TOLD.plusDays(1));

        assertThat(deadlines("T-24")).containsExactly("MISSED 2027-02-09");
        assertThat(Stores.sql(story.bench().database())
                        .list(
                                "select kind || ' ' || detail from followup.tenancy_fact order by fact_id",
                                row -> row.getString(1)))
                .containsExactly("NOTICE SENT", "CONTACT MISSED");
        assertThat(letters("contact-missed")).containsExactly("letting_office", "social_administration");
        assertThat(story.socialWorker(Disturbances.class)
                        .get(id)
                        .notices()
                        .get(0)
                        .course()
                        .missedOn())
                .isEqualTo(TOLD.plusDays(1));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-122", "A-31", "A-11"})
    void what_is_repeated_after_the_notice_leads_to_termination_and_nothing_of_it_is_due_any_more() {
        DisturbanceId id = assessed(Severity.SERIOUS);
        story.lettingOfficer(Rectifications.class).send(id, Expected.any(), notice());
        LocalDate again = TOLD.plusDays(15);
        story.itIs(again);
        assertThatThrownBy(() -> story.lettingOfficer(Measures.class).leadToTermination(id, Expected.any(), again))
                .isInstanceOf(NotRepeated.class);
        story.lettingOfficer(Disturbances.class)
                .report(sublease, new NewReport(ReportSource.NEIGHBOUR, again, "Slagsmål.", Optional.empty()));
        story.lettingOfficer(Disturbances.class).assess(id, Expected.any(), assessment(again, Severity.SERIOUS));

        story.lettingOfficer(Measures.class).leadToTermination(id, Expected.any(), again);

        assertThat(story.lettingOfficer(Disturbances.class).get(id).standing().state())
                .isEqualTo(DisturbanceState.LED_TO_TERMINATION);
        assertThat(List.of(deadlines("T-24"), deadlines("T-25"), deadlines("T-40")))
                .containsExactly(
                        List.of("CANCELLED 2027-02-09"),
                        List.of("CANCELLED 2027-02-22"),
                        List.of("CANCELLED 2027-05-08"));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-118", "G-119", "G-120", "G-121", "T-26", "A-30", "A-56"})
    void what_is_particularly_serious_wants_a_meeting_until_one_is_held_with_the_tenant() {
        DisturbanceId id = assessed(Severity.PARTICULARLY_SERIOUS);
        assertThat(deadlines("T-26")).containsExactly("OPEN 2027-02-09", "OPEN 2027-02-15");
        assertThat(differences()).isZero();

        story.lettingOfficer(JointMeetings.class).call(id, Expected.any(), summons(MeetingKind.OF_THE_RESPONSIBLE));
        assertThat(letters("joint-meeting-called")).containsExactly("social_administration", "support_provider");
        assertThat(letters("joint-meeting-owner")).containsExactly("housing_company");
        assertThat(deadlines("T-26")).containsExactly("MET 2027-02-09", "OPEN 2027-02-15");
        story.lettingOfficer(JointMeetings.class)
                .hold(id, Expected.any(), new MeetingRecord(TOLD, RESPONSIBLE, List.of()));
        assertThat(deadlines("T-26")).containsExactly("MET 2027-02-09", "MET 2027-02-15");
        assertThat(differences()).isZero();

        story.lettingOfficer(JointMeetings.class).call(id, Expected.any(), summons(MeetingKind.WITH_TENANT));
        PlanItem item = new PlanItem("Följer med hem på fredagar.", "Stödutföraren", TOLD.plusDays(7));
        story.lettingOfficer(JointMeetings.class)
                .hold(id, Expected.any(), new MeetingRecord(TOLD, RESPONSIBLE, List.of(item)));

        assertThat(differences()).isZero();
        assertThat(story.lettingOfficer(Disturbances.class).get(id).standing().state())
                .isEqualTo(DisturbanceState.MONITORED);
        assertThat(story.supportWorker(JointMeetings.class).list(id))
                .extracting(meeting -> meeting.held().orElseThrow().plan())
                .containsExactly(List.of(), List.of(item));
        assertThat(story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, JointMeetings.class)
                        .list(id))
                .allSatisfy(meeting -> {
                    assertThat(meeting.summons()).isPresent();
                    assertThat(meeting.held()).isEmpty();
                });
    }

    private static Summons summons(MeetingKind kind) {
        Set<Party> parties = EnumSet.copyOf(RESPONSIBLE);
        if (kind == MeetingKind.WITH_TENANT) {
            parties.add(Party.TENANT);
        }
        return new Summons(TOLD, TOLD, Set.of(kind), parties);
    }

    @Test
    @Shows("L-31")
    void what_the_owner_writes_to_the_head_tenant_is_kept_with_the_case() {
        DisturbanceId id = assessed(Severity.SERIOUS);
        OwnerWarningRecord warning = new OwnerWarningRecord(
                TOLD.minusDays(1),
                TOLD,
                "Störningarna ska upphöra.",
                Optional.of(TOLD.plusDays(14)),
                new Sending(Optional.of(TOLD.minusDays(1)), Optional.of(TOLD)));
        OwnerWarnings warnings = story.lettingOfficer(OwnerWarnings.class);
        warnings.record(id, Expected.any(), warning);

        assertThat(warnings.list(id)).extracting(KeptWarning::warning).containsExactly(warning);
        assertThat(warning.toString()).doesNotContain("ska upphöra");
        assertThat(warning.calledOn())
                .as("a registered letter counts from its posting")
                .isEqualTo(TOLD.minusDays(1));
        assertThat(warned(TOLD, TOLD, "Upphöra.", null, null).calledOn()).isEqualTo(TOLD);
        assertThatThrownBy(() ->
                        warnings.record(id, Expected.any(), warned(TOLD, TOLD.minusDays(1), "Upphöra.", null, null)))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() ->
                        warnings.record(id, Expected.any(), warned(TOLD, TOLD.plusDays(1), "Upphöra.", null, null)))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() ->
                        warnings.record(id, Expected.any(), warned(TOLD, TOLD, "Upphöra.", TOLD.minusDays(1), null)))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> warnings.record(
                        id, Expected.any(), warned(TOLD.minusDays(1), TOLD.minusDays(1), "Upphöra.", null, TOLD)))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() ->
                        warnings.record(id, Expected.any(), warned(TOLD, TOLD, "Upphöra.", null, TOLD.minusDays(1))))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() ->
                        warnings.record(id, Expected.any(), warned(TOLD.minusYears(1), TOLD, "Upphöra.", null, null)))
                .as("before the first disturbance")
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> warnings.record(id, Expected.any(), warned(TOLD, TOLD, " ", null, null)))
                .isInstanceOf(MissingPart.class);
    }

    private static OwnerWarningRecord warned(
            LocalDate dated,
            LocalDate received,
            String demand,
            @Nullable LocalDate correctBy,
            @Nullable LocalDate registered) {
        return new OwnerWarningRecord(
                dated,
                received,
                demand,
                Optional.ofNullable(correctBy),
                new Sending(Optional.ofNullable(registered), Optional.empty()));
    }

    @Test
    @Shows("G-116")
    void whoever_told_hears_one_of_a_few_outcomes_and_nothing_of_the_tenant() {
        DisturbanceId id = story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, Disturbances.class)
                .report(sublease, report(ReportSource.LANDLORD));
        story.lettingOfficer(Disturbances.class).report(sublease, report(ReportSource.DISTURBANCE_SERVICE));
        story.lettingOfficer(Disturbances.class).report(sublease, report(ReportSource.PROVIDER));
        story.lettingOfficer(Disturbances.class).report(sublease, report(ReportSource.NEIGHBOUR));
        Feedbacks feedbacks = story.lettingOfficer(Feedbacks.class);
        FeedbackOutcome[] outcomes = FeedbackOutcome.values();
        for (int report = 1; report <= outcomes.length; report++) {
            feedbacks.tell(id, Expected.any(), new FeedbackRecord(report, outcomes[report - 1], TOLD));
        }

        assertThat(feedbacks.list(id)).extracting(FeedbackRecord::outcome).containsExactly(outcomes);
        assertThat(letters("disturbance-looked-into")).containsExactly("housing_company");
        assertThat(letters("disturbance-measure-taken")).containsExactly("disturbance_service");
        assertThat(letters("disturbance-no-measure")).containsExactly("support_provider");
        assertThat(letters("disturbance-over"))
                .as("a neighbour is told by whoever records it")
                .isEmpty();
        assertThat(Stores.sql(story.bench().database())
                        .list(
                                "select concat_ws(' ', case_number, subject, body) from kernel.outbox where kind = ?",
                                row -> row.getString(1),
                                "disturbance-looked-into"))
                .containsExactly("Er anmälan om störning Er anmälan om en störning har tagits emot och utreds.");
        assertThatThrownBy(() -> feedbacks.tell(id, Expected.any(), new FeedbackRecord(5, FeedbackOutcome.OVER, TOLD)))
                .isInstanceOfSatisfying(NoSuchReport.class, Refusals::demandSaid);
    }

    private DisturbanceId assessed(Severity severity) {
        DisturbanceId id = story.lettingOfficer(Disturbances.class).report(sublease, report(ReportSource.NEIGHBOUR));
        story.lettingOfficer(Disturbances.class).assess(id, Expected.any(), assessment(severity));
        return id;
    }

    private static NewRectification notice() {
        return new NewRectification(
                Fault.NEGLECT,
                "Skräp i trapphuset.",
                "Trapphuset ska vara tomt.",
                Optional.empty(),
                new Sendings(TOLD, TOLD, PostedLetters.next(), TOLD, TOLD, null));
    }

    private void night(LocalDate day) {
        story.bench().acting().asSystem();
        story.bench().get(NightHand.class).act(day);
    }

    /** What a night does that is due, without the rest of it; as there, no operation runs but those that it calls. */
    @ApplicationScoped
    @Transactional
    static class NightHand {

        @Inject
        Night night;

        public void act(LocalDate day) {
            night.dueToAct(day, Night.START, 100).stream()
                    .filter(due -> KINDS.contains(due.kind()))
                    .forEach(due -> night.act(due, day));
        }
    }

    private List<String> disclosed() {
        return Stores.sql(story.bench().database())
                .list(
                        """
                        select concat_ws(' ', coalesce(o.kind, d.receiver_name), d.ground, d.note)
                        from intake.disclosure d left join intake.organisation o using (organisation_id)
                        where d.what = 'OTHER' order by d.number
                        """,
                        row -> row.getString(1));
    }

    private static NewReport report(ReportSource source) {
        return new NewReport(source, TOLD.minusDays(1), "Hög musik efter midnatt.", Optional.of("Granne på plan 2"));
    }

    private static Assessment assessment(Severity severity) {
        return assessment(TOLD, severity);
    }

    private static Assessment assessment(LocalDate on, Severity severity) {
        return new Assessment(
                on, severity, false, false, new Assessment.Weighed("Har nyss flyttat in.", "En natt utan sömn."));
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
