package se.hemvist.intake.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.matching.CheckChange.How;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.matching.MatchingRefusal.AlreadyAnswered;
import se.hemvist.intake.matching.MatchingRefusal.AlreadyAsked;
import se.hemvist.intake.matching.MatchingRefusal.CompanySaidNo;
import se.hemvist.intake.matching.MatchingRefusal.CompanyUnanswered;
import se.hemvist.intake.matching.MatchingRefusal.NotAnswered;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The question to one company whether the person has been its tenant and owes it anything. It is answered; the answer may
 * be corrected, and a debt that it tells of settled; what stood before is kept. If the basis has to be sent a second time
 * the company may be asked anew.
 */
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

    @Embedded
    private @Nullable GivenAnswer given;

    @ElementCollection
    @CollectionTable(name = "landlord_check_change", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "place")
    private List<ReplacedAnswer> replaced = new ArrayList<>();

    protected LandlordCheck() {}

    LandlordCheck(CaseId caseId, OrganisationId company, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.company = company.value();
        this.askedOn = askedOn;
    }

    /**
     * The company answers.
     *
     * @return whether that is new; the same answer again changes nothing
     * @throws AlreadyAnswered                                       if it has answered otherwise
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it was answered before it was asked
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if it is answered in the future
     */
    boolean answer(CheckAnswer answer, LocalDate today) {
        if (says(answer)) {
            return false;
        }
        if (given != null) {
            throw new AlreadyAnswered(given);
        }
        given = read(answer, today);
        return true;
    }

    /**
     * The company answers otherwise than before.
     *
     * @throws NotAnswered                                   if there is no answer to correct
     * @throws se.hemvist.intake.application.CaseRefusal.NothingCorrected if it says so already
     * @throws se.hemvist.intake.application.CaseRefusal     if no reason is given, or the day is before it was asked or
     *     in the future
     */
    void correct(CorrectedAnswer corrected, String by, LocalDate today) {
        GivenAnswer before = answered();
        if (says(corrected.answer())) {
            throw new NothingCorrected();
        }
        replace(
                read(corrected.answer(), today),
                new ReplacedAnswer(before, How.CORRECTED, today, by, Input.text(corrected.reason(), "reason")));
    }

    /**
     * The person has paid what the company was owed.
     *
     * @return whether that is new; the same day again changes nothing
     * @throws NotAnswered                               if the company has not told of a debt
     * @throws MatchingRefusal.NoDebt                    if it has told of none, or that was settled on another day
     * @throws se.hemvist.intake.application.CaseRefusal if no reason is given, or the day is before it was told of or in
     *     the future
     */
    boolean settle(SettledDebt settled, String by, LocalDate today) {
        GivenAnswer before = answered();
        if (settled.on().equals(before.settledOn())) {
            return false;
        }
        Input.notAfter(today, settled.on(), "on");
        replace(
                before.settled(settled.on()),
                new ReplacedAnswer(before, How.SETTLED, today, by, Input.text(settled.reason(), "reason")));
        return true;
    }

    /**
     * The letting office has the basis a second time, and asks by it what it has asked before.
     *
     * @param since the day on which it has had the basis
     * @throws AlreadyAsked if the company has been asked since, or has not answered yet
     */
    void askAgain(LocalDate since, LocalDate on, String by) {
        if (given == null || !askedOn.isBefore(since)) {
            throw alreadyAsked();
        }
        replaced.add(new ReplacedAnswer(given, How.ASKED_AGAIN, on, by, null));
        given = null;
        askedOn = on;
    }

    /** That it is not asked again. */
    AlreadyAsked alreadyAsked() {
        return new AlreadyAsked(company(), askedOn);
    }

    boolean isAnswered() {
        return given != null;
    }

    /** Whether the company has answered, and can take the person. */
    boolean cleared() {
        return given != null && LettingRules.HOUSING_FIRST.on(askedOn).rule().takes(given);
    }

    /**
     * Lets the person be offered a flat of the company, by the rules of the day on which it was asked.
     *
     * @throws CompanyUnanswered if it has not answered
     * @throws CompanySaidNo     if it has answered that it cannot take the person
     */
    void demandCleared(FlatId flat, String field) {
        if (given == null) {
            throw new CompanyUnanswered(flat, Standing.ASKED, field);
        }
        GivenAnswer answer = given;
        LettingRules.HOUSING_FIRST.on(askedOn).demand(rules -> {
            if (!rules.takes(answer)) {
                throw new CompanySaidNo(flat, answer, field);
            }
        });
    }

    /** Where the person stands with the company, by the rules of the day it was asked. */
    CompanyStanding standing() {
        LocalDate by = LettingRules.HOUSING_FIRST.on(askedOn).from();
        if (!isAnswered()) {
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

    CheckView view() {
        return new CheckView(
                company(),
                askedOn,
                Optional.ofNullable(given).map(GivenAnswer::view),
                replaced.stream().map(ReplacedAnswer::view).toList());
    }

    private boolean says(CheckAnswer answer) {
        return GivenAnswer.of(answer).equals(given);
    }

    private GivenAnswer answered() {
        return Optional.ofNullable(given).orElseThrow(() -> new NotAnswered(askedOn));
    }

    private GivenAnswer read(CheckAnswer answer, LocalDate today) {
        Input.notAfter(today, answer.on(), "on");
        Input.notBefore(askedOn, answer.on(), "on");
        return GivenAnswer.of(answer);
    }

    private void replace(GivenAnswer next, ReplacedAnswer earlier) {
        replaced.add(earlier);
        given = next;
    }
}
