package se.hemvist.followup.report;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hemvist.followup.mediation.MediationFigures;
import se.hemvist.followup.paper.PaperMonths;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Counted;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.followup.sheet.Touched;
import se.hemvist.followup.tenancy.TenancyFigures;
import se.hemvist.followup.visit.VisitWeeks;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.NewOrganisation.Contact;
import se.hemvist.intake.party.NewOrganisation.Nature;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.HouseAddresses;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.store.Published;

/** The beans of the package, wired by hand on a test's database, with a register and an outbox to look into. */
final class Wired {

    static final Municipality GOTEBORG = new Municipality("1480");
    static final UUID CENTRUM = new UUID(1, 1);
    static final UUID HISINGEN = new UUID(1, 2);
    static final UUID OWN_UNIT = new UUID(2, 1);
    static final UUID SUPPLIER = new UUID(2, 2);
    static final UUID LETTING_OFFICE = new UUID(3, 1);
    static final UUID COOPERATION_GROUP = new UUID(4, 1);

    static final UUID AGENCY = new UUID(6, 1);
    static final UUID FARSTA = new UUID(7, 1);
    static final UUID INSTITUTION = new UUID(8, 1);
    static final UUID COMPANY = new UUID(9, 1);
    static final UUID LANDLORD = new UUID(9, 2);

    final List<Message> sent = new ArrayList<>();
    final List<Cell> mediated = new ArrayList<>();
    final List<Cell> tenancies = new ArrayList<>();

    /** Which months ask for papers where nothing has been set. */
    static final PaperMonths MONTHS = new CitySettings().get(PaperMonths.class);

    /** And which weeks for a visit. */
    static final VisitWeeks WEEKS = new CitySettings().get(VisitWeeks.class);

    private static final Set<UUID> STOCKHOLM = Set.of(AGENCY, FARSTA, INSTITUTION, COMPANY, LANDLORD);

    private final Database database = Database.migrated("followup");
    private final EntityManagers entities = EntityManagers.of("followup", database);
    private final Register register = new Register();

    /** What a transaction does with the beans. */
    final class Beans {

        final ReferralFacts referralFacts = new ReferralFacts();
        final AssignmentFacts assignmentFacts = new AssignmentFacts();
        final VoidedCases voidedCases = new VoidedCases();
        final VisitFacts visitFacts = new VisitFacts();
        final PaperFacts paperFacts = new PaperFacts();
        final Figures figures = new Figures();
        final WrittenReports reports = new WrittenReports();
        final Editions editions = new Editions();
        final Parts parts = new Parts();
        final OwedMonths owed = new OwedMonths();
        final Recounts recounts = new Recounts();

        private Beans(EntityManager manager) {
            Facts facts = new Facts();
            facts.entities = manager;
            facts.touched = Touched.on(manager);
            referralFacts.facts = facts;
            assignmentFacts.facts = facts;
            voidedCases.facts = facts;
            visitFacts.facts = facts;
            visitFacts.touched = facts.touched;
            recounts.touched = facts.touched;
            paperFacts.facts = facts;
            reports.entities = manager;
            wireFigures(manager, facts);
            wireReports();
        }

        /** How many municipalities got a new version. */
        int count(YearMonth month, LocalDate today) {
            return Math.toIntExact(editions.municipalities(month).stream()
                    .filter(municipality -> editions.count(new Survey(municipality, month, today)))
                    .count());
        }

        private void wireFigures(EntityManager manager, Facts facts) {
            SupportFigures support = new SupportFigures();
            support.facts = facts;
            support.intake = new IntakeFigures();
            support.intake.entities = manager;
            support.phases = new PhaseFigures();
            support.phases.entities = manager;
            support.visits = new VisitFigures();
            support.visits.entities = manager;
            support.visits.weeks = WEEKS;
            support.papers = new PaperFigures();
            support.papers.entities = manager;
            support.papers.months = MONTHS;
            support.choices = new ChoiceFigures();
            support.choices.entities = manager;
            figures.published = new AllCounted(List.of(support, new Mediated(), new Tenancies()));
        }

        private void wireReports() {
            owed.figures = figures;
            owed.months = MONTHS;
            editions.figures = figures;
            editions.reports = reports;
            editions.directory = register;
            recounts.editions = editions;
            recounts.parts = parts;
            parts.figures = figures;
            parts.editions = editions;
            parts.reports = reports;
            parts.directory = register;
            parts.outbox = new Noted();
            parts.address = HouseAddresses.at("https://hemvist.example.org/hemvist");
        }
    }

    /** Nothing has happened yet. */
    Wired emptied() {
        database.execute("truncate followup.fact, followup.month_report, followup.month_touched cascade");
        sent.clear();
        mediated.clear();
        tenancies.clear();
        register.known.removeIf(view -> STOCKHOLM.contains(view.id().value()));
        return this;
    }

    /** From now on a housing agency, a district, an institution and two landlords work here, as in Stockholm. */
    Wired mediating() {
        register.known.add(Register.view(AGENCY, "agency", OrganisationKind.HOUSING_AGENCY));
        register.known.add(Register.view(FARSTA, "farsta", OrganisationKind.DISTRICT_ADMINISTRATION));
        register.known.add(Register.view(INSTITUTION, "institution", OrganisationKind.CARE_INSTITUTION));
        register.known.add(Register.view(COMPANY, "company", OrganisationKind.HOUSING_COMPANY));
        register.known.add(Register.view(LANDLORD, "landlord", OrganisationKind.LANDLORD));
        return this;
    }

    <T> T ask(Function<Beans, T> question) {
        return entities.inTransaction(manager -> question.apply(new Beans(manager)));
    }

    void run(Consumer<Beans> work) {
        entities.run(manager -> work.accept(new Beans(manager)));
    }

    /** The month's counts by measure, all organisations together. */
    Map<String, Long> counted(String month, String asOf) {
        Map<String, Long> sums = new HashMap<>();
        cells(month, asOf).forEach(cell -> sums.merge(cell.measure(), cell.count(), Long::sum));
        return sums;
    }

    List<Cell> cells(String month, String asOf) {
        return ask(beans -> beans.figures.count(new Survey(GOTEBORG, YearMonth.parse(month), LocalDate.parse(asOf))));
    }

    /** What is counted of mediated flats, in whatever municipality the test says. */
    private final class Mediated extends MediationFigures {
        @Override
        public Map<Municipality, LocalDate> begun() {
            return mediated.isEmpty() ? Map.of() : Map.of(GOTEBORG, LocalDate.of(2026, 1, 1));
        }

        @Override
        public List<Cell> count(Survey survey) {
            return List.copyOf(mediated);
        }
    }

    /** What is counted of tenancies, in whatever municipality the test says. */
    private final class Tenancies extends TenancyFigures {
        @Override
        public List<Cell> count(Survey survey) {
            return List.copyOf(tenancies);
        }
    }

    private static final class AllCounted extends Published {

        private final List<Counted> counted;

        AllCounted(List<Counted> counted) {
            this.counted = counted;
        }

        @Override
        public <T> Stream<T> of(Class<T> type) {
            return counted.stream().map(type::cast);
        }
    }

    private final class Noted extends Outbox {
        @Override
        public void put(Message message) {
            sent.add(message);
        }
    }

    private static final class Register extends Directory {

        private final List<OrganisationView> known = new ArrayList<>(List.of(
                view(CENTRUM, "sf-centrum", OrganisationKind.SOCIAL_ADMINISTRATION),
                view(HISINGEN, "sf-hisingen", OrganisationKind.SOCIAL_ADMINISTRATION),
                view(OWN_UNIT, "own-unit", OrganisationKind.SUPPORT_PROVIDER),
                view(SUPPLIER, "supplier", OrganisationKind.SUPPORT_PROVIDER),
                view(LETTING_OFFICE, "letting-office", OrganisationKind.LETTING_OFFICE),
                view(COOPERATION_GROUP, "samverkansgruppen", OrganisationKind.COOPERATION_GROUP)));

        @Override
        public Optional<OrganisationView> find(OrganisationId id) {
            return known.stream().filter(view -> view.id().equals(id)).findFirst();
        }

        @Override
        public List<OrganisationView> of(Municipality municipality, Set<OrganisationKind> kinds) {
            Set<OrganisationKind> wanted = EnumSet.copyOf(kinds);
            return known.stream()
                    .filter(view -> wanted.contains(view.nature().kind()))
                    .toList();
        }

        private static OrganisationView view(UUID id, String code, OrganisationKind kind) {
            return new OrganisationView(
                    new OrganisationId(id),
                    new OrganisationCode(code),
                    new Nature(kind, Ownership.CITY),
                    new Contact(code, null, code + "@example.org"),
                    new Validity(LocalDate.of(2020, 1, 1), null));
        }
    }
}
