package se.hemvist.intake.party;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about organisations, accounts and persons. */
public abstract sealed class PartyRefusal extends Refusal {

    private PartyRefusal(Kind kind, String field, Map<String, ?> facts) {
        super(kind, facts);
        at(field);
    }

    /** No organisation by that id. */
    public static final class UnknownOrganisation extends PartyRefusal {
        public UnknownOrganisation() {
            super(Kind.UNKNOWN, "organisation", Map.of());
        }
    }

    /** No organisation by that code in the municipality. */
    public static final class UnknownCode extends PartyRefusal {
        public UnknownCode(OrganisationCode code) {
            super(Kind.UNKNOWN, "organisation", Map.of("code", code.value()));
        }
    }

    /** Another organisation in the municipality has the code. */
    public static final class CodeTaken extends PartyRefusal {
        public CodeTaken(OrganisationCode code) {
            super(Kind.STATE, "code", Map.of("code", code.value()));
        }
    }

    /** Not lower-case letters, digits and single hyphens. */
    public static final class MalformedCode extends PartyRefusal {
        public MalformedCode() {
            super(Kind.INPUT, "code", Map.of());
        }
    }

    /** The last day is before the first. */
    public static final class EndsBeforeItStarts extends PartyRefusal {
        public EndsBeforeItStarts(LocalDate from) {
            this("validTo", from);
        }

        public EndsBeforeItStarts(String field, LocalDate from) {
            super(Kind.INPUT, field, Map.of("from", from));
        }
    }

    /** The last day is before the first one possible. */
    public static final class LastDayTooEarly extends PartyRefusal {
        public LastDayTooEarly(LocalDate earliest) {
            super(Kind.MISFIT, "lastDay", Map.of("earliest", earliest));
        }
    }

    /** The organisation has ended, or ends no later. */
    public static final class OrganisationOver extends PartyRefusal {
        public OrganisationOver(LocalDate lastDay) {
            super(Kind.STATE, "lastDay", Map.of("lastDay", lastDay));
        }
    }

    /** The section has no name. */
    public static final class SectionUnnamed extends PartyRefusal {
        public SectionUnnamed() {
            super(Kind.INPUT, "name", Map.of());
        }
    }

    /** The organisation has the section on some of the days, from another first day on. */
    public static final class SectionThere extends PartyRefusal {
        public SectionThere(LocalDate since) {
            super(Kind.STATE, "from", Map.of("since", since));
        }
    }

    /** The part in the case is for another kind of organisation, or for one that takes part on the day. */
    public static final class NotSuchAnOrganisation extends PartyRefusal {
        public NotSuchAnOrganisation(Set<OrganisationKind> kinds, String field) {
            super(Kind.MISFIT, field, Map.of("kinds", new TreeSet<>(kinds)));
        }
    }

    /** Nobody in the municipality is or was known by that number. */
    public static final class UnknownPerson extends PartyRefusal {
        public UnknownPerson() {
            super(Kind.UNKNOWN, "identityNumber", Map.of());
        }
    }

    /** The person has a personal number, which is for good. */
    public static final class AlreadyPersonalNumber extends PartyRefusal {
        public AlreadyPersonalNumber() {
            super(Kind.STATE, "identityNumber", Map.of());
        }
    }

    /** A coordination number is replaced by a personal number and nothing else. */
    public static final class NotAPersonalNumber extends PartyRefusal {
        public NotAPersonalNumber() {
            super(Kind.MISFIT, "identityNumber", Map.of());
        }
    }

    /** Another person in the municipality is or was known by the number: they may be one human, to be merged. */
    public static final class NumberOfAnother extends PartyRefusal {
        public NumberOfAnother() {
            super(Kind.STATE, "identityNumber", Map.of());
        }
    }

    /** Nobody is merged with themselves. */
    public static final class SamePerson extends PartyRefusal {
        public SamePerson() {
            super(Kind.MISFIT, "identityNumber", Map.of());
        }
    }

    /** One of the two has been merged before. */
    public static final class AlreadyMerged extends PartyRefusal {
        public AlreadyMerged() {
            super(Kind.STATE, "identityNumber", Map.of());
        }
    }

    /** Of one who has a personal number and one who has a coordination number, the first is kept. */
    public static final class KeepsCoordinationNumber extends PartyRefusal {
        public KeepsCoordinationNumber() {
            super(Kind.MISFIT, "keep", Map.of());
        }
    }

    /** That the person has died has been told. */
    public static final class AlreadyDead extends PartyRefusal {
        public AlreadyDead(LocalDate on) {
            super(Kind.STATE, "on", Map.of("on", on));
        }
    }

    /** The day lies before the person was born. Which day that was is not said. */
    public static final class DiedBeforeBirth extends PartyRefusal {
        public DiedBeforeBirth() {
            super(Kind.INPUT, "on", Map.of());
        }
    }

    /** A person's name is blank. */
    public static final class NameMissing extends PartyRefusal {
        public NameMissing(String field) {
            super(Kind.INPUT, field, Map.of());
        }
    }
}
