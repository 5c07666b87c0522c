package se.hemvist.followup;

import java.util.UUID;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.lease.sublease.SubleaseId;

/** The rows of a sublease that is signed in Stockholm, its papers to come, and of what lies behind it. */
final class SignedRows {

    private final FirstTrial story;
    private final Programme programme;
    private final int place;
    private final String number;
    private final SubleaseId sublease = SubleaseId.next();
    private final UUID person = UUID.randomUUID();
    private final UUID housingCase = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private final UUID flat = UUID.randomUUID();

    /** @param place its place among those of the story, from 1 */
    SignedRows(FirstTrial story, Programme programme, int place) {
        this.story = story;
        this.programme = programme;
        this.place = place;
        this.number = story.caseNumber();
    }

    SubleaseId add() {
        addPerson();
        addCase();
        addFlat();
        addHeadLease();
        addSublease();
        addRent();
        return sublease;
    }

    private void addFlat() {
        execute(
                """
                insert into intake.flat (flat_id, version, municipality, company_id, state, street, postal_code, town, area,
                    rooms, square_metres, monthly_rent, available_from, received_on)
                values ('%s', 0, '0180', '%s', 'LET', 'Provgatan 1', '123 45', 'Stockholm', 'Farsta', 1, 34.5, 6450,
                    '2027-01-01', '2027-01-04')
                """
                        .formatted(flat, of(OrganisationKind.HOUSING_COMPANY)));
    }

    private void addRent() {
        execute(
                """
                insert into lease.rent_account (sublease_id, version, case_id, case_number, municipality, head_tenant_id,
                    programme, signed_on, lease_start, monthly_rent)
                select sublease_id, 0, case_id, case_number, municipality, head_tenant_id, programme, signed_on,
                    lease_start, monthly_rent
                from lease.sublease where sublease_id = '%s'
                """
                        .formatted(sublease.value()));
    }

    private void addPerson() {
        execute(
                """
                insert into intake.person (person_id, version, municipality, identity_number, given_name, family_name,
                    protected_identity) values ('%s', 0, '0180', '%s', 'Prov', 'Person', false)
                """
                        .formatted(person, "19800102%04d".formatted(1000 + place)));
    }

    private void addCase() {
        execute(
                """
                insert into intake.housing_case (case_id, version, case_number, municipality, programme, state, person_id,
                    administration_id, coordination_unit_id, provider_id, head_tenant_id, application_received_on,
                    opened_on, steps_from, timeline_length)
                values ('%s', 0, '%s', '0180', '%s', 'HOUSED', '%s', '%s', '%s', '%s', '%s', '2027-01-04', '2027-01-04',
                    '2002-01-01', 0)
                """
                        .formatted(
                                housingCase,
                                number,
                                programme,
                                person,
                                of(OrganisationKind.DISTRICT_ADMINISTRATION),
                                of(OrganisationKind.HOUSING_AGENCY),
                                of(OrganisationKind.DISTRICT_ADMINISTRATION),
                                of(OrganisationKind.DISTRICT_ADMINISTRATION)));
    }

    private void addHeadLease() {
        execute(
                """
                insert into lease.head_lease values ('%s', 0, 'SIGNED', '%s', '0180', '%s', '%s', '%s', '2027-01-11',
                    '2027-02-01', false, 3)
                """
                        .formatted(
                                head,
                                programme,
                                flat,
                                of(OrganisationKind.HOUSING_COMPANY),
                                of(OrganisationKind.DISTRICT_ADMINISTRATION)));
    }

    private void addSublease() {
        execute(
                """
                insert into lease.sublease (sublease_id, version, state, case_id, case_number, municipality,
                    administration_id, provider_id, head_tenant_id, landlord_id, programme, offer_id, flat_id, person_id,
                    head_lease_id, signed_on, lease_start, monthly_rent, agreed_notice, support_staff_present,
                    terms_explained_on, terms_explained_by, terms_version, terms_signed, occupants)
                values ('%s', 0, 'SIGNED', '%s', '%s', '0180', '%s', '%s', '%s', '%s', '%s', gen_random_uuid(), '%s', '%s',
                    '%s', '2027-01-11', '2027-02-01', 6450, 'P3M', true, '2027-01-11', 'ek', '2002-01', true, 1)
                """
                        .formatted(
                                sublease.value(),
                                housingCase,
                                number,
                                of(OrganisationKind.DISTRICT_ADMINISTRATION),
                                of(OrganisationKind.DISTRICT_ADMINISTRATION),
                                of(OrganisationKind.DISTRICT_ADMINISTRATION),
                                of(OrganisationKind.HOUSING_COMPANY),
                                programme,
                                flat,
                                person,
                                head));
    }

    private UUID of(OrganisationKind kind) {
        return story.the(kind).value();
    }

    private void execute(String statement) {
        story.bench().database().execute(statement);
    }
}
