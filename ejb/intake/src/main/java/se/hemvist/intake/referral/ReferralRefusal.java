package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused on a referral's way. */
public abstract sealed class ReferralRefusal extends Refusal {

    private ReferralRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case has no referral. */
    public static final class NoReferral extends ReferralRefusal {
        public NoReferral() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The message has been received before. */
    public static final class AlreadyReceived extends ReferralRefusal {
        public AlreadyReceived(String messageId) {
            super(Kind.STATE, Map.of("messageId", messageId));
            at("messageId");
        }
    }

    /** The day lies before the person was born. Which day that was is not said. */
    public static final class BeforeBirth extends ReferralRefusal {
        public BeforeBirth(String field) {
            super(Kind.INPUT, Map.of());
            at(field);
        }

        /** @throws BeforeBirth if the person of the number was born after the day */
        static void demandNot(IdentityNumber number, LocalDate day, String field) {
            if (number.isBornAfter(day)) {
                throw new BeforeBirth(field);
            }
        }
    }

    /** The consent is for something else. */
    @Guards(rule = "L-17", section = "OSL 12:2")
    public static final class WrongPurpose extends ReferralRefusal {
        public WrongPurpose(Purpose needed) {
            super(Kind.RULE, Map.of("needed", needed));
            at("consentToReferral/purpose");
        }
    }

    /** The consent leaves out somebody who must be told. */
    @Guards(dated = ConsentPolicy.class)
    public static final class RecipientMissing extends ReferralRefusal {
        public RecipientMissing(Collection<ConsentGiven.Recipient> missing) {
            super(Kind.RULE, Map.of("missing", new TreeSet<>(missing)));
            at("recipients");
        }
    }

    /** No consent to the purpose on that day. */
    @Guards(rule = "L-17", section = "OSL 12:2")
    public static final class NoConsent extends ReferralRefusal {
        public NoConsent(Purpose purpose, LocalDate on) {
            super(Kind.RULE, Map.of("purpose", purpose, "on", on));
        }
    }

    /** A yes although criteria are not met. */
    @Guards(rule = "G-38", section = "Remiss")
    public static final class CriteriaDisagree extends ReferralRefusal {
        public CriteriaDisagree(Collection<Criterion> notMet) {
            super(Kind.RULE, Map.of("criteria", new TreeSet<>(notMet)));
            at("criteriaNotMet");
        }
    }

    /** A yes although no flat is expected in reasonable time. */
    @Guards(dated = PreliminaryAnswerPolicy.class)
    public static final class FlatNotInReasonableTime extends ReferralRefusal {
        public FlatNotInReasonableTime(LocalDate latest) {
            super(Kind.RULE, Map.of("latest", latest));
            at("flatExpectedOn");
        }
    }

    /** Nobody has been chosen to give the support. */
    @Guards(rule = "G-41", section = "Remiss")
    public static final class SupplierNotChosen extends ReferralRefusal {
        public SupplierNotChosen(LocalDate answeredOn) {
            super(Kind.RULE, Map.of("answeredOn", answeredOn));
            at("provider");
        }
    }

    /** The first invitation says what became of one before it. */
    public static final class NoEarlierInvitation extends ReferralRefusal {
        public NoEarlierInvitation(int invitations) {
            super(Kind.MISFIT, Map.of("invitations", invitations));
            at("earlier");
        }
    }

    /** The person cannot have stayed away from a meeting that is still to come. */
    public static final class MeetingToCome extends ReferralRefusal {
        public MeetingToCome(LocalDate on) {
            super(Kind.MISFIT, Map.of("on", on));
            at("earlier");
        }
    }

    /** The person has not been told of everything. */
    @Guards(dated = MeetingPolicy.class)
    public static final class TopicsMissing extends ReferralRefusal {
        public TopicsMissing(Collection<MeetingRecord.Topic> missing) {
            super(Kind.RULE, Map.of("missing", new TreeSet<>(missing)));
            at("topics");
        }
    }

    /** The person has not accepted the terms. */
    @Guards(rule = "G-52", section = "Beslut")
    public static final class TermsNotAccepted extends ReferralRefusal {
        public TermsNotAccepted(LocalDate heldOn, MeetingRecord.Stand stand) {
            super(Kind.RULE, Map.of("heldOn", heldOn, "stand", stand));
        }
    }

    /** The provider has judged that it cannot meet the need. */
    @Guards(rule = "G-52", section = "Beslut")
    public static final class NeedNotMet extends ReferralRefusal {
        public NeedNotMet(LocalDate heldOn) {
            super(Kind.RULE, Map.of("heldOn", heldOn, "canMeetNeed", false));
        }
    }

    /** The identity is protected: on paper, signed, and nothing through an e-service. */
    @Guards(rule = "G-48", section = "Informationsmöte")
    public static final class PaperOnly extends ReferralRefusal {
        public PaperOnly(ConsentGiven.Form how, String field) {
            super(Kind.RULE, Map.of("how", how));
            at(field);
        }
    }

    /** The person has not approved that companies are asked. */
    @Guards(rule = "G-49", section = "Informationsmöte")
    public static final class LandlordCheckNotApproved extends ReferralRefusal {
        public LandlordCheckNotApproved(LocalDate submittedOn) {
            super(Kind.RULE, Map.of("submittedOn", submittedOn, "approves", false));
            at("approvesLandlordCheck");
        }
    }
}
