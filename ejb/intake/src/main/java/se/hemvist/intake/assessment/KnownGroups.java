package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.kernel.number.Municipality;

/** All target groups: those of the list, and over them what a municipality has entered. */
@ApplicationScoped
class KnownGroups {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(EnteredGroup group) {
        entities.persist(group);
        entities.flush();
    }

    /** What the municipality has entered, the earliest first. */
    List<EnteredGroup> entered(Municipality municipality) {
        return entities.createQuery(
                        "from EnteredGroup where municipality = :municipality order by valid.from, code",
                        EnteredGroup.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }

    /**
     * Those of a day, in the order of the list, then of their entry. From its first day on an entered group stands in the
     * place of the list's own by the same code, also when it has ended.
     */
    List<TargetGroup> on(Municipality municipality, LocalDate day) {
        Map<String, TargetGroup> groups = new LinkedHashMap<>();
        TargetGroupList.TRIAL_AND_TRAINING.on(day).rule().groups().forEach(group -> groups.put(group.code(), group));
        entered(municipality).stream()
                .map(EnteredGroup::group)
                .filter(group -> !day.isBefore(group.valid().from()))
                .forEach(group -> groups.put(group.code(), group));
        return groups.values().stream()
                .filter(group -> group.valid().to() == null || group.valid().covers(day))
                .toList();
    }

    /** The one by the code on the day. */
    Optional<TargetGroup> find(Municipality municipality, String code, LocalDate day) {
        return on(municipality, day).stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
