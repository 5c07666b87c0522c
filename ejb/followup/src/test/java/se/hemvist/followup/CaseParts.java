package se.hemvist.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.BasisSubmitted;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.MeetingRecord;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat;
import se.hemvist.kernel.number.IdentityNumber;

/**
 * What the first case is made of.
 *
 * @param today the day on which it is written
 */
record CaseParts(LocalDate today, Map<OrganisationKind, OrganisationId> the) {

    IncomingReferral referral(String identityNumber) {
        Map<Criterion, CriterionAnswer> criteria = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            criteria.put(criterion, new CriterionAnswer(CriterionAnswer.Answer.YES, "Bedömt i utredningen."));
        }
        return new IncomingReferral(
                new IncomingReferral.Sender(
                        FirstTenancy.GOTEBORG,
                        "m-" + identityNumber,
                        "SPINK-77",
                        the.get(OrganisationKind.SOCIAL_ADMINISTRATION),
                        the.get(OrganisationKind.COORDINATION_UNIT)),
                new NewPerson(IdentityNumber.parse(identityNumber), "Prov", "Person", false),
                new IncomingReferral.Assessment(
                        new Homelessness(Homelessness.Situation.ACUTE, LocalDate.of(2024, 3, 1), null, null, false),
                        criteria,
                        "Inga kända risker för grannar eller personal.",
                        today),
                consent(ConsentGiven.Purpose.REFERRAL),
                new ReceivedApplication(today, "T-2026-1"));
    }

    PreliminaryAnswer yes() {
        ProviderChoice own =
                new ProviderChoice(ProviderKind.OWN, Optional.of(the.get(OrganisationKind.SUPPORT_PROVIDER)));
        return new PreliminaryAnswer(true, Set.of(), Optional.of(today.plusMonths(2)), "", Optional.of(own));
    }

    MeetingRecord meeting() {
        return new MeetingRecord(
                today,
                EnumSet.allOf(MeetingRecord.Topic.class),
                MeetingRecord.Stand.YES,
                new MeetingRecord.ProviderJudgement(true, Optional.empty()),
                "Vill ha stöd med post och räkningar.");
    }

    ConsentGiven consent(ConsentGiven.Purpose purpose) {
        return new ConsentGiven(
                purpose,
                EnumSet.allOf(ConsentGiven.Recipient.class),
                "Det som behövs för bostad och stöd",
                today,
                ConsentGiven.Form.WRITTEN);
    }

    BasisSubmitted basis() {
        return new BasisSubmitted(
                BasisSubmitted.Channel.E_SERVICE,
                today,
                Optional.empty(),
                true,
                the.get(OrganisationKind.LETTING_OFFICE));
    }

    NewDecision granted(DecisionKind kind) {
        NewDecision.Making making = new NewDecision.Making(today, "Enhetschef", "Behovet tillgodoses bäst så.", "B-1");
        return new NewDecision(
                kind,
                DecisionResult.GRANTED,
                making,
                new NewDecision.Terms(true, Optional.empty()),
                new NewDecision.Particulars(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NewDecision.BasisOfLiving.LEASE).filter(lease -> kind == DecisionKind.HOUSING),
                        false));
    }

    NewFlat flat(OrganisationId company) {
        return new NewFlat(
                FirstTenancy.GOTEBORG,
                company,
                new NewFlat.Address("Provgatan 1, lgh 1101", "411 01", "Göteborg", "Centrum"),
                new NewFlat.Size(1, new BigDecimal("34.5")),
                new NewFlat.LettingTerms(Money.ofKronor(6543), FirstTenancy.LEASE_START));
    }
}
