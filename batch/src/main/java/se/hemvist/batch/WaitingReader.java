package se.hemvist.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;

/** Reads the cases that are matched with vacant flats. */
@Named
@Dependent
class WaitingReader extends KeysetReader<CaseId, UUID> {

    private static final int PAGE = 100;
    private static final UUID START = new UUID(0, 0);

    @Inject
    NightShift shift;

    @Override
    UUID start() {
        return START;
    }

    @Override
    List<CaseId> after(UUID id) {
        return shift.toJudge(new CaseId(id), PAGE);
    }

    @Override
    UUID keyOf(CaseId id) {
        return id.value();
    }
}
