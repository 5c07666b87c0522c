package se.hemvist.batch.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.proof.Refusals;

class JobsRefusalTest {

    private static final JobKey NIGHT = new JobKey("night", "2026-11-21");

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(JobsRefusal.class);
        Refusals.demandSaid(new JobsRefusal.JobRunning(NIGHT, new UUID(1, 1)));
        Refusals.demandSaid(new JobsRefusal.PeriodNotOver(NIGHT, LocalDate.of(2026, 11, 21)));
        Refusals.demandSaid(new JobsRefusal.JobsPaused(Instant.parse("2026-11-22T10:00:00Z")));
        Refusals.demandSaid(new JobsRefusal.NotForeseeable(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 22)));
        Refusals.demandSaid(new JobsRefusal.UnknownRun(new UUID(1, 1)));
    }
}
