package se.hemvist.intake.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.assessment.PersonalAssessment.Ability;
import se.hemvist.intake.assessment.PersonalAssessment.Care;
import se.hemvist.intake.assessment.PersonalAssessment.GroupAnswers;

/** What was assessed of a person at one time; written once. A later one is another version beside it. */
@Entity
@Table(name = "assessment")
class Assessment {

    /** Which version, and by whom. */
    @Embeddable
    record Recorded(
            @Column(name = "number") int number,
            @Column(name = "recorded_on") LocalDate on,
            @Column(name = "recorded_by") String by) {}

    @Id
    @Column(name = "assessment_id")
    private UUID id;

    @Embedded
    private CaseId caseId;

    @Embedded
    private Recorded recorded;

    @Embedded
    private Funding funding;

    @ElementCollection
    @CollectionTable(name = "assessment_treatment", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "place")
    private List<Treatment> treatments = new ArrayList<>();

    @Column(name = "group_code")
    private String group;

    @ElementCollection
    @CollectionTable(name = "assessment_condition", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "condition")
    private Map<String, ConditionAnswer> conditions = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "assessment_ability", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "point")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<AbilityPoint, Finding> ability = new HashMap<>();

    @Column(name = "support_given")
    private String supportGiven;

    @Enumerated(EnumType.STRING)
    private SupportNeed need;

    private String reasons;

    protected Assessment() {}

    /** What has been found to hang together. */
    Assessment(CaseId caseId, Recorded recorded, PersonalAssessment assessed) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.recorded = recorded;
        this.funding = assessed.care().funding();
        this.treatments.addAll(assessed.care().treatments());
        this.group = assessed.group().code();
        this.conditions.putAll(assessed.group().conditions());
        this.ability.putAll(assessed.ability().points());
        this.supportGiven = assessed.ability().supportGiven().strip();
        this.need = assessed.need();
        this.reasons = assessed.reasons().strip();
    }

    CaseId caseId() {
        return caseId;
    }

    Recorded recorded() {
        return recorded;
    }

    Funding funding() {
        return funding;
    }

    String group() {
        return group;
    }

    /** Of which target group the person is, and why. */
    GroupAnswers answers() {
        return new GroupAnswers(group, conditions);
    }

    PersonalAssessment assessed() {
        return new PersonalAssessment(
                new Care(funding, treatments), answers(), new Ability(ability, supportGiven), need, reasons);
    }
}
