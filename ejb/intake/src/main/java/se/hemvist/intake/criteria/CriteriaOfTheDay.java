package se.hemvist.intake.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.criteria.TargetGroup.RecentViolence;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;

/** The {@link TargetGroup} of a day: what a municipality has entered, else what the house says. */
@ApplicationScoped
public class CriteriaOfTheDay {

    @Inject
    EnteredCriteriaSets entered;

    @Inject
    Settings settings;

    @Inject
    RecentViolence recent;

    /** As it governs the day, with the prompt of the day; the version is the later of the two. */
    public Version<TargetGroup> on(Municipality municipality, LocalDate day) {
        return prompting(entered.on(municipality, day), municipality, day);
    }

    /** The same as it is told. */
    CriteriaView view(Municipality municipality, LocalDate day) {
        Optional<EnteredCriteria> own = entered.on(municipality, day);
        return CriteriaView.of(prompting(own, municipality, day), own.map(EnteredCriteria::enteredBy));
    }

    private Version<TargetGroup> prompting(Optional<EnteredCriteria> own, Municipality municipality, LocalDate day) {
        return own.map(EnteredCriteria::version)
                .orElseGet(() -> TargetGroup.HOUSING_FIRST.on(day))
                .with(settings.on(recent, municipality, day), TargetGroup::prompting);
    }
}
