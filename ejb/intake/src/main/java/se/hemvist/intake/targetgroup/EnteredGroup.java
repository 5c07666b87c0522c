package se.hemvist.intake.targetgroup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.targetgroup.TargetGroupRefusal.ConditionTwice;
import se.hemvist.kernel.number.Municipality;

/** A target group that a municipality has entered: another one, or one of the list's own with other conditions. */
@Entity
@Table(name = "target_group")
class EnteredGroup {

    @Id
    @Column(name = "group_id")
    private UUID id;

    @Embedded
    private Municipality municipality;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Programme usually;

    @ElementCollection
    @CollectionTable(name = "target_group_condition", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "place")
    private List<GroupCondition> conditions = new ArrayList<>();

    @Embedded
    private Validity valid;

    protected EnteredGroup() {}

    private EnteredGroup(Municipality municipality, TargetGroup group) {
        this.id = UUID.randomUUID();
        this.municipality = municipality;
        this.code = group.code();
        this.name = Input.text(group.name(), "name");
        this.usually = group.usually().orElse(null);
        this.conditions.addAll(group.conditions());
        this.valid = group.valid();
    }

    /**
     * @throws ConditionTwice                                        if it asks for the same twice
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if its last day is before its first
     */
    static EnteredGroup entered(Municipality municipality, TargetGroup group) {
        Set<String> codes = new HashSet<>();
        group.conditions().stream()
                .map(GroupCondition::code)
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new ConditionTwice(code);
                });
        Validity valid = group.valid();
        Optional.ofNullable(valid.to()).ifPresent(to -> Input.notBefore(valid.from(), to, "valid/to"));
        return new EnteredGroup(municipality, group);
    }

    /** Whether it has the code on a day of the other. */
    boolean standsInTheWayOf(EnteredGroup entered) {
        TargetGroup other = entered.group();
        return municipality.equals(entered.municipality)
                && code.equals(other.code())
                && (valid.covers(other.valid().from()) || other.valid().covers(valid.from()));
    }

    UUID id() {
        return id;
    }

    TargetGroup group() {
        return new TargetGroup(code, name, Optional.ofNullable(usually), conditions, valid);
    }
}
