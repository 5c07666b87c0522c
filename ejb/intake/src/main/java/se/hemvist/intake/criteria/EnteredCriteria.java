package se.hemvist.intake.criteria;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.criteria.CriteriaRefusal.CriterionTwice;
import se.hemvist.intake.criteria.TargetGroup.Question;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Setting.SetBy;

/** What a municipality has decided to ask of whoever is referred, from a day until the next such decision. */
@Entity
@Table(name = "target_group_criteria")
class EnteredCriteria {

    @Id
    @Column(name = "criteria_id")
    private UUID id;

    @Embedded
    private Municipality municipality;

    @Column(name = "valid_from")
    private LocalDate from;

    private String decision;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @ElementCollection
    @CollectionTable(name = "target_group_criterion", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "place")
    private List<AskedCriterion> asked = new ArrayList<>();

    protected EnteredCriteria() {}

    private EnteredCriteria(Municipality municipality, NewCriteria criteria, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.municipality = municipality;
        this.from = criteria.from();
        this.decision = Input.text(criteria.decision(), "decision");
        this.asked.addAll(criteria.asked());
        this.enteredBy = by;
        this.enteredOn = on;
    }

    /**
     * What has begun keeps what it was asked, so a set is entered before its first day.
     *
     * @throws CriterionTwice                                if it asks for the same twice
     * @throws se.hemvist.intake.application.CaseRefusal     if it begins on the day it is entered or before, asks nothing,
     *     asks without words, or names no decision
     */
    static EnteredCriteria entered(Municipality municipality, NewCriteria criteria, String by, LocalDate today) {
        Input.notBefore(today.plusDays(1), criteria.from(), "from");
        Set<Criterion> once = new HashSet<>();
        criteria.asked().stream()
                .map(AskedCriterion::criterion)
                .filter(criterion -> !once.add(criterion))
                .findFirst()
                .ifPresent(criterion -> {
                    throw new CriterionTwice(criterion);
                });
        criteria.asked().forEach(each -> Input.text(each.text(), "criteria/" + each.criterion() + "/text"));
        return new EnteredCriteria(municipality, criteria, by, today);
    }

    /** Whether both would govern from the same day on. */
    boolean standsInTheWayOf(EnteredCriteria other) {
        return municipality.equals(other.municipality) && from.equals(other.from);
    }

    UUID id() {
        return id;
    }

    SetBy enteredBy() {
        return new SetBy(enteredBy, enteredOn);
    }

    /** As the rule that governs from its first day; the prompt is the house's. */
    Version<TargetGroup> version() {
        Source source = Source.decided(decision);
        List<Question> questions =
                asked.stream().map(each -> each.question(source)).toList();
        int prompt = TargetGroup.HOUSING_FIRST.on(from).rule().recentMonths();
        return new Version<>(new TargetGroup(questions, prompt), from, source, false);
    }
}
