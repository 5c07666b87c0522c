package se.hemvist.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.attachment.SizeLimit.MostKilobytes;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;

/** Which open cases have a file that stays and that would have been too large to be taken. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SizeForesight implements Foresight {

    @Inject
    SizeLimit limit;

    @Inject
    AttachedFiles files;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(MostKilobytes.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        List<CaseFile> open = cases.in(supposition.municipality(), CaseState.open());
        Map<CaseId, Long> largest =
                files.largest(open.stream().map(CaseFile::id).toList());
        long allowed = limit.inBytes(supposition.municipality(), supposition.from(), supposition.always());
        List<Touched> touched = open.stream()
                .filter(file -> largest.getOrDefault(file.id(), 0L) > allowed)
                .map(file -> new Touched(file.whose(), "WOULD_HAVE_BEEN_TOO_LARGE", "TAKEN", "TOO_LARGE", true))
                .toList();
        return new Prospect(
                "SizeLimit",
                Reach.NEXT_ACT,
                List.of(
                        supposition.figure("kilobytes"),
                        new Figure("cases-with-files", largest.size(), largest.size())),
                touched);
    }
}
