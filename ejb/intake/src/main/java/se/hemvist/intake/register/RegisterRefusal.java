package se.hemvist.intake.register;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the register of a case. */
public abstract sealed class RegisterRefusal extends Refusal {

    private RegisterRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case's register has no such line. */
    public static final class UnknownPaper extends RegisterRefusal {
        public UnknownPaper() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** A line is struck once. */
    public static final class AlreadyStruck extends RegisterRefusal {
        public AlreadyStruck(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** A paper comes from, or goes to, either an organisation or a side. */
    public static final class OrganisationOrSide extends RegisterRefusal {
        public OrganisationOrSide() {
            super(Kind.INPUT, Map.of());
            at("side");
        }
    }

    /** What passes through the house's own interfaces notes itself. */
    @Guards(rule = "L-26", section = "OSL 5")
    public static final class NotesItself extends RegisterRefusal {
        public NotesItself(Way way) {
            super(Kind.RULE, Map.of("way", way));
            at("way");
        }
    }

    /** The case has no such file. */
    public static final class FileNotInCase extends RegisterRefusal {
        public FileNotInCase(AttachmentId file) {
            super(Kind.MISFIT, Map.of("file", file.value()));
            at("fileId");
        }
    }
}
