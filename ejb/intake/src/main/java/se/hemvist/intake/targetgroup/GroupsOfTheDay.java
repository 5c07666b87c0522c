package se.hemvist.intake.targetgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.kernel.number.Municipality;

/** The target groups of the list, and over them what a municipality has entered; for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GroupsOfTheDay {

    @Inject
    EnteredGroups entered;

    /**
     * Those of a day, in the order of the list, then of their entry. From its first day on an entered group stands in the
     * place of the list's own by the same code, also when it has ended.
     */
    public List<TargetGroup> on(Municipality municipality, LocalDate day) {
        Map<String, TargetGroup> groups = new LinkedHashMap<>();
        TargetGroupList.TRIAL_AND_TRAINING.on(day).rule().groups().forEach(group -> groups.put(group.code(), group));
        entered.of(municipality).stream()
                .map(EnteredGroup::group)
                .filter(group -> !day.isBefore(group.valid().from()))
                .forEach(group -> groups.put(group.code(), group));
        return groups.values().stream()
                .filter(group -> group.valid().to() == null || group.valid().covers(day))
                .toList();
    }

    /** The one by the code on the day. */
    public Optional<TargetGroup> find(Municipality municipality, String code, LocalDate day) {
        return on(municipality, day).stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
