package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.SettableNumber;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Values;

/** The {@link TreatmentLimit} of a programme with what a municipality has set. */
@ApplicationScoped
class LimitsOfTheDay {

    @Inject
    Settings settings;

    @Inject
    WithoutTreatment without;

    Version<TreatmentLimit> on(CaseFile file, LocalDate day) {
        return on(file, day, settings);
    }

    /** The same by these values. */
    Version<TreatmentLimit> on(CaseFile file, LocalDate day, Values values) {
        int asked = values.on(without, file.municipality(), day).rule();
        Version<TreatmentLimit> limit =
                TreatmentLimit.of(file.programme()).orElseThrow().on(day);
        return limit.saying(limit.rule().asking(asked == WithoutTreatment.ASKED));
    }

    /**
     * Whether it is asked of somebody without treatment who pays for the placement or the support that the home is part of
     * (1), or nothing (0): A-53.
     */
    @ApplicationScoped
    static class WithoutTreatment extends SettableNumber {

        static final String NAME = "payer-asked-without-treatment";
        static final int ASKED = 1;

        private static final Effective<Integer> DEFAULTS = Effective.since(
                LocalDate.of(2002, 1, 1),
                ASKED,
                Source.stockholm("Bostadsförmedlingen").readAs("A-53"));

        WithoutTreatment() {
            super(yesOrNo(NAME), DEFAULTS);
        }
    }
}
