package se.hemvist.kernel.setting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about settings. */
public abstract sealed class SettingRefusal extends Refusal {

    private SettingRefusal(Kind kind, String field, Map<String, ?> facts) {
        super(kind, facts);
        at(field);
    }

    /** Nothing of that name may be set. */
    public static final class UnknownSetting extends SettingRefusal {
        public UnknownSetting() {
            super(Kind.INPUT, "name", Map.of());
        }
    }

    /** The house is not there for that municipality; it is for those. */
    public static final class UnknownMunicipality extends SettingRefusal {
        public UnknownMunicipality(Set<String> served) {
            super(Kind.INPUT, "municipality", Map.of("served", String.join(", ", new TreeSet<>(served))));
        }
    }

    /** Less or more than the value may be. */
    @Guards(dated = Adjustable.class)
    public static final class OutOfBounds extends SettingRefusal {
        public OutOfBounds(Adjustable.Bounds bounds) {
            super(Kind.RULE, "value", Map.of("least", bounds.least(), "most", bounds.most()));
        }
    }

    /** A value is set from today or a day to come; from tomorrow at the earliest where deadlines are computed with it. */
    @Guards(rule = "L-01", section = "2026:773 transitional")
    public static final class FromPastDay extends SettingRefusal {
        public FromPastDay(LocalDate earliest) {
            super(Kind.RULE, "validFrom", Map.of("earliest", earliest));
        }
    }

    /** Nothing is set without a decision to cite. */
    public static final class DecisionMissing extends SettingRefusal {
        public DecisionMissing() {
            super(Kind.INPUT, "decision", Map.of());
        }
    }
}
