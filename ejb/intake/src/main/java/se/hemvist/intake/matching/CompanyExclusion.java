package se.hemvist.intake.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.matching.MatchingRefusal.CompanyExcluded;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;

/** That a person is offered no new home in the company that gave them notice, until somebody decides otherwise. */
@Entity
@Table(name = "company_exclusion")
class CompanyExclusion {

    @Id
    @Column(name = "exclusion_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Column(name = "company_id")
    private UUID company;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "excluded_on")
    private LocalDate excludedOn;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Column(name = "lift_reason")
    private @Nullable String liftReason;

    protected CompanyExclusion() {}

    CompanyExclusion(CaseId caseId, OrganisationId company, LocalDate noticeOn, LocalDate excludedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.company = company.value();
        this.noticeOn = noticeOn;
        this.excludedOn = excludedOn;
    }

    /**
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if nobody is named or no reason given
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before it began
     */
    void lift(LiftedExclusion decision) {
        liftedBy = Input.text(decision.by(), "by");
        liftReason = Input.text(decision.reason(), "reason");
        liftedOn = Input.notBefore(excludedOn, decision.on(), "on");
    }

    /** The notice was given on another day than was recorded. */
    void gaveNoticeOn(LocalDate day) {
        noticeOn = day;
        excludedOn = day;
    }

    boolean holdsOn(LocalDate day) {
        return liftedOn == null
                && ExclusionPolicy.HOUSING_FIRST.on(noticeOn).rule().holds(noticeOn, day);
    }

    /**
     * Lets the person be offered a flat of the company, by the policy of the day of the notice.
     *
     * @throws CompanyExcluded as long as it holds
     */
    void demandOver(FlatId flat, LocalDate day, String field) {
        ExclusionPolicy.HOUSING_FIRST.on(noticeOn).demand(policy -> {
            if (liftedOn == null && policy.holds(noticeOn, day)) {
                throw new CompanyExcluded(flat, noticeOn, field);
            }
        });
    }

    CaseId caseId() {
        return caseId;
    }

    OrganisationId company() {
        return new OrganisationId(company);
    }

    ExclusionView view() {
        Optional<LiftedExclusion> lifted = Optional.ofNullable(liftedOn)
                .map(on -> new LiftedExclusion(String.valueOf(liftedBy), String.valueOf(liftReason), on));
        return new ExclusionView(company(), noticeOn, excludedOn, lifted);
    }
}
