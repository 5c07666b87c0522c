package se.hemvist.web.rest.dossiers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.WrittenReferral;
import se.hemvist.web.rest.flatapplications.PersonRequest;

/** A referral that is registered from the paper, as it is sent. */
public record PaperReferralRequest(
        @NotNull @Valid To to,
        @NotNull @Valid PersonRequest person,
        @NotNull @Valid Assessed assessment,
        @NotNull @Valid Consented consent,
        @NotNull @Valid Applied application) {

    /** To whom it goes, and by which number the broker knows it. */
    public record To(@NotBlank @Size(max = 40) String coordinationUnit, @NotBlank @Size(max = 60) String spinkNumber) {}

    /** What social services have found out. */
    public record Assessed(
            @NotNull @Valid Homeless homelessness,
            @NotNull @Size(max = 20) List<@NotNull @Valid Answered> criteria,
            @NotBlank @Size(max = 4000) String safetyAssessment,
            @NotNull LocalDate filledInJointlyOn) {

        IncomingReferral.Assessment read() {
            Map<Criterion, CriterionAnswer> answers = new EnumMap<>(Criterion.class);
            criteria.forEach(each -> answers.put(each.criterion(), new CriterionAnswer(each.answer(), each.reason())));
            return new IncomingReferral.Assessment(homelessness.read(), answers, safetyAssessment, filledInJointlyOn);
        }

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Assessed[" + filledInJointlyOn + "]";
        }
    }

    /** How the person is homeless; the situation by its number, 1 to 4. */
    public record Homeless(
            @NotNull @Min(1) @Max(4) Integer situation,
            @NotNull LocalDate since,
            @Nullable LocalDate dischargeOn,
            @Nullable Boolean homeAfter,
            @NotNull Boolean atRisk) {

        Homelessness read() {
            return new Homelessness(Homelessness.Situation.of(situation), since, dischargeOn, homeAfter, atRisk);
        }

        /** Nothing of what is known about the person. */
        @Override
        public String toString() {
            return "Homeless[]";
        }
    }

    /** One criterion, answered with a reason. */
    public record Answered(
            @NotNull Criterion criterion,
            @NotNull CriterionAnswer.Answer answer,
            @NotBlank @Size(max = 4000) String reason) {

        /** Which and how; the reason is about the person. */
        @Override
        public String toString() {
            return "Answered[" + criterion + ", " + answer + "]";
        }
    }

    /** The person's consent to the referral. */
    public record Consented(
            @NotEmpty Set<ConsentGiven.@NotNull Recipient> recipients,
            @NotBlank @Size(max = 1000) String scope,
            @NotNull LocalDate givenOn,
            @NotNull ConsentGiven.Form how) {

        ConsentGiven read() {
            return new ConsentGiven(ConsentGiven.Purpose.REFERRAL, recipients, scope, givenOn, how);
        }

        /** When; the scope is about the person. */
        @Override
        public String toString() {
            return "Consented[" + givenOn + "]";
        }
    }

    /** The application that it rests on. */
    public record Applied(@NotNull LocalDate receivedOn, @Nullable @Size(max = 60) String treservaNumber) {}

    WrittenReferral read(LocalDate today) {
        return new WrittenReferral(
                new WrittenReferral.Addressed(to.spinkNumber(), new OrganisationCode(to.coordinationUnit())),
                person.read(today),
                assessment.read(),
                consent.read(),
                new ReceivedApplication(application.receivedOn(), application.treservaNumber()));
    }

    /** Nothing of whom it is about. */
    @Override
    public String toString() {
        return "PaperReferralRequest[]";
    }
}
