package se.hemvist.intake.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.course.LeadTime.Head;
import se.hemvist.intake.mediation.MediationRefusal.UnknownMediation;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.page.PageRequest;

/** The days of all mediations, as they stand in what was recorded of them; many are read at one time, none is changed. */
@ApplicationScoped
class Courses {

    private static final String THESE =
            """
             from intake.mediation m
             join intake.offer o using (offer_id)
             join intake.offer_flat using (offer_id)
             join intake.flat f using (flat_id)
             join intake.housing_case c on c.case_id = m.case_id
            """;

    private static final String DAYS =
            """
            select offer_id as mediation, c.case_number as number, o.state as state, o.reserved_on as inquired,
                   m.landlord_answered_on as "INQUIRY", m.accepted_on as "OFFER", m.proposed_on as "PROPOSAL",
                   coalesce(m.presented_on, m.presented_on_paper) as "PRESENTATION", m.met_on as "MEETING", m.approved_on as "APPROVAL",
                   case when o.state = 'CONTRACTED' then o.ended_on end as "SIGNING", o.ended_on as ended,
                   f.available_from as rent_from, f.monthly_rent as rent
            """
                    + THESE;

    private static final String OF_THE_AGENCY = " where c.coordination_unit_id = :agency";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** @throws UnknownMediation if there is none by that id */
    Course get(OfferId id) {
        return read(query(DAYS + " where offer_id = :id").setParameter("id", id.value()))
                .findFirst()
                .orElseThrow(UnknownMediation::new);
    }

    /** Those that the agency mediates, the latest first. */
    List<Course> of(UUID agency, PageRequest request) {
        return read(query(DAYS + OF_THE_AGENCY + " order by o.reserved_on desc, offer_id")
                        .setParameter("agency", agency)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.limit()))
                .toList();
    }

    long count(UUID agency) {
        return ((Number) entities.createNativeQuery("select count(*)" + THESE + OF_THE_AGENCY)
                        .setParameter("agency", agency)
                        .getSingleResult())
                .longValue();
    }

    /** Those that the agency began in the year. */
    List<Course> begun(UUID agency, Year year) {
        return read(query(DAYS + OF_THE_AGENCY + " and extract(year from o.reserved_on) = :year order by offer_id")
                        .setParameter("agency", agency)
                        .setParameter("year", year.getValue()))
                .toList();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    private static Stream<Course> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> course((Tuple) row));
    }

    private static Course course(Tuple row) {
        Map<MediationStep, LocalDate> done = new EnumMap<>(MediationStep.class);
        for (MediationStep step : MediationStep.values()) {
            day(row, step.name()).ifPresent(on -> done.put(step, on));
        }
        Head head = new Head(
                new OfferId(row.get("mediation", UUID.class)),
                new CaseNumber(row.get("number", String.class)),
                OfferState.valueOf(row.get("state", String.class)),
                day(row, "ended"));
        return new Course(
                head,
                day(row, "inquired").orElseThrow(),
                done,
                day(row, "rent_from").orElseThrow(),
                new Money(row.get("rent", BigDecimal.class)));
    }

    private static Optional<LocalDate> day(Tuple row, String column) {
        return Optional.ofNullable(row.get(column)).map(value -> ((java.sql.Date) value).toLocalDate());
    }
}
