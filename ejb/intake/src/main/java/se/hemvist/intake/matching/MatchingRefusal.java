package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about asking companies, and about flats for what they answer. */
public abstract sealed class MatchingRefusal extends Refusal {

    private MatchingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The company has not been asked about the case. */
    public static final class NotAsked extends MatchingRefusal {
        public NotAsked() {
            super(Kind.UNKNOWN, Map.of());
            at("company");
        }
    }

    /** The company has been asked about the case before. */
    public static final class AlreadyAsked extends MatchingRefusal {
        public AlreadyAsked(OrganisationId company, LocalDate askedOn) {
            super(Kind.STATE, Map.of("company", company.value(), "askedOn", askedOn));
            at("companies");
        }
    }

    /** The company has answered otherwise; that is corrected with a reason. */
    public static final class AlreadyAnswered extends MatchingRefusal {
        AlreadyAnswered(GivenAnswer answer) {
            super(Kind.STATE, Map.of("answer", answer.result(), "answeredOn", answer.answeredOn()));
        }
    }

    /** The company has not answered, so there is nothing to correct or settle. */
    public static final class NotAnswered extends MatchingRefusal {
        public NotAnswered(LocalDate askedOn) {
            super(Kind.STATE, Map.of("askedOn", askedOn));
        }
    }

    /** An amount is owed, though the answer tells of no debt. */
    public static final class AmountWithoutDebt extends MatchingRefusal {
        public AmountWithoutDebt(CheckAnswer.Result answer) {
            super(Kind.MISFIT, Map.of("answer", answer));
            at("amount");
        }
    }

    /** The company has told of no debt, or of one that is settled. */
    public static final class NoDebt extends MatchingRefusal {
        NoDebt(GivenAnswer answer) {
            super(Kind.STATE, Map.of("answer", answer.result(), "answeredOn", answer.answeredOn()));
        }
    }

    /** The flat's company has not said that it can take the person; it may never have been asked. */
    @Guards(rule = "G-50", section = "Informationsmöte")
    public static final class CompanyUnanswered extends MatchingRefusal {
        public CompanyUnanswered(FlatId flat, Standing standing, String field) {
            super(Kind.RULE, Map.of("flat", flat.value(), "standing", standing));
            at(field);
        }
    }

    /** The flat's company has answered that it cannot take the person. */
    @Guards(dated = LettingRules.class)
    public static final class CompanySaidNo extends MatchingRefusal {
        CompanySaidNo(FlatId flat, GivenAnswer answer, String field) {
            super(
                    Kind.RULE,
                    Map.of("flat", flat.value(), "answer", answer.result(), "answeredOn", answer.answeredOn()));
            at(field);
        }
    }

    /** The flat's company gave the person notice, and nobody has decided that homes there may be offered again. */
    @Guards(dated = ExclusionPolicy.class)
    public static final class CompanyExcluded extends MatchingRefusal {
        public CompanyExcluded(FlatId flat, LocalDate noticeOn, String field) {
            super(Kind.RULE, Map.of("flat", flat.value(), "noticeOn", noticeOn));
            at(field);
        }
    }

    /** No company is named. */
    public static final class NobodyToAsk extends MatchingRefusal {
        public NobodyToAsk() {
            super(Kind.INPUT, Map.of());
            at("companies");
        }
    }

    /** The person may be offered homes in the company. */
    public static final class NotExcluded extends MatchingRefusal {
        public NotExcluded() {
            super(Kind.UNKNOWN, Map.of());
            at("company");
        }
    }
}
