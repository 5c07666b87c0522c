package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.rule.Version;

/** What the daily watch has found: a row for each pair of case and flat, from the day they were seen to suit each other. */
@ApplicationScoped
class FoundMatches {

    /** A pair that suits. */
    record Found(CaseId caseId, FlatId flat, LocalDate on) {}

    /** Somebody waits, and the flat is free for this stream or for none yet. */
    private static final String TO_BE_HAD =
            """
            housing_case.state = 'WAITING_FOR_FLAT' and flat.state = 'VACANT'
               and coalesce(flat.stream, 'TRIAL_TRAINING') = 'TRIAL_TRAINING'
            """;

    private static final String SUITING =
            """
            select housing_case.case_id, flat.flat_id
              from intake.housing_case join intake.flat using (municipality)
             where housing_case.programme = :programme and %s
            """
                    .formatted(TO_BE_HAD);

    private static final String LOST =
            """
            update intake.flat_match set ended_on = greatest(found_on, :day)
             where ended_on is null
               and (select programme from intake.housing_case where case_id = flat_match.case_id) = :programme
               and (case_id, flat_id) not in (%s)
            """
                    .formatted(SUITING);

    private static final String FOUND =
            """
            insert into intake.flat_match (case_id, flat_id, found_on, rule_version)
            select case_id, flat_id, :day, :version from (%s) suiting
             where (case_id, flat_id) not in (select case_id, flat_id from intake.flat_match where ended_on is null)
            on conflict do nothing
            """
                    .formatted(SUITING);

    private static final String OPEN =
            """
              from intake.flat_match join intake.housing_case using (case_id) join intake.flat using (flat_id)
             where ended_on is null and coordination_unit_id = :agency and %s
            """
                    .formatted(TO_BE_HAD);

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** Ends what no longer suits. */
    int end(Programme programme, LocalDate day) {
        return entities.createNativeQuery(LOST)
                .setParameter("programme", programme.name())
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Enters what suits and was not there. */
    int add(Programme programme, LocalDate day, Version<WatchPolicy> policy) {
        return entities.createNativeQuery(FOUND)
                .setParameter("programme", programme.name())
                .setParameter("day", day)
                .setParameter("version", policy.from())
                .executeUpdate();
    }

    /** What still suits of what was found for the agency's cases, the latest first, in the applicant's own area before others. */
    List<Found> openAt(UUID agency, PageRequest request) {
        List<?> rows = entities.createNativeQuery("select case_id, flat_id, found_on" + OPEN
                        + " order by found_on desc, (district_id is not distinct from administration_id) desc, available_from,"
                        + " flat_id, case_number")
                .setParameter("agency", agency)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
        return rows.stream().map(row -> found((Object[]) row)).toList();
    }

    long countOpenAt(UUID agency) {
        return ((Number) entities.createNativeQuery("select count(*)" + OPEN)
                        .setParameter("agency", agency)
                        .getSingleResult())
                .longValue();
    }

    private static Found found(Object[] row) {
        return new Found(new CaseId((UUID) row[0]), new FlatId((UUID) row[1]), day(row[2]));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate date ? date : ((java.sql.Date) column).toLocalDate();
    }
}
