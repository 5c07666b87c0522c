package se.hemvist.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.hemvist.intake.application.StandIns;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.NewOrganisation.Contact;
import se.hemvist.intake.party.NewOrganisation.Nature;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.KnownToFew;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.DecidedValue;
import se.hemvist.kernel.proof.Wired;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.HouseClocks;

/** A city with one organisation of each kind, two companies, and the use cases of intake on a real database. */
public final class Town {

    public static final Municipality GOTEBORG = new Municipality("1480");

    /** A Monday. */
    public static final LocalDate START = LocalDate.of(2026, 11, 2);

    /** One for all tests, each of which begins in an empty town: the mapping is read once. */
    private static final Database DATABASE = Database.migrated("kernel", "intake");

    private static final String DEADLINE_KINDS =
            """
            insert into kernel.deadline_kind (code, title, acts) values ('C-25', '', false), ('T-02', '', true), ('T-03', '', false),
                ('T-04', '', false), ('T-15', '', false), ('T-17', '', false), ('T-19', '', false), ('T-36', '', false),
                ('T-38', '', false), ('T-44', '', false), ('T-46', '', true)
            """;

    /** What is due in intake, each by its package and class. */
    public static List<String> dueKinds() {
        return List.of(
                "referral.PreliminaryAnswerDue",
                "referral.InformationMeetingDue",
                "decision.SupportDecisionRuns",
                "decision.ExecutionDue",
                "delay.RequestDue",
                "matching.LandlordCheckDue",
                "offer.PairHeld",
                "offer.AnswerDue",
                "flatapplication.RulingDue",
                "flatapplication.CompletionDue",
                "flatapplication.CompletionEndDue",
                "mediation.ProposalDue",
                "mediation.PresentationDue",
                "flatcontact.LandlordToldDue",
                "paperway.PaperTaskDue",
                "paperway.PaperCaseDue");
    }

    private final Database database = DATABASE;
    private final Calling calling = new Calling();
    private final HouseClock clock = HouseClocks.on(START);
    private final List<KnownToFew> fewWhoKnow = new ArrayList<>();
    private final List<Object> published = new ArrayList<>();
    private final Wired beans = Wired.on(database, "intake")
            .with(Access.class, calling.access(fewWhoKnow))
            .with(HiddenCases.class, Calling.hidden(fewWhoKnow))
            .with(Published.class, Stores.published(published))
            .with(HouseClock.class, clock)
            .with(Clock.class, Clock.systemUTC())
            .with(Sql.class, Stores.sql(database));
    private final Map<OrganisationKind, OrganisationId> organisations = new EnumMap<>(OrganisationKind.class);
    private final OrganisationId otherCompany;

    public Town() {
        database.empty("kernel", "intake");
        database.execute(DEADLINE_KINDS);
        beans.with(StandIns.class, (StandIns) beans.get(bean("paperway.SentForms")));
        fewWhoKnow.add((KnownToFew) beans.get(bean("paperway.FewWhoKnow")));
        published.add(beans.get(bean("application.Addressees")));
        for (OrganisationKind kind : OrganisationKind.values()) {
            organisations.put(
                    kind, register(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind));
        }
        otherCompany = register("other-company", OrganisationKind.HOUSING_COMPANY);
    }

    public OrganisationId the(OrganisationKind kind) {
        return organisations.get(kind);
    }

    public OrganisationId otherCompany() {
        return otherCompany;
    }

    public OrganisationId register(String code, OrganisationKind kind) {
        NewOrganisation organisation = new NewOrganisation(
                GOTEBORG,
                new OrganisationCode(code),
                new Nature(kind, Ownership.CITY),
                new Contact(code, null, code + "@example.se"),
                new Validity(LocalDate.of(2020, 1, 1), null));
        return as(
                Calling.somebody("operator"),
                "organisation.register",
                Organisations.class,
                register -> register.register(organisation));
    }

    /** The use case, as somebody with that role in the organisation, in a transaction of its own. */
    public <B, T> T as(Actor actor, String operation, Class<B> bean, Function<B, T> work) {
        return beans.inTransaction(() -> calling.as(actor, operation, () -> work.apply(beans.get(bean))));
    }

    /** Somebody with the role in the organisation of the kind. */
    public Actor somebody(String role, OrganisationKind kind) {
        return Calling.somebody(role, the(kind).value(), GOTEBORG);
    }

    public Actor somebody(String role, OrganisationId organisation) {
        return Calling.somebody(role, organisation.value(), GOTEBORG);
    }

    /** The house itself. */
    public static Actor system() {
        return new Actor("system", Optional.empty(), Optional.empty(), Set.of(Role.SYSTEM));
    }

    public void itIs(LocalDate day) {
        clock.moveTo(day);
    }

    public HouseClock clock() {
        return clock;
    }

    /** The city has decided on the value of a setting, from that day on. */
    public void decides(Adjustable about, int value, LocalDate from) {
        DecidedValue.enter(database, GOTEBORG, about, value, from);
    }

    /** The deadlines of a kind as the night computes them, as «2026-11-16 by 2020-05-15», with the version of the rule. */
    public List<String> computed(Class<? extends DeadlineKind> kind) {
        return ask(kind, (DeadlineKind due) -> due.recompute(clock.today())
                .map(derived -> derived.span().dueOn() + " by " + derived.why().ruleVersion())
                .sorted()
                .toList());
    }

    /** The open deadlines of a kind as they are kept, told in the same way. */
    public List<String> kept(String kind) {
        return Stores.sql(database)
                .list(
                        """
                        select due_on || ' by ' || rule_version from kernel.deadline
                         where kind = ? and state = 'OPEN' order by 1
                        """,
                        row -> row.getString(1),
                        kind);
    }

    /** What a bean of the house says in a transaction. */
    public <B, T> T ask(Class<? extends B> bean, Function<B, T> question) {
        return beans.inTransaction(() -> question.apply(beans.get(bean)));
    }

    public <T> T inTransaction(Supplier<T> work) {
        return beans.inTransaction(work);
    }

    /** All that is due in intake is known to whoever derives anew what a case owes. */
    public Town publishingKinds() {
        dueKinds().forEach(kind -> published.add(beans.get(bean(kind))));
        return this;
    }

    /** Those of intake, named with their package, hear what is told from now on, as on the server. */
    public Town heardBy(String... observers) {
        beans.heardBy(Stream.of(observers).map(Town::bean).toList());
        return this;
    }

    public List<Object> told() {
        return beans.fired();
    }

    public Database database() {
        return database;
    }

    /** Every deadline, as «T-15 OPEN 2026-11-16». */
    public List<String> deadlines() {
        return Stores.sql(database)
                .list(
                        "select kind || ' ' || state || ' ' || due_on from kernel.deadline order by kind, due_on",
                        row -> row.getString(1));
    }

    /** Every open deadline, with its subject, its occasion, its first warning and its day. */
    public List<String> openDeadlines() {
        return Stores.sql(database)
                .list(
                        """
                        select concat_ws(' ', kind, subject_id, occasion, warn_on, due_on)
                        from kernel.deadline where state = 'OPEN'
                        """,
                        row -> row.getString(1));
    }

    private static Class<?> bean(String name) {
        try {
            return Class.forName("se.hemvist.intake." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The rows of a table of intake. */
    public long count(String table) {
        return Stores.sql(database)
                .one("select count(*) from intake." + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
