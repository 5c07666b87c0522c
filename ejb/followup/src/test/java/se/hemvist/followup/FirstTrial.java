package se.hemvist.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.flatapplication.Ruling;
import se.hemvist.intake.flatapplication.Rulings;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.DeadlineKinds;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.number.CaseNumbers;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.document.Document;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.DocumentOverride;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.SubleaseDocuments;
import se.hemvist.lease.sublease.SubleaseId;

/** Stockholm's first case from the signed sublease on: the papers, the move-in and the years after it. */
public final class FirstTrial implements AutoCloseable {

    static final Municipality STOCKHOLM = new Municipality("0180");
    public static final LocalDate SIGNED = LocalDate.of(2027, 1, 11);
    static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);

    private final Bench bench = Bench.on(Database.migrated("kernel", "intake", "lease", "followup"), MOVED_IN);
    private final Map<OrganisationKind, OrganisationId> organisations = new EnumMap<>(OrganisationKind.class);
    private int cases;

    public FirstTrial() {
        bench.inTransaction(() -> bench.get(DeadlineKinds.class).store());
        for (OrganisationKind kind : List.of(
                OrganisationKind.DISTRICT_ADMINISTRATION,
                OrganisationKind.HOUSING_AGENCY,
                OrganisationKind.HOUSING_COMPANY)) {
            organisations.put(kind, register(kind));
        }
    }

    public Bench bench() {
        return bench;
    }

    OrganisationId the(OrganisationKind kind) {
        return organisations.get(kind);
    }

    <B> B as(String role, OrganisationId organisation, Class<B> bean) {
        bench.member(role, organisation.value(), STOCKHOLM);
        bench.acting().as(role, role);
        return bench.get(bean);
    }

    public <B> B contactPerson(Class<B> bean) {
        return as("contact-person", the(OrganisationKind.DISTRICT_ADMINISTRATION), bean);
    }

    <B> B agencyOfficer(Class<B> bean) {
        return as("agency-officer", the(OrganisationKind.HOUSING_AGENCY), bean);
    }

    /** An application for a training flat, handed in today and still to be ruled on. */
    CaseId wished() {
        NewFlatApplication training = new NewFlatApplication(
                Programme.TRAINING,
                Optional.empty(),
                Map.of(
                        ApplicationPart.TARGET_GROUP, "Unga vuxna",
                        ApplicationPart.FOLLOW_UP, "Varje månad",
                        ApplicationPart.PLANNING, "Ett år",
                        ApplicationPart.RESPONSIBILITY, "Handläggaren"));
        return contactPerson(FlatApplications.class).submit(STOCKHOLM, training, new Receipt(today(), true));
    }

    /** The agency grants it today, and from then on a flat is watched for. */
    void granted(CaseId application) {
        agencyOfficer(Rulings.class).rule(application, Expected.any(), new Ruling(true, today(), Optional.empty()));
    }

    private LocalDate today() {
        return bench.clock().today();
    }

    /** The next one that the house gives out, so that no case that is opened here gets the same. */
    String caseNumber() {
        return bench.inTransaction(() -> bench.get(CaseNumbers.class).next(STOCKHOLM, SIGNED.getYear()))
                .value();
    }

    /** A sublease that is signed, its papers to come. */
    SubleaseId signed(Programme programme) {
        return new SignedRows(this, programme, ++cases).add();
    }

    /** Adds the paper, dated when the sublease was signed. */
    void adds(SubleaseId sublease, DocumentKind kind) {
        contactPerson(SubleaseDocuments.class)
                .add(sublease, new Document(kind, SIGNED, kind.parties(), "FAR-2027-17", null));
    }

    void addsAllPapers(SubleaseId sublease) {
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind != DocumentKind.TENURE_WAIVER) {
                adds(sublease, kind);
            }
        }
    }

    void movedIn(SubleaseId sublease, Optional<DocumentOverride> overriding) {
        contactPerson(MoveIns.class)
                .moveIn(
                        sublease,
                        Expected.any(),
                        new MoveInRecord(
                                MOVED_IN,
                                new MoveInRecord.Keys(LocalDateTime.of(2027, 2, 1, 9, 0), "Värdens kontor"),
                                false,
                                SIGNED),
                        HandedDocuments.only(overriding));
    }

    public SubleaseId lived(Programme programme) {
        SubleaseId sublease = signed(programme);
        addsAllPapers(sublease);
        movedIn(sublease, Optional.empty());
        return sublease;
    }

    /** The night of the day: what it opens, and what it says to whom. */
    void night(LocalDate day) {
        bench.clock().moveTo(day.plusDays(1));
        bench.inTransaction(() -> {
            Night night = bench.get(Night.class);
            night.open(day);
            return DeadlineBench.said(night, day);
        });
    }

    int differences() {
        return bench.inTransaction(() -> bench.get(Night.class)
                .differences(bench.clock().today().minusDays(1))
                .size());
    }

    List<String> open() {
        return list(
                """
                select kind || ' ' || occasion || ' ' || role || ' ' || due_on from kernel.deadline
                where state = 'OPEN' order by kind, occasion
                """);
    }

    List<String> list(String select) {
        return Stores.sql(bench.database()).list(select, row -> row.getString(1));
    }

    private OrganisationId register(OrganisationKind kind) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        bench.acting().as("operator", "operator");
        return bench.get(Organisations.class)
                .register(new NewOrganisation(
                        STOCKHOLM,
                        new OrganisationCode(code),
                        new NewOrganisation.Nature(kind, Ownership.CITY),
                        new NewOrganisation.Contact(code, null, code + "@example.se"),
                        new NewOrganisation.Validity(LocalDate.of(2002, 1, 1), null)));
    }

    @Override
    public void close() {
        bench.close();
    }
}
