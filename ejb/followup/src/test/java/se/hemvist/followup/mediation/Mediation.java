package se.hemvist.followup.mediation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.checkpoint.CheckpointEvent;
import se.hemvist.followup.checkpoint.StayCase;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.StandIns;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.VacancyEvent;
import se.hemvist.intake.vacancy.VacancyEvent.Origin;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Wired;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Wish;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.HouseClocks;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

/** A city with a housing agency, a district and a landlord, and what happens to its flats. */
final class Mediation {

    static final Municipality CITY = new Municipality("0180");
    static final UUID AGENCY = new UUID(1, 1);
    static final UUID FARSTA = new UUID(1, 2);
    static final UUID JARVA = new UUID(1, 3);
    static final UUID LANDLORD = new UUID(1, 4);
    static final UUID COMPANY = new UUID(1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    private static final Database DATABASE = Database.migrated("kernel", "intake", "followup");

    private final Calling calling = new Calling();
    private final HouseClock clock = HouseClocks.on(TODAY);
    private final Wired beans = Wired.on(DATABASE, "intake", "followup")
            .with(Access.class, calling.access())
            .with(HouseClock.class, clock)
            .with(Sql.class, Stores.sql(DATABASE));

    Mediation() {
        DATABASE.empty("kernel", "intake", "followup");
        beans.with(StandIns.class, (StandIns) beans.get(sentForms()));
        DATABASE.execute(
                """
                insert into intake.organisation
                    (organisation_id, version, municipality, code, kind, ownership, name, email, valid_from)
                values ('%1$s', 0, '0180', 'agency', 'HOUSING_AGENCY', 'CITY', 'Agency', 'a@example.org', '2002-01-01'),
                       ('%2$s', 0, '0180', 'landlord', 'LANDLORD', 'PRIVATE', 'L', 'l@example.org', '2002-01-01'),
                       ('%3$s', 0, '0180', 'company', 'HOUSING_COMPANY', 'CITY', 'C', 'c@example.org', '2002-01-01');
                insert into intake.landlord_agreement
                    (agreement_id, version, municipality, landlord_id, share, valid_from)
                values (gen_random_uuid(), 0, '0180', '%2$s', 'ALL', '2002-01-01')
                """
                        .formatted(AGENCY, LANDLORD, COMPANY));
    }

    FlatId received(LocalDate on) {
        return received(on, Optional.of(AgreementId.next()));
    }

    FlatId received(LocalDate on, Optional<AgreementId> agreement) {
        return received(on, new Origin(new OrganisationId(LANDLORD), agreement, Optional.empty()));
    }

    FlatId received(LocalDate on, UUID landlord, AreaClass areaClass) {
        return received(
                on, new Origin(new OrganisationId(landlord), Optional.of(AgreementId.next()), Optional.of(areaClass)));
    }

    private FlatId received(LocalDate on, Origin origin) {
        FlatId flat = FlatId.next();
        tell(VacancyEvents.class, events -> events.on(new VacancyEvent.Received(CITY, flat, origin, on)));
        return flat;
    }

    void streamed(FlatId flat, FlatStream stream, LocalDate on) {
        tell(VacancyEvents.class, events -> events.on(new VacancyEvent.Streamed(CITY, flat, stream, on, on)));
    }

    void withdrawn(FlatId flat, LocalDate on) {
        tell(VacancyEvents.class, events -> events.on(new VacancyEvent.Withdrawn(CITY, flat, on)));
    }

    SubleaseId signed(UUID applicant, Programme programme, LocalDate on) {
        SubleaseId sublease = new SubleaseId(UUID.randomUUID());
        OrganisationId by = new OrganisationId(applicant);
        signed(new SubleaseEvent.Signed(
                sublease,
                new LeasedCase(new CaseId(UUID.randomUUID()), new CaseNumber("HV-2026-000001"), CITY),
                new SubleaseParties(by, by, by, new OrganisationId(LANDLORD)),
                new SubleaseEvent.SignedTerms(programme, on, true),
                on));
        return sublease;
    }

    void signed(SubleaseEvent.Signed event) {
        tell(SubleaseEvents.class, events -> events.on(event));
    }

    /** The resident has left. */
    void left(SubleaseId sublease, UUID applicant, Programme programme, LocalDate on) {
        OrganisationId by = new OrganisationId(applicant);
        tell(
                SubleaseEvents.class,
                events -> events.on(new SubleaseEvent.Vacated(
                        sublease,
                        new LeasedCase(new CaseId(UUID.randomUUID()), new CaseNumber("HV-2026-000001"), CITY),
                        new SubleaseParties(by, by, by, new OrganisationId(LANDLORD)),
                        programme,
                        on)));
    }

    /** It was registered by mistake. */
    void voided(SubleaseId sublease, UUID applicant, Programme programme, LocalDate on) {
        OrganisationId by = new OrganisationId(applicant);
        tell(
                SubleaseEvents.class,
                events -> events.on(new SubleaseEvent.Voided(
                        sublease,
                        new LeasedCase(new CaseId(UUID.randomUUID()), new CaseNumber("HV-2026-000001"), CITY),
                        new SubleaseParties(by, by, by, new OrganisationId(LANDLORD)),
                        programme,
                        on)));
    }

    void overridden(SubleaseId sublease, UUID applicant, SubleaseEvent.Departure from, LocalDate on) {
        OrganisationId by = new OrganisationId(applicant);
        tell(
                SubleaseEvents.class,
                events -> events.on(new SubleaseEvent.Overridden(
                        sublease,
                        new LeasedCase(new CaseId(UUID.randomUUID()), new CaseNumber("HV-2026-000001"), CITY),
                        new SubleaseParties(by, by, by, new OrganisationId(LANDLORD)),
                        from,
                        on)));
    }

    void due(SubleaseId sublease, UUID applicant, LocalDate on) {
        tell(
                CheckpointEvents.class,
                events -> events.on(
                        new CheckpointEvent.Started(sublease, stay(applicant), Programme.TRIAL, on.minusYears(1), on)));
    }

    void held(SubleaseId sublease, UUID applicant, LocalDate on, boolean inTime) {
        tell(
                CheckpointEvents.class,
                events -> events.on(new CheckpointEvent.Held(sublease, stay(applicant), Programme.TRIAL, on, inTime)));
    }

    /** It was found that it was held on another day, or not at all. */
    void corrected(SubleaseId sublease, UUID applicant, Optional<CheckpointEvent.RightDay> right, LocalDate found) {
        Struck struck = new Struck(found, "lind", "Fel dag.");
        tell(
                CheckpointEvents.class,
                events -> events.on(
                        new CheckpointEvent.Corrected(sublease, stay(applicant), Programme.TRIAL, struck, right)));
    }

    /** The organisation's counts by measure. */
    Map<String, Long> counted(UUID organisation, String month, String asOf) {
        Map<String, Long> counts = new TreeMap<>();
        beans
                .inTransaction(() -> beans.get(MediationFigures.class)
                        .count(new Survey(CITY, YearMonth.parse(month), LocalDate.parse(asOf))))
                .stream()
                .filter(count -> count.administration().equals(organisation))
                .forEach(count -> counts.put(count.measure(), count.count()));
        return counts;
    }

    /** The city counts relocation to the queue's share from the day on. */
    void relocationToQueue(LocalDate from) {
        DATABASE.execute(
                """
                insert into kernel.setting (municipality, name, valid_from, value, decision, set_by, set_on)
                values ('0180', 'quota-relocation-outside-queue', '%1$s', 0, 'Nämnden 7 §', 'regler', '%1$s')
                """
                        .formatted(from));
    }

    /** What another goal would do if it were set from the day on. */
    Prospect foreseen(int goal, LocalDate from) {
        Wish wish = new Wish(CITY, YearGoal.NAME, goal, from);
        Settings settings = beans.get(Settings.class);
        return beans.inTransaction(() ->
                beans.get(GoalForesight.class).foresee(new Supposition(wish, new YearGoal(), clock.today(), settings)));
    }

    /** What the agency is told of the goal where it chooses a flat for a case, or the coordinator of another's. */
    Optional<GoalStanding> goalAtChoice(String role) {
        UUID caseId = UUID.randomUUID();
        DATABASE.execute(
                """
                truncate intake.housing_case cascade;
                insert into intake.housing_case (case_id, version, case_number, municipality, programme, state,
                    administration_id, coordination_unit_id, application_received_on, opened_on, steps_from,
                    timeline_length)
                values ('%s', 0, 'HV-2026-000001', '0180', 'TRAINING', 'WAITING_FOR_FLAT', '%s', '%s', '2026-11-02',
                    '2026-11-02', '2002-01-01', 0)
                """
                        .formatted(caseId, AGENCY, AGENCY));
        return beans.inTransaction(
                () -> calling.as(Calling.somebody(role, AGENCY, CITY), "match.list", () -> beans.get(YearGoals.class)
                        .of(new CaseId(caseId))));
    }

    <T> T asManager(String operation, Function<YearReports, T> work) {
        Actor manager = Calling.somebody("agency-manager", AGENCY, CITY);
        return beans.inTransaction(
                () -> calling.as(manager, operation, () -> work.apply(beans.get(YearReports.class))));
    }

    private <B> void tell(Class<B> observer, Consumer<B> event) {
        beans.inTransaction(() -> {
            event.accept(beans.get(observer));
            return true;
        });
    }

    /** The paper way's own. */
    private static Class<?> sentForms() {
        try {
            return Class.forName("se.hemvist.intake.paperway.SentForms");
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static StayCase stay(UUID applicant) {
        return new StayCase(
                new CaseId(UUID.randomUUID()),
                new CaseNumber("HV-2026-000001"),
                CITY,
                new OrganisationId(applicant),
                new OrganisationId(AGENCY));
    }
}
