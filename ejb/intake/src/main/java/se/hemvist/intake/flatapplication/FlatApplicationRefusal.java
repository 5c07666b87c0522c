package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about applications for flats. */
public abstract sealed class FlatApplicationRefusal extends Refusal {

    private FlatApplicationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case did not begin with an application for a flat. */
    public static final class NoFlatApplication extends FlatApplicationRefusal {
        public NoFlatApplication() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** In this programme nobody applies for flats. */
    @Guards(rule = "G-31", section = "Ansökan")
    public static final class NotAppliedFor extends FlatApplicationRefusal {
        public NotAppliedFor(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
            at("programme");
        }
    }

    /** One individual application for every person. */
    @Guards(dated = PartsPolicy.class)
    public static final class PersonNeeded extends FlatApplicationRefusal {
        public PersonNeeded(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
            at("person");
        }
    }

    /** The application is for a flat and not for a person, who is named when presented to the landlord. */
    @Guards(dated = PartsPolicy.class)
    public static final class PersonNotNamedYet extends FlatApplicationRefusal {
        public PersonNotNamedYet(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
            at("person");
        }
    }

    /** Parts that the application must describe are not there. */
    @Guards(dated = PartsPolicy.class)
    public static final class PartNotDescribed extends FlatApplicationRefusal {
        public PartNotDescribed(Collection<ApplicationPart> parts) {
            super(Kind.RULE, Map.of("parts", new TreeSet<>(parts)));
            at("parts");
        }
    }

    /** Something is described that the programme does not ask for; what is not needed about a person is not kept. */
    @Guards(dated = PartsPolicy.class)
    public static final class PartNotAsked extends FlatApplicationRefusal {
        public PartNotAsked(ApplicationPart part) {
            super(Kind.RULE, Map.of("part", part));
            at("parts");
        }
    }

    /** Whoever asks for something says for what. */
    public static final class PartsNotNamed extends FlatApplicationRefusal {
        public PartsNotNamed() {
            super(Kind.INPUT, Map.of());
            at("parts");
        }
    }

    /** The application has this part, or does not need it: it is not there to be asked for or sent. */
    @Guards(dated = PartsPolicy.class)
    public static final class PartNotMissing extends FlatApplicationRefusal {
        public PartNotMissing(ApplicationPart part) {
            super(Kind.RULE, Map.of("part", part));
            at("parts");
        }
    }

    /** What was asked for may still come in time. */
    @Guards(dated = CompletionPolicy.class)
    public static final class StillTime extends FlatApplicationRefusal {
        public StillTime(LocalDate answerBy) {
            super(Kind.STATE, Map.of("answerBy", answerBy));
        }
    }

    /** The municipality has no housing agency that takes part on the day. */
    @Guards(rule = "S-57", section = "Förmedlingsrutiner")
    public static final class NoAgency extends FlatApplicationRefusal {
        public NoAgency(Municipality municipality, LocalDate on) {
            super(Kind.RULE, Map.of("municipality", municipality.code(), "on", on));
        }
    }
}
