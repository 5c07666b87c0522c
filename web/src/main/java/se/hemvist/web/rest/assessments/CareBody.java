package se.hemvist.web.rest.assessments;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.Funding;
import se.hemvist.intake.assessment.PersonalAssessment.Care;
import se.hemvist.intake.assessment.Treatment;

/** The treatment and who pays, as it is sent and told. */
public record CareBody(
        @NotNull @Valid FundingBody funding, @NotNull @Size(max = 20) List<@NotNull @Valid TreatmentBody> treatments) {

    /**
     * Who pays for what.
     *
     * @param payer who it is, where it is not the city
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FundingBody(
            @NotNull Funding.Paid paidFor, @NotNull Funding.Payer paidBy, @Nullable @Size(max = 200) String payer) {

        /** Nothing; it is about a person. */
        @Override
        public String toString() {
            return "FundingBody[]";
        }
    }

    /**
     * A treatment or rehabilitation.
     *
     * @param to left out while it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TreatmentBody(
            @NotBlank @Size(max = 200) String provider,
            @NotNull Treatment.Arranger arrangedBy,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotNull Finding completed) {

        /** Nothing; it is about a person. */
        @Override
        public String toString() {
            return "TreatmentBody[]";
        }
    }

    Care read() {
        return new Care(
                new Funding(funding.paidFor(), funding.paidBy(), funding.payer()),
                treatments.stream()
                        .map(each -> new Treatment(
                                each.provider().strip(), each.arrangedBy(), each.from(), each.to(), each.completed()))
                        .toList());
    }

    static CareBody of(Care care) {
        Funding funding = care.funding();
        return new CareBody(
                new FundingBody(funding.paidFor(), funding.paidBy(), funding.payer()),
                care.treatments().stream()
                        .map(each -> new TreatmentBody(
                                each.provider(), each.arrangedBy(), each.from(), each.to(), each.completed()))
                        .toList());
    }
}
