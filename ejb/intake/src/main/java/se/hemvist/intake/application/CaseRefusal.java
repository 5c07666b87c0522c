package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about a case as such, and what any of its commands can lack. */
public abstract sealed class CaseRefusal extends Refusal {

    private CaseRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No case by that id. */
    public static final class UnknownCase extends CaseRefusal {
        public UnknownCase() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The state that the case is in does not lead to the one wanted, in its programme. */
    @Guards(dated = Steps.class)
    public static final class NotPossibleNow extends CaseRefusal {
        public NotPossibleNow(CaseState now, CaseState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The state that the case is in is none in which this is done. */
    @Guards(dated = Steps.class)
    public static final class NotDoneInThisState extends CaseRefusal {
        public NotDoneInThisState(CaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The person has an open case in the programme. Tells of no case of which whoever asks may not know more than that. */
    @Guards(rule = "A-66")
    public static final class AlreadyOpen extends CaseRefusal {

        /**
         * Tells the number to nobody but those whose case it is and who may know of it.
         *
         * @param own its number, for them
         */
        public AlreadyOpen(Programme programme, Optional<CaseNumber> own) {
            super(
                    Kind.STATE,
                    Map.of(
                            "programme",
                            programme,
                            "case",
                            own.map(CaseNumber::value).orElse("-")));
        }
    }

    /** The user does not work at the social administration that the case belongs to. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class NotOfTheAdministration extends CaseRefusal {
        public NotOfTheAdministration(OrganisationId administration) {
            super(Kind.RULE, Map.of("administration", administration.value()));
        }
    }

    /** Of the case only the named at its administration may know, and the user is none of them. */
    @Guards(rule = "L-18", section = "OSL 21:3")
    public static final class NotAmongTheNamed extends CaseRefusal {
        public NotAmongTheNamed(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("user");
        }
    }

    /** The user does not work at the coordination unit or housing agency that answers the case. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class NotOfTheUnit extends CaseRefusal {
        public NotOfTheUnit(OrganisationId unit) {
            super(Kind.RULE, Map.of("unit", unit.value()));
            at("user");
        }
    }

    /** A whole caseload goes to somebody who works at the same organisation. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class NotAColleague extends CaseRefusal {
        public NotAColleague(OrganisationId organisation) {
            super(Kind.RULE, Map.of("organisation", organisation.value()));
            at("to");
        }
    }

    /** The user answers for no case of the organisation that is not over. */
    public static final class NothingToHandOver extends CaseRefusal {
        public NothingToHandOver(String from) {
            super(Kind.STATE, Map.of("from", from));
            at("from");
        }
    }

    /** A part that must be there is missing or blank. */
    public static final class MissingPart extends CaseRefusal {
        public MissingPart(String field) {
            super(Kind.INPUT, Map.of("part", field));
            at(field);
        }
    }

    /** What is said to be right is what was recorded. */
    public static final class NothingCorrected extends CaseRefusal {
        public NothingCorrected() {
            super(Kind.MISFIT, Map.of());
        }
    }

    /** A day lies before the first one possible. */
    public static final class DayTooEarly extends CaseRefusal {
        public DayTooEarly(String field, LocalDate earliest) {
            super(Kind.INPUT, Map.of("earliest", earliest));
            at(field);
        }
    }

    /** A day lies after the last one possible. */
    public static final class DayTooLate extends CaseRefusal {
        public DayTooLate(String field, LocalDate latest) {
            super(Kind.INPUT, Map.of("latest", latest));
            at(field);
        }
    }
}
