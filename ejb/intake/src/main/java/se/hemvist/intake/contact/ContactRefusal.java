package se.hemvist.intake.contact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about contact persons. */
public abstract sealed class ContactRefusal extends Refusal {

    private ContactRefusal(Kind kind, String field, Map<String, ?> facts) {
        super(kind, facts);
        at(field);
    }

    /** No contact person by that id. */
    public static final class UnknownContactPerson extends ContactRefusal {
        public UnknownContactPerson() {
            super(Kind.UNKNOWN, "contactPersonId", Map.of());
        }
    }

    /** One enters those of one's own organisation; the housing agency those of all. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class OfAnotherOrganisation extends ContactRefusal {
        public OfAnotherOrganisation(OrganisationId organisation) {
            super(Kind.RULE, "organisation", Map.of("organisation", organisation.value()));
        }
    }

    /** Who logs in works there, or is entered without the name to log in with. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class WorksElsewhere extends ContactRefusal {
        public WorksElsewhere(OrganisationId organisation, String field) {
            super(Kind.RULE, field, Map.of("organisation", organisation.value()));
        }
    }

    /** The organisation has told of its sections, and that is none of them on the first day. */
    public static final class UnknownSection extends ContactRefusal {
        public UnknownSection(String section, Set<String> known, LocalDate day) {
            super(
                    Kind.MISFIT,
                    "sections",
                    Map.of(
                            "section",
                            section,
                            "day",
                            day,
                            "known",
                            known.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    /** The user is entered there already for some of the days. */
    public static final class AlreadyContactPerson extends ContactRefusal {
        public AlreadyContactPerson(String user, String field) {
            super(Kind.STATE, field, Map.of("user", user));
        }
    }

    /** The last day is before the first. */
    public static final class EndsBeforeItBegins extends ContactRefusal {
        public EndsBeforeItBegins(String field, LocalDate from) {
            super(Kind.INPUT, field, Map.of("from", from));
        }
    }

    /** One who is not the contact person on the day neither needs a stand-in nor hands over. */
    public static final class NotValidThen extends ContactRefusal {
        public NotValidThen(String field, LocalDate day) {
            super(Kind.STATE, field, Map.of("day", day));
        }
    }

    /** Somebody else stands in on some of the days. */
    public static final class CoveredAlready extends ContactRefusal {
        public CoveredAlready(LocalDate from, LocalDate to) {
            super(Kind.STATE, "from", Map.of("from", from, "to", to));
        }
    }

    /** Another has taken over. */
    public static final class HandedOverAlready extends ContactRefusal {
        public HandedOverAlready(ContactPersonId successor) {
            super(Kind.STATE, "on", Map.of("successor", successor.value()));
        }
    }

    /** The organisation has entered its contact persons, and the caller is none of them on the day, nor stands in. */
    @Guards(rule = "S-53", section = "Ansökan")
    public static final class NotAContactPerson extends ContactRefusal {
        public NotAContactPerson(LocalDate day) {
            super(Kind.RULE, "applicant", Map.of("day", day));
        }
    }
}
