package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.deadline.OwnWork;
import se.hemvist.kernel.outbox.InCharge;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.HouseClock;

/**
 * Whom letters and reminders about a case reach at an organisation: the contact person (kontaktperson) in charge that day,
 * or its mailbox where none is entered for the day. Where few at the organisation may know of the case, only one of those
 * is in charge, and only while no other who is not among them stands in. The rows are those of the register of contact
 * persons and of the paper way, which know who stands in and who is named.
 */
@ApplicationScoped
class Addressees implements InCharge, OwnWork {

    /**
     * Whoever answers for the case at its administration; then whoever applied, or has come after one of those; then
     * whoever is it for all sections, and the longest.
     */
    private static final String IN_CHARGE =
            """
            with recursive day as (
                select ?::date as today),
            place as (
                select asked.organisation_id, case_id, on_paper and administration_id = asked.organisation_id as few,
                       case when administration_id = asked.organisation_id then owner_user end as owner,
                       (select who from intake.case_timeline opening
                         where opening.case_id = housing_case.case_id and opening.line = 1) as applicant
                  from unnest(?::uuid[], ?::uuid[]) as asked (organisation_id, case_id)
                  join intake.housing_case using (case_id)),
            theirs as (
                select case_id, contact_person_id, successor_id
                  from place join intake.contact_person using (organisation_id)
                 where user_name in (owner, applicant)
                union
                select case_id, later.contact_person_id, later.successor_id
                  from intake.contact_person later join theirs on later.contact_person_id = theirs.successor_id),
            reached as (
                select contact_person.*, case when cover_from is null then contact_person.user_name
                                              else contact_person_cover.user_name end as reads_it
                  from day cross join intake.contact_person left join intake.contact_person_cover
                    on contact_person_cover.contact_person_id = contact_person.contact_person_id
                       and today between cover_from and cover_to
                 where role = 'CONTACT_PERSON' and valid_from <= today and (valid_to is null or valid_to >= today)),
            in_charge as (
            select distinct on (organisation_id, case_id) organisation_id, case_id, contact_person_id, reads_it
              from place join reached using (organisation_id)
             where not few or reads_it in (
                   select named.user_name from day, intake.named_person named
                    where named.organisation_id = place.organisation_id
                      and named.valid_from <= today and (named.valid_to is null or named.valid_to >= today))
             order by organisation_id, case_id,
                      coalesce(user_name = owner, false) desc,
                      (case_id, contact_person_id) in (select case_id, contact_person_id from theirs) desc,
                      exists (select 1 from intake.contact_person_section section
                               where section.contact_person_id = reached.contact_person_id),
                      valid_from, contact_person_id)
            """;

    private static final String NOW = IN_CHARGE + "select organisation_id, case_id, contact_person_id from in_charge";

    private static final String OWN = IN_CHARGE
            + "select case_id from place where owner = ? union select case_id from in_charge where reads_it = ?";

    @Inject
    Sql sql;

    @Inject
    HouseClock clock;

    @Override
    public List<Reached> now(Set<Place> places) {
        return sql.list(
                NOW,
                row -> new Reached(
                        new Place(Sql.uuid(row, "organisation_id"), Sql.uuid(row, "case_id")),
                        Sql.uuid(row, "contact_person_id")),
                clock.today(),
                places.stream().map(Place::organisation).toList(),
                places.stream().map(Place::caseId).toList());
    }

    /** Those for which the user answers at their administration, or of which they read what reaches whoever is in charge. */
    @Override
    public Set<UUID> of(String user, UUID organisation, Set<UUID> cases) {
        List<UUID> all = List.copyOf(cases);
        return Set.copyOf(sql.list(
                OWN,
                row -> Sql.uuid(row, "case_id"),
                clock.today(),
                all.stream().map(each -> organisation).toList(),
                all,
                user,
                user));
    }

    /** Who is reached at one organisation about a case, whether or not it has a part in it. */
    UUID at(OrganisationId organisation, CaseId about) {
        return now(Set.of(new Place(organisation.value(), about.value()))).stream()
                .map(Reached::to)
                .findFirst()
                .orElseGet(organisation::value);
    }
}
