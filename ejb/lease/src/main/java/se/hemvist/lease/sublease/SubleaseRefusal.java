package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a sublease cannot be signed, moved into or read. */
public abstract sealed class SubleaseRefusal extends Refusal {

    private SubleaseRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No sublease by that identity. */
    public static final class UnknownSublease extends SubleaseRefusal {
        public UnknownSublease(SubleaseId sublease) {
            super(Kind.UNKNOWN, Map.of("sublease", sublease.value()));
        }
    }

    /** The sublease stands where this cannot happen. */
    public static final class SubleaseNotThere extends SubleaseRefusal {
        public SubleaseNotThere(SubleaseState now, SubleaseState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The days of a contract are put right while it is signed or in force: a notice is taken back first. */
    public static final class DaysAreSettled extends SubleaseRefusal {
        public DaysAreSettled(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** In which flat somebody lives is put right while the lease is in force: a notice is taken back first. */
    public static final class FlatIsSettled extends SubleaseRefusal {
        public FlatIsSettled(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Somebody else's sublease was signed on the same lease of the city's: they would live in the other flat as well. */
    public static final class OthersOnHeadLease extends SubleaseRefusal {
        public OthersOnHeadLease(int subleases) {
            super(Kind.STATE, Map.of("subleases", subleases));
        }
    }

    /** The city's own lease is with the owner of the flat. */
    public static final class FlatOfAnotherOwner extends SubleaseRefusal {
        public FlatOfAnotherOwner(FlatId flat) {
            super(Kind.MISFIT, Map.of("flat", flat.value()));
            at("flatId");
        }
    }

    /** The day of a move-in is put right while the lease is in force: a notice is taken back first. */
    public static final class MoveInIsSettled extends SubleaseRefusal {
        public MoveInIsSettled(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Nobody moves in after something has happened that only who lives there can have to do with. */
    public static final class HappenedBeforeMoveIn extends SubleaseRefusal {
        public HappenedBeforeMoveIn(AfterMoveIn what, LocalDate happenedOn) {
            super(Kind.MISFIT, Map.of("what", what, "happenedOn", happenedOn));
            at("on");
        }
    }

    /** A lease that was lived in is voided once what was recorded of whoever lives there was put right: nothing of it is lost. */
    public static final class HappenedSinceMoveIn extends SubleaseRefusal {
        public HappenedSinceMoveIn(AfterMoveIn what, LocalDate happenedOn) {
            super(Kind.STATE, Map.of("what", what, "happenedOn", happenedOn));
        }
    }

    /** A lease that came here with somebody living there has no offer that could hold its flat again. */
    public static final class LetWithoutOffer extends SubleaseRefusal {
        public LetWithoutOffer(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The offer holds the flat that was signed for, and not the one that was said to be the right one since. */
    public static final class OfferedAnotherFlat extends SubleaseRefusal {
        public OfferedAnotherFlat(FlatId offered) {
            super(Kind.STATE, Map.of("offered", offered.value()));
        }
    }

    /** The tenant must have been told of the terms, and have signed it, by the day of the signing. */
    @Guards(rule = "L-04", section = "RH 2018:28")
    public static final class TermsNotExplained extends SubleaseRefusal {
        public TermsNotExplained(LocalDate signing) {
            super(Kind.RULE, Map.of("signing", signing));
            at("termsExplained");
        }
    }

    /** The sublease asks for a waiver of security of tenure. */
    @Guards(dated = SigningPolicy.class)
    public static final class WaiverNotSigned extends SubleaseRefusal {
        public WaiverNotSigned(LocalDate signing) {
            super(Kind.RULE, Map.of("signing", signing, "waiverSigned", false));
            at("waiverSigned");
        }
    }

    /** The programme's waiver is a later paper. */
    @Guards(dated = SigningPolicy.class)
    public static final class WaiverNotAtSigning extends SubleaseRefusal {
        public WaiverNotAtSigning(LocalDate signing) {
            super(Kind.RULE, Map.of("signing", signing, "waiverSigned", true));
            at("waiverSigned");
        }
    }

    /** A sublease is signed with somebody; the case must say with whom by then. */
    @Guards(
            rule = "S-83",
            section = "Pappersexercis",
            also = @Guards.Also(rule = "G-76", section = "Kontraktsskrivning"))
    public static final class TenantNotNamed extends SubleaseRefusal {
        public TenantNotNamed(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
            ofDocument(programme.document());
        }
    }

    /** Who is not the municipality sublets only what the landlord has agreed to. */
    @Guards(rule = "A-41")
    public static final class SubletConsentMissing extends SubleaseRefusal {
        public SubletConsentMissing(LocalDate signing) {
            super(Kind.RULE, Map.of("signing", signing));
            at("subletConsentOn");
        }
    }

    /** The estate of a tenant of whom a death was recorded has given up the lease, which nobody had moved in to: that is done. */
    @Guards(rule = "A-82")
    public static final class GivenUpByEstate extends SubleaseRefusal {
        public GivenUpByEstate(LocalDate lastDay) {
            super(Kind.STATE, Map.of("lastDay", lastDay));
        }
    }

    /** The city can let out only what it has hired: signed by then, and from the same day at the latest. */
    @Guards(rule = "A-68")
    public static final class HeadLeaseMissing extends SubleaseRefusal {
        public HeadLeaseMissing(LocalDate signing, LocalDate leaseStart) {
            super(Kind.RULE, Map.of("signing", signing, "leaseStart", leaseStart));
            at("headLease");
        }
    }

    /** A flat is hired once at a time: who comes after another stands on the lease that runs on. */
    @Guards(rule = "S-34", section = "Träningslägenhet", also = @Guards.Also(rule = "G-25", section = "Samverkan"))
    public static final class HeadLeaseRuns extends SubleaseRefusal {
        public HeadLeaseRuns(LocalDate since, Programme programme) {
            super(Kind.RULE, Map.of("since", since));
            ofDocument(programme.document());
            at("headLease");
        }
    }

    /** A flat is let to one at a time: who comes after another begins when that one has left. */
    @Guards(rule = "S-34", section = "Träningslägenhet", also = @Guards.Also(rule = "G-25", section = "Samverkan"))
    public static final class FlatNotFree extends SubleaseRefusal {
        public FlatNotFree(LocalDate from, String field, Programme programme) {
            super(Kind.RULE, Map.of("from", from));
            ofDocument(programme.document());
            at(field);
        }
    }

    /** What the lease that runs on was signed for, and by whom, goes on. */
    @Guards(rule = "S-34", section = "Träningslägenhet", also = @Guards.Also(rule = "G-25", section = "Samverkan"))
    public static final class HiredForOthers extends SubleaseRefusal {
        public HiredForOthers(Programme hired, Programme wanted) {
            super(Kind.RULE, Map.of("hired", hired, "wanted", wanted));
            ofDocument(wanted.document());
            at("offerId");
        }
    }

    /** A sublease is signed at the latest on its first day. */
    @Guards(
            rule = "G-76",
            section = "Kontraktsskrivning",
            also = @Guards.Also(rule = "S-83", section = "Pappersexercis"))
    public static final class SignedAfterStart extends SubleaseRefusal {
        public SignedAfterStart(LocalDate leaseStart, Programme programme) {
            super(Kind.MISFIT, Map.of("leaseStart", leaseStart));
            ofDocument(programme.document());
            at("leaseStart");
        }
    }

    /** The landlord must have been told of the sublet by the day of the move-in. */
    @Guards(rule = "L-02", section = "JB 12:39")
    public static final class LandlordNotTold extends SubleaseRefusal {
        public LandlordNotTold(LocalDate moveIn) {
            super(Kind.RULE, Map.of("moveIn", moveIn));
            at("landlordToldOn");
        }
    }

    /** Nobody moves in without the keys. */
    @Guards(rule = "G-89", section = "Inflyttning", also = @Guards.Also(rule = "S-83", section = "Pappersexercis"))
    public static final class KeysNotHandedOver extends SubleaseRefusal {
        public KeysNotHandedOver(LocalDate moveIn, Programme programme) {
            super(Kind.RULE, Map.of("moveIn", moveIn));
            ofDocument(programme.document());
            at("keys");
        }
    }

    /** Nobody moves in before the lease begins. */
    @Guards(rule = "G-89", section = "Inflyttning", also = @Guards.Also(rule = "S-83", section = "Pappersexercis"))
    public static final class MovedInBeforeStart extends SubleaseRefusal {
        public MovedInBeforeStart(LocalDate leaseStart, Programme programme) {
            super(Kind.MISFIT, Map.of("leaseStart", leaseStart));
            ofDocument(programme.document());
            at("on");
        }
    }
}
