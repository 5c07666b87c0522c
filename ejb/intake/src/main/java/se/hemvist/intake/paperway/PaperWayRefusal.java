package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the paper way. Never says whom it is about. */
public abstract sealed class PaperWayRefusal extends Refusal {

    private PaperWayRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No task by that id. */
    public static final class UnknownTask extends PaperWayRefusal {
        public UnknownTask() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The form has been sent. */
    public static final class AlreadySent extends PaperWayRefusal {
        public AlreadySent(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** The form has not been sent, so that no answer can have come. */
    public static final class NotSentYet extends PaperWayRefusal {
        public NotSentYet(FormKind form) {
            super(Kind.STATE, Map.of("form", form));
        }
    }

    /** The form is none that is answered on paper. */
    public static final class NoAnswerAwaited extends PaperWayRefusal {
        public NoAnswerAwaited(FormKind form) {
            super(Kind.STATE, Map.of("form", form));
        }
    }

    /** That side has answered. */
    public static final class AlreadyAnswered extends PaperWayRefusal {
        public AlreadyAnswered(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** It is another form than that. */
    public static final class OtherForm extends PaperWayRefusal {
        public OtherForm(FormKind kind) {
            super(Kind.STATE, Map.of("form", kind));
        }
    }

    /** A case has been registered from it. */
    public static final class AlreadyRegistered extends PaperWayRefusal {
        public AlreadyRegistered(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** It has been said that no case is to be registered from it. */
    public static final class NoCaseComes extends PaperWayRefusal {
        public NoCaseComes(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** The paper is about somebody else than the form was. */
    public static final class AboutAnother extends PaperWayRefusal {
        public AboutAnother() {
            super(Kind.MISFIT, Map.of("differs", "identityNumber"));
            at("person/identityNumber");
        }
    }

    /** Only somebody who works there is named. */
    @Guards(rule = "L-18", section = "OSL 21:3")
    public static final class NotOfTheOrganisation extends PaperWayRefusal {
        public NotOfTheOrganisation(OrganisationId organisation) {
            super(Kind.RULE, Map.of("organisation", organisation.value()));
            at("user");
        }
    }

    /** The user is named on some of those days. */
    public static final class AlreadyNamed extends PaperWayRefusal {
        public AlreadyNamed(String user, LocalDate from) {
            super(Kind.STATE, Map.of("user", user, "from", from));
            at("user");
        }
    }

    /** It has ended, or ends no later. */
    public static final class NamingOver extends PaperWayRefusal {
        public NamingOver(LocalDate lastDay) {
            super(Kind.STATE, Map.of("lastDay", lastDay));
            at("to");
        }
    }

    /** The organisation has nobody by that id. */
    public static final class NotNamed extends PaperWayRefusal {
        public NotNamed() {
            super(Kind.UNKNOWN, Map.of());
        }
    }
}
