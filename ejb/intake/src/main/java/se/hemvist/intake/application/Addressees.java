package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.HouseClock;

/**
 * Whom a letter about a case reaches at an organisation: the contact person (kontaktperson) in charge that day, or its
 * mailbox where none is entered for the day. The rows are those of the register of contact persons, which knows who
 * stands in.
 */
@ApplicationScoped
class Addressees {

    /**
     * Whoever answers for the case; then whoever applied, or has come after one of those; then whoever is it for all
     * sections, and the longest.
     */
    private static final String IN_CHARGE =
            """
            with recursive theirs as (
                select contact_person_id, successor_id from intake.contact_person
                 where organisation_id = ?
                   and user_name in (?, (select who from intake.case_timeline where case_id = ? and line = 1))
                union
                select later.contact_person_id, later.successor_id
                  from intake.contact_person later join theirs on later.contact_person_id = theirs.successor_id)
            select contact_person_id from intake.contact_person
             where organisation_id = ? and role = 'CONTACT_PERSON'
               and valid_from <= ? and (valid_to is null or valid_to >= ?)
             order by coalesce(user_name = ?, false) desc,
                      contact_person_id in (select contact_person_id from theirs) desc,
                      exists (select 1 from intake.contact_person_section section
                               where section.contact_person_id = contact_person.contact_person_id),
                      valid_from, contact_person_id
             limit 1
            """;

    @Inject
    Sql sql;

    @Inject
    HouseClock clock;

    /** At an organisation that works on the case. */
    UUID at(OrganisationId organisation, CaseFile file) {
        Optional<String> owner = file.handling().owner().filter(user -> organisation.equals(file.administration()));
        return inCharge(organisation, file.id(), owner);
    }

    /** At an organisation that has no part in it. */
    UUID outside(OrganisationId organisation, CaseId about) {
        return inCharge(organisation, about, Optional.empty());
    }

    private UUID inCharge(OrganisationId organisation, CaseId about, Optional<String> owner) {
        return sql.one(
                        IN_CHARGE,
                        row -> Sql.uuid(row, "contact_person_id"),
                        organisation.value(),
                        owner,
                        about.value(),
                        organisation.value(),
                        clock.today(),
                        clock.today(),
                        owner)
                .orElseGet(organisation::value);
    }
}
