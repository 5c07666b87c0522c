package se.hemvist.intake.information;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about information to contact persons. */
public abstract sealed class InformationRefusal extends Refusal {

    private InformationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The municipality has no contact person on the day, and no organisation is named. */
    public static final class NobodyToTell extends InformationRefusal {
        public NobodyToTell(LocalDate day) {
            super(Kind.STATE, Map.of("day", day));
        }
    }

    /** A letter to many names a person by an identity number. */
    @Guards(rule = "L-16", section = "OSL 8")
    public static final class NamesAPerson extends InformationRefusal {
        /** @param place where in the text the number begins, counted from one */
        public NamesAPerson(int place, String field) {
            super(Kind.RULE, Map.of("place", place));
            at(field);
        }
    }

    /** The person waits for no flat in this case any more. */
    @Guards(rule = "S-91", section = "Bostadsförmedlingens handläggare")
    public static final class NotWaiting extends InformationRefusal {
        public NotWaiting(CaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }
}
