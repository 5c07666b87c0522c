package se.hemvist.lease.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.absence.AbsenceRefusal.AbsencesOverlap;
import se.hemvist.lease.absence.AbsenceRefusal.UnknownAbsence;
import se.hemvist.lease.sublease.SubleaseId;

/** All absences. */
@ApplicationScoped
class RecordedAbsences {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    /** @throws AbsencesOverlap if some of its days are those of another that counts */
    void add(SubleaseId sublease, Absence absence, Programme programme) {
        counted(sublease).stream()
                .map(Absence::days)
                .filter(absence.days()::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw new AbsencesOverlap(other.first(), programme);
                });
        entities.persist(absence);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** @throws UnknownAbsence if the sublease has none by that identity */
    Absence get(SubleaseId sublease, AbsenceId id) {
        return Optional.ofNullable(entities.find(Absence.class, id))
                .filter(absence -> absence.isOf(sublease))
                .orElseThrow(() -> new UnknownAbsence(id));
    }

    /** Those of a sublease, the struck among them, by their first days. */
    List<Absence> of(SubleaseId sublease) {
        return entities.createQuery(
                        "from Absence where sublease.value = :sublease order by days.first, recordedOn, id.value",
                        Absence.class)
                .setParameter("sublease", sublease.value())
                .getResultList();
    }

    /** Those that were not struck, by their first days. */
    List<Absence> counted(SubleaseId sublease) {
        return of(sublease).stream()
                .filter(absence -> absence.state() != AbsenceState.STRUCK)
                .toList();
    }

    /** Whose tenants are away until further notice. */
    List<UUID> ongoing() {
        return entities.createQuery(
                        "select a.sublease.value from Absence a where a.days.last is null and a.struck.on is null"
                                + " order by a.sublease.value",
                        UUID.class)
                .getResultList();
    }
}
