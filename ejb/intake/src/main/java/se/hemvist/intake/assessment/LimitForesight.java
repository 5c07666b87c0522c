package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.Judgement.Standing;
import se.hemvist.intake.assessment.LimitsOfTheDay.WithoutTreatment;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;

/**
 * Of which open cases the limit on who pays would come out otherwise, by the latest assessment. It is still asked until the
 * person has a flat, and again at a change of resident.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LimitForesight implements Foresight {

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
        List<CaseFile> files = cases.in(supposition.municipality(), CaseState.open()).stream()
                .filter(file -> TreatmentLimit.of(file.programme()).isPresent())
                .toList();
        List<CaseId> ids = files.stream().map(CaseFile::id).toList();
        Map<CaseId, Funding> paid =
                assessments.latest(ids).stream().collect(Collectors.toMap(Assessment::caseId, Assessment::funding));
        Set<CaseId> excepted = assessments.excepted(ids);
        Map<Programme, Change> changes = changes(supposition, files);
        return new Prospect(
                "TreatmentLimit",
                Reach.OPEN,
                List.of(),
                files.stream()
                        .flatMap(file -> Optional.ofNullable(paid.get(file.id()))
                                .flatMap(funding -> Optional.ofNullable(changes.get(file.programme()))
                                        .flatMap(change -> change.of(file, funding, excepted.contains(file.id()))))
                                .stream())
                        .toList());
    }

    /** The limit is the same for all cases of a programme in a municipality. */
    private Map<Programme, Change> changes(Supposition supposition, List<CaseFile> files) {
        Map<Programme, Change> changes = new EnumMap<>(Programme.class);
        files.forEach(file -> changes.computeIfAbsent(
                file.programme(),
                programme -> new Change(
                        limits.on(file, supposition.from(), supposition.now()).rule(),
                        limits.on(file, supposition.from(), supposition.then()).rule())));
        return changes;
    }

    /** The limit as it stands, and as it would be. */
    private record Change(TreatmentLimit now, TreatmentLimit then) {

        Optional<Touched> of(CaseFile file, Funding funding, boolean excepted) {
            Standing before = now.judge(funding, excepted).standing();
            Standing after = then.judge(funding, excepted).standing();
            return before == after
                    ? Optional.empty()
                    : Optional.of(
                            new Touched(file.whose(), "LIMIT_" + after.name(), before.name(), after.name(), false));
        }
    }
}
