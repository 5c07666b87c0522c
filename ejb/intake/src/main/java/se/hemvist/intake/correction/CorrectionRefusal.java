package se.hemvist.intake.correction;

import java.util.Map;
import java.util.Set;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

/** Everything that can be refused about putting right whom a case is about. */
public abstract sealed class CorrectionRefusal extends Refusal {

    private CorrectionRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case does not name yet whom it is about. */
    public static final class NobodyNamed extends CorrectionRefusal {
        public NobodyNamed() {
            super(Kind.STATE, Map.of());
        }
    }

    /** No death of the person is recorded, so that none can be struck. */
    public static final class NotDead extends CorrectionRefusal {
        public NotDead() {
            super(Kind.STATE, Map.of());
        }
    }

    /** A home has been signed for in the case: its lease is ended, not the case voided. */
    public static final class HomeSigned extends CorrectionRefusal {
        public HomeSigned(CaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Both have an open case in the programme: one of the cases is to be ended first. */
    @Guards(rule = "A-66")
    public static final class BothOpen extends CorrectionRefusal {

        /**
         * Tells of no case of which whoever asks may not know more than that there is one.
         *
         * @param known the numbers of those of which they may know
         */
        public BothOpen(Programme programme, Set<CaseNumber> known) {
            super(
                    Kind.STATE,
                    Map.of(
                            "programme",
                            programme,
                            "cases",
                            known.stream()
                                    .map(CaseNumber::value)
                                    .sorted()
                                    .collect(collectingAndThen(joining(", "), told -> told.isEmpty() ? "-" : told))));
            at("identityNumber");
        }
    }
}
