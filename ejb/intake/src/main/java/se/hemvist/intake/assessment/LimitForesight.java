package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.assessment.LimitsOfTheDay.WithoutTreatment;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;

/** Of which open cases the limit on who pays would come out otherwise, by the latest assessment. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LimitForesight implements Foresight {

    @Inject
    PersonalGuards guards;

    @Inject
    LimitsOfTheDay limits;

    @Inject
    RecordedAssessments assessments;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(WithoutTreatment.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        List<Touched> touched = cases.in(supposition.municipality(), open()).stream()
                .filter(file -> TreatmentLimit.of(file.programme()).isPresent())
                .flatMap(file -> assessments.latest(file.id()).stream()
                        .flatMap(latest -> touched(supposition, file, latest).stream()))
                .toList();
        return new Prospect("TreatmentLimit", List.of(), touched);
    }

    private Optional<Touched> touched(Supposition supposition, CaseFile file, Assessment latest) {
        Judgement.Standing before = standing(supposition, file, latest, supposition.now());
        Judgement.Standing after = standing(supposition, file, latest, supposition.then());
        return before == after
                ? Optional.empty()
                : Optional.of(new Touched(file.whose(), "LIMIT_" + after.name(), before.name(), after.name(), false));
    }

    private Judgement.Standing standing(Supposition supposition, CaseFile file, Assessment latest, Values values) {
        return guards.facts(file, latest, limits.on(file, supposition.from(), values))
                .judge(Guard.PAID_BY_CITY)
                .standing();
    }

    /** Where the limit is still asked: until the person has a flat, and again at a change of resident. */
    private static Set<CaseState> open() {
        EnumSet<CaseState> open = EnumSet.allOf(CaseState.class);
        open.removeIf(CaseState::isEnd);
        return open;
    }
}
