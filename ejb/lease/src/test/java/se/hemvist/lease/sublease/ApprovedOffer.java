package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.Assessments;
import se.hemvist.intake.assessment.Funding;
import se.hemvist.intake.assessment.Funding.Paid;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.PersonalAssessment;
import se.hemvist.intake.assessment.PersonalAssessment.Ability;
import se.hemvist.intake.assessment.PersonalAssessment.Care;
import se.hemvist.intake.assessment.PersonalAssessment.GroupAnswers;
import se.hemvist.intake.assessment.SupportNeed;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.Ownership;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.document.APaper;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;

/** A trial flat that its landlord has approved for somebody, with the real beans from there on. */
final class ApprovedOffer implements AutoCloseable {

    /** On a lease of the city's that is signed with it. */
    static final StandsOn NEWLY = StandsOn.newly(
            new HeadLeaseTerms(ASublease.SIGNED_ON, ASublease.START, BlockLet.no(), Period.ofMonths(3), null));

    /** On one that runs already. */
    static final StandsOn RUNNING =
            ASublease.runningOn(Optional.of(new LandlordPermit(ASublease.SIGNED_ON, "Värdens förvaltare")));

    private static final Municipality STOCKHOLM = new Municipality("0180");

    private final Bench bench = Bench.on(Database.migrated("kernel", "intake", "lease"), ASublease.SIGNED_ON);
    private final OrganisationId headTenant;
    private final OfferId offer = OfferId.next();
    private final OrganisationId landlord;
    private final UUID flat = UUID.randomUUID();

    /** @param whose whose the head tenant is */
    ApprovedOffer(Ownership whose) {
        headTenant = register(OrganisationKind.CARE_INSTITUTION, whose);
        OrganisationId agency = register(OrganisationKind.HOUSING_AGENCY, Ownership.CITY);
        landlord = register(OrganisationKind.LANDLORD, Ownership.PRIVATE);
        UUID housingCase = UUID.randomUUID();
        addCase(housingCase, agency);
        assess(new CaseId(housingCase));
        addFlat(flat, landlord);
        addOffer(housingCase, flat);
    }

    /** The flat is hired already, for the programme; the lease stands in the state. */
    void hiredBefore(Programme programme, HeadLeaseState state) {
        execute(
                """
                insert into lease.head_lease (head_lease_id, version, state, programme, municipality, flat_id, landlord_id,
                    head_tenant_id, contract_date, start_date, block_let, notice_months, notice_on, last_day)
                values (gen_random_uuid(), 0, '%s', '%s', '0180', '%s', '%s', '%s', '2026-01-11', '2026-02-01', false, 3,
                    '2026-12-01', '2027-03-31')
                """
                        .formatted(state, programme, flat, landlord.value(), headTenant.value()));
    }

    /** Whoever lived there before has left on the day, as far as is recorded. */
    void emptied(LocalDate since) {
        execute("update intake.flat set empty_since = '%s'".formatted(since));
    }

    OfferId offer() {
        return offer;
    }

    /** The bean, called by somebody of the head tenant's. */
    <B> B contactPerson(Class<B> bean) {
        bench.member("contact-person", headTenant.value(), STOCKHOLM);
        bench.acting().as("contact-person", "contact-person");
        return bench.get(bean);
    }

    /** Its sublease, signed by one tenant with all papers. */
    SubleaseId signed(StandsOn standsOn) {
        SigningRecord signing = new SigningRecord(
                offer,
                new SigningRecord.Agreed(
                        ASublease.SIGNED_ON, ASublease.START, Money.ofKronor(6450), true, Occupancy.of(1)),
                standsOn,
                SigningRecord.Terms.general(ASublease.EXPLAINED),
                false);
        return contactPerson(Signings.class).sign(signing, APaper.all(ASublease.SIGNED_ON));
    }

    /** What the case's timeline says happened, with its rule and reason. */
    List<String> timeline() {
        return rows(
                "select concat_ws(' ', what, rule_name, rule_version, reason) from intake.case_timeline order by line");
    }

    /** The first column of what is kept. */
    List<String> rows(String sql) {
        return Stores.sql(bench.database()).list(sql, row -> row.getString(1));
    }

    private OrganisationId register(OrganisationKind kind, Ownership whose) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        bench.acting().as("operator", "operator");
        return bench.get(Organisations.class)
                .register(new NewOrganisation(
                        STOCKHOLM,
                        new OrganisationCode(code),
                        new NewOrganisation.Nature(kind, whose),
                        new NewOrganisation.Contact(code, null, code + "@example.se"),
                        new NewOrganisation.Validity(LocalDate.of(2002, 1, 1), null)));
    }

    private void addCase(UUID housingCase, OrganisationId agency) {
        UUID person = UUID.randomUUID();
        execute(
                """
                insert into intake.person (person_id, version, municipality, identity_number, given_name, family_name,
                    protected_identity) values ('%s', 0, '0180', '198001021001', 'Prov', 'Person', false)
                """
                        .formatted(person));
        execute(
                """
                insert into intake.housing_case (case_id, version, case_number, municipality, programme, state, person_id,
                    administration_id, coordination_unit_id, provider_id, head_tenant_id, application_received_on,
                    opened_on, steps_from, timeline_length)
                values ('%s', 0, 'HV-2027-000001', '0180', 'TRIAL', 'IN_OFFER', '%s', '%s', '%s', '%s', '%s',
                    '2027-01-04', '2027-01-04', '2002-01-01', 0)
                """
                        .formatted(
                                housingCase,
                                person,
                                headTenant.value(),
                                agency.value(),
                                headTenant.value(),
                                headTenant.value()));
    }

    /** The city pays for the support that the home is part of. */
    private void assess(CaseId housingCase) {
        PersonalAssessment assessed = new PersonalAssessment(
                new Care(new Funding(Paid.SUPPORT, Payer.CITY, null), List.of()),
                new GroupAnswers("MISUSE", Map.of()),
                new Ability(Map.of(), "Besök varje vecka."),
                SupportNeed.USUAL,
                "Behöver en fast punkt.");
        contactPerson(Assessments.class).record(housingCase, Expected.any(), assessed);
    }

    private void addFlat(UUID flat, OrganisationId landlord) {
        execute(
                """
                insert into intake.flat (flat_id, version, municipality, company_id, state, street, postal_code, town,
                    area, rooms, square_metres, monthly_rent, available_from, received_on)
                values ('%s', 0, '0180', '%s', 'HELD', 'Provgatan 1', '123 45', 'Stockholm', 'Farsta', 1, 38, 6450,
                    '2027-02-01', '2027-01-04')
                """
                        .formatted(flat, landlord.value()));
    }

    private void addOffer(UUID housingCase, UUID flat) {
        execute(
                """
                insert into intake.offer (offer_id, version, case_id, programme, state, reserved_on, offered_on,
                    chosen_flat_id, chosen_on)
                values ('%s', 0, '%s', 'TRIAL', 'APPROVED', '2027-01-05', '2027-01-05', '%s', '2027-01-07');
                """
                        .formatted(offer.value(), housingCase, flat));
        execute("insert into intake.offer_flat values ('%s', '%s')".formatted(offer.value(), flat));
        execute(
                "insert into intake.flat_hold values (gen_random_uuid(), 0, '%s', '%s', '2027-01-05', null, 'agency-officer')"
                        .formatted(flat, offer.value()));
    }

    void execute(String statement) {
        bench.database().execute(statement);
    }

    @Override
    public void close() {
        bench.close();
    }
}
