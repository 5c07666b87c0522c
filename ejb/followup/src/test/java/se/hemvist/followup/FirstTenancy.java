package se.hemvist.followup;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentItem;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.assignment.NewAssignment;
import se.hemvist.followup.assignment.PhaseStart;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.intake.offer.ViewingRecord;
import se.hemvist.intake.offer.Viewings;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.Ownership;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.Consents;
import se.hemvist.intake.referral.InformationMeetings;
import se.hemvist.intake.referral.PreliminaryAnswers;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.intake.referral.TenancyBases;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Flats;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.deadline.DeadlineKinds;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.Signings;
import se.hemvist.lease.sublease.StandsOn;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.TermsExplained;

/** Göteborg's first case in all three contexts, each act by the one whose act it is, on the day the clock shows. */
public final class FirstTenancy implements AutoCloseable {

    public static final Municipality GOTEBORG = new Municipality("1480");

    /** Referral, decisions and assignment: a Monday. */
    public static final LocalDate ORDERED = LocalDate.of(2026, 11, 2);
    /** Phase 1 starts and the lease is signed: eight weeks before the move-in. */
    public static final LocalDate SIGNED = LocalDate.of(2026, 11, 9);
    /** The first Monday of the lease. */
    public static final LocalDate MOVED_IN = LocalDate.of(2027, 1, 4);

    static final LocalDate LEASE_START = LocalDate.of(2027, 1, 1);

    private final Bench bench;
    private final Map<OrganisationKind, OrganisationId> organisations = new EnumMap<>(OrganisationKind.class);
    private final OrganisationId otherCompany;

    public FirstTenancy(Class<?>... more) {
        bench = Bench.on(Database.migrated("kernel", "intake", "lease", "followup"), ORDERED, more);
        bench.inTransaction(() -> bench.get(DeadlineKinds.class).store());
        for (OrganisationKind kind : OrganisationKind.values()) {
            organisations.put(
                    kind, register(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind));
        }
        otherCompany = register("other-company", OrganisationKind.HOUSING_COMPANY);
    }

    public Bench bench() {
        return bench;
    }

    public OrganisationId the(OrganisationKind kind) {
        return organisations.get(kind);
    }

    /** Somebody with the role in the organisation calls from now on. */
    public <B> B as(String role, OrganisationId organisation, Class<B> bean) {
        bench.member(role, organisation.value(), GOTEBORG);
        bench.acting().as(role, role);
        return bench.get(bean);
    }

    /** Somebody with the role in the only organisation of the kind. */
    public <B> B as(String role, OrganisationKind kind, Class<B> bean) {
        return as(role, the(kind), bean);
    }

    public <B> B socialWorker(Class<B> bean) {
        return as("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION, bean);
    }

    public <B> B supportWorker(Class<B> bean) {
        return as("support-worker", OrganisationKind.SUPPORT_PROVIDER, bean);
    }

    public <B> B lettingOfficer(Class<B> bean) {
        return as("letting-officer", OrganisationKind.LETTING_OFFICE, bean);
    }

    /** From the referral to both decisions. */
    public CaseId decided() {
        return decided("198001022386");
    }

    public CaseId decided(String identityNumber) {
        CaseId id = as("placement-broker", OrganisationKind.PLACEMENT_BROKER, Referrals.class)
                .receive(parts().referral(identityNumber), new Receipt(today(), true))
                .caseId();
        as("coordinator", OrganisationKind.COORDINATION_UNIT, PreliminaryAnswers.class)
                .give(id, Expected.any(), parts().yes());
        supportWorker(InformationMeetings.class).hold(id, Expected.any(), parts().meeting());
        supportWorker(Consents.class).give(id, Expected.any(), parts().consent(ConsentGiven.Purpose.TENANCY_BASIS));
        socialWorker(TenancyBases.class).submit(id, Expected.any(), parts().basis());
        Set<OrganisationId> companies = Set.of(the(OrganisationKind.HOUSING_COMPANY), otherCompany);
        lettingOfficer(LandlordChecks.class).ask(id, Expected.any(), companies, today());
        companies.forEach(company -> as("landlord-manager", company, LandlordChecks.class)
                .answer(id, company, new CheckAnswer(CheckAnswer.Result.APPROVES, today(), Optional.empty())));
        decide(id, DecisionKind.HOUSING);
        decide(id, DecisionKind.SUPPORT);
        return id;
    }

    public void decide(CaseId id, DecisionKind kind) {
        socialWorker(Decisions.class).make(id, Expected.any(), parts().granted(kind));
    }

    public NewAssignment assignment(CaseId id) {
        return assignment(id, the(OrganisationKind.SUPPORT_PROVIDER));
    }

    public NewAssignment assignment(CaseId id, OrganisationId provider) {
        return new NewAssignment(id, provider, EnumSet.allOf(AssignmentItem.class), EnumSet.allOf(Goal.class), ORDERED);
    }

    /** From the assignment to phase 1. */
    public AssignmentId started(CaseId id) {
        AssignmentId assignment = socialWorker(Assignments.class).order(assignment(id));
        supportWorker(Assignments.class).accept(assignment, Expected.any(), ORDERED);
        itIs(SIGNED);
        supportWorker(Assignments.class)
                .startPhase1(assignment, Expected.any(), new PhaseStart(SIGNED, MOVED_IN, null));
        return assignment;
    }

    /** From the two flats to the booked signing. */
    public OfferId chosen(CaseId id) {
        FlatPair pair = twoFlats();
        OfferId offer = as("coordinator", OrganisationKind.COORDINATION_UNIT, Offers.class)
                .reservePair(id, Expected.any(), pair, today());
        Offers offers = supportWorker(Offers.class);
        offers.bookViewings(
                offer,
                Expected.any(),
                new Viewings(List.of(
                        new Viewings.Slot(pair.a(), today().atTime(10, 0), "stod-1"),
                        new Viewings.Slot(pair.b(), today().atTime(11, 0), "stod-1"))));
        offers.viewed(offer, Expected.any(), new ViewingRecord(today(), Set.of(pair.a(), pair.b()), "stod-1"));
        offers.choose(offer, Expected.any(), pair.a(), today());
        offers.bookSigning(
                offer, Expected.any(), new SigningBooked(SIGNED.atTime(13, 0), "Exploateringsförvaltningen"));
        return offer;
    }

    /** Two vacant flats of two companies. */
    public FlatPair twoFlats() {
        return new FlatPair(reported(the(OrganisationKind.HOUSING_COMPANY)), reported(otherCompany));
    }

    public SubleaseId signed(OfferId offer) {
        return lettingOfficer(Signings.class).sign(signing(offer), HandedDocuments.none());
    }

    public SigningRecord signing(OfferId offer) {
        return new SigningRecord(
                offer,
                new SigningRecord.Agreed(SIGNED, LEASE_START, Money.ofKronor(6543), true, Occupancy.of(1)),
                StandsOn.newly(
                        new HeadLeaseTerms(SIGNED, LEASE_START, new BlockLet(true, false), Period.ofMonths(3), null)),
                SigningRecord.Terms.general(new TermsExplained(SIGNED, "kj", "2024-02", true)),
                true);
    }

    public void movedIn(SubleaseId sublease) {
        itIs(MOVED_IN);
        lettingOfficer(MoveIns.class).moveIn(sublease, Expected.any(), moveIn(), HandedDocuments.none());
    }

    public static MoveInRecord moveIn() {
        return new MoveInRecord(
                MOVED_IN, new MoveInRecord.Keys(MOVED_IN.atTime(10, 0), "Bolagets expedition"), true, SIGNED);
    }

    public void itIs(LocalDate day) {
        bench.clock().moveTo(day);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return bench.inTransaction(work);
    }

    private FlatId reported(OrganisationId company) {
        return as("landlord-manager", company, Flats.class).report(parts().flat(company), new Receipt(today(), true));
    }

    private OrganisationId register(String code, OrganisationKind kind) {
        bench.acting().as("operator", "operator");
        return bench.get(Organisations.class)
                .register(new NewOrganisation(
                        GOTEBORG,
                        new OrganisationCode(code),
                        new NewOrganisation.Nature(kind, Ownership.CITY),
                        new NewOrganisation.Contact(code, null, code + "@example.se"),
                        new NewOrganisation.Validity(LocalDate.of(2020, 1, 1), null)));
    }

    private CaseParts parts() {
        return new CaseParts(today(), organisations);
    }

    private LocalDate today() {
        return bench.clock().today();
    }

    @Override
    public void close() {
        bench.close();
    }
}
