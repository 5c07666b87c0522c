package se.hemvist.intake.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.matching.MatchingRefusal.AlreadyAnswered;
import se.hemvist.intake.party.OrganisationId;

/** The question to one company whether the person has been its tenant and owes it anything; answered once. */
@Entity
@Table(name = "landlord_check")
class LandlordCheck {

    @Id
    @Column(name = "check_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Column(name = "company_id")
    private UUID company;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "note")
    private @Nullable String note;

    protected LandlordCheck() {}

    LandlordCheck(CaseId caseId, OrganisationId company, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.company = company.value();
        this.askedOn = askedOn;
    }

    /**
     * @throws AlreadyAnswered                                       if it has been
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it was answered before it was asked
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if it is answered in the future
     */
    void answer(CheckAnswer answer, LocalDate today) {
        if (result != null) {
            throw new AlreadyAnswered();
        }
        Input.notAfter(today, answer.on(), "on");
        Input.notBefore(askedOn, answer.on(), "on");
        result = answer.result();
        answeredOn = answer.on();
        note = answer.note().orElse(null);
    }

    boolean answered() {
        return result != null;
    }

    /** Whether the company has answered, and can take the person. */
    boolean cleared() {
        return result != null
                && LettingRules.HOUSING_FIRST.on(askedOn).rule().cleared().contains(result);
    }

    /** Where the person stands with the company, by the rules of the day it was asked. */
    CompanyStanding standing() {
        LocalDate by = LettingRules.HOUSING_FIRST.on(askedOn).from();
        if (!answered()) {
            return new CompanyStanding(Standing.ASKED, by);
        }
        return new CompanyStanding(cleared() ? Standing.CLEARED : Standing.DEBT, by);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    OrganisationId company() {
        return new OrganisationId(company);
    }

    LocalDate askedOn() {
        return askedOn;
    }

    Optional<CheckAnswer> answer() {
        return Optional.ofNullable(result).flatMap(given -> Optional.ofNullable(answeredOn)
                .map(on -> new CheckAnswer(given, on, Optional.ofNullable(note))));
    }
}
