package se.hemvist.intake.information;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about information to contact persons. */
public abstract sealed class InformationRefusal extends Refusal {

    private InformationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The municipality has no contact person on the day, and no organisation is named. */
    public static final class NobodyToTell extends InformationRefusal {
        public NobodyToTell() {
            super(Kind.STATE, Map.of());
        }
    }

    /** A letter to many names a person by an identity number. */
    @Guards(rule = "L-16", section = "OSL 12")
    public static final class NamesAPerson extends InformationRefusal {
        public NamesAPerson(String field) {
            super(Kind.RULE, Map.of());
            at(field);
        }
    }

    /** The person waits for no flat in this case any more. */
    public static final class NotWaiting extends InformationRefusal {
        public NotWaiting() {
            super(Kind.STATE, Map.of());
        }
    }
}
