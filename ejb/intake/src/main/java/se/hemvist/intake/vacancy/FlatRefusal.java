package se.hemvist.intake.vacancy;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about flats. */
public abstract sealed class FlatRefusal extends Refusal {

    private FlatRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No flat by that id. */
    public static final class UnknownFlat extends FlatRefusal {
        public UnknownFlat() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** Another offer holds the flat; whoever wanted it too is told in which role it is held, and since when. */
    public static final class AlreadyHeld extends FlatRefusal {
        public AlreadyHeld(FlatId flat, String heldBy, String since) {
            super(Kind.STATE, Map.of("flat", flat.value(), "heldBy", heldBy, "since", since));
        }
    }

    /** The flat is let or has been taken back. */
    public static final class NotVacant extends FlatRefusal {
        public NotVacant(FlatId flat, FlatState now) {
            super(Kind.STATE, Map.of("flat", flat.value(), "now", now));
        }
    }

    /** What the city has hired its owner does not take back: it gives the city notice. */
    public static final class StillHired extends FlatRefusal {
        public StillHired(FlatId flat, LocalDate emptySince) {
            super(Kind.STATE, Map.of("flat", flat.value(), "emptySince", emptySince));
        }
    }

    /** A flat has at least one room and some space. */
    public static final class NoSpace extends FlatRefusal {
        public NoSpace(String field) {
            super(Kind.INPUT, Map.of());
            at(field);
        }
    }

    /** Negative, or with parts of an öre. */
    public static final class NotAnAmount extends FlatRefusal {
        public NotAnAmount() {
            super(Kind.INPUT, Map.of());
            at("monthlyRent");
        }
    }

    /** The flat is used for another stream. */
    @Guards(rule = "S-06", section = "Bostadsförmedlingen")
    public static final class OtherStream extends FlatRefusal {
        public OtherStream(FlatId flat, FlatStream stream) {
            super(Kind.STATE, Map.of("flat", flat.value(), "stream", stream));
        }
    }

    /** What the city goes on hiring a flat for stays what it was signed for, whoever lives there next. */
    @Guards(rule = "S-34", section = "Träningslägenhet", also = @Guards.Also(rule = "G-25", section = "Samverkan"))
    public static final class OtherProgramme extends FlatRefusal {
        public OtherProgramme(FlatId flat, Programme hiredFor, Programme wanted) {
            super(Kind.RULE, Map.of("flat", flat.value(), "hiredFor", hiredFor, "wanted", wanted));
            ofDocument(wanted.document());
        }
    }

    /** With this flat more than the quota would go to others than the queue. */
    @Guards(dated = QuotaRule.class)
    public static final class OverQuota extends FlatRefusal {
        public OverQuota(QuotaStanding standing) {
            super(
                    Kind.RULE,
                    Map.of(
                            "next",
                            standing.nextShare().toPlainString(),
                            "most",
                            standing.terms().most()));
            at("confirmation");
            by(standing.terms().version());
        }
    }

    /** Its owner has no agreement on the day on which the flat is handed over. */
    @Guards(rule = "S-10", section = "Bostadsförmedlingen")
    public static final class NoAgreement extends FlatRefusal {
        public NoAgreement(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("company");
        }
    }

    /** The city has no area of that name on the day. */
    @Guards(rule = "S-15", section = "Bostadsförmedlingen")
    public static final class UnknownArea extends FlatRefusal {
        public UnknownArea(LocalDate on) {
            super(Kind.INPUT, Map.of("on", on));
            at("address/area");
        }
    }

    /** The owner has handed over the flat of that number for that day before. */
    public static final class AlreadyReported extends FlatRefusal {
        public AlreadyReported(LocalDate availableFrom) {
            super(Kind.STATE, Map.of("availableFrom", availableFrom));
            at("number");
        }
    }

    /** The owner has handed over the flat of that number for that day, and taken it back. */
    public static final class TakenBack extends FlatRefusal {
        public TakenBack(LocalDate availableFrom) {
            super(Kind.STATE, Map.of("availableFrom", availableFrom));
            at("number");
        }
    }

    /** The owner has handed over the flat of that number for that day before, and said something else of it. */
    public static final class ReportedOtherwise extends FlatRefusal {
        public ReportedOtherwise(LocalDate availableFrom) {
            super(Kind.STATE, Map.of("availableFrom", availableFrom));
            at("number");
        }
    }

    /** Its owner is no company or landlord of the municipality on the day. */
    @Guards(rule = "S-10", section = "Bostadsförmedlingen")
    public static final class NoSuchOwner extends FlatRefusal {
        public NoSuchOwner(Municipality municipality, LocalDate on) {
            super(Kind.RULE, Map.of("municipality", municipality.code(), "on", on));
            at("company");
        }
    }

    /** The flat is another landlord's. */
    @Guards(rule = "S-10", section = "Bostadsförmedlingen")
    public static final class NotTheCallers extends FlatRefusal {
        public NotTheCallers(OrganisationId owner) {
            super(Kind.FORBIDDEN, Map.of("owner", owner.value()));
            at("company");
        }
    }

    /** No flats come under agreements here, so there is no quota of them. */
    public static final class NoQuota extends FlatRefusal {
        public NoQuota() {
            super(Kind.UNKNOWN, Map.of());
        }
    }
}
