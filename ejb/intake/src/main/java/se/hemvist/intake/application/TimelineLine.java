package se.hemvist.intake.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Occurrence.RuleUse;
import se.hemvist.intake.application.TimelineEntry.Move;

/** A line of a case's timeline; written once. */
@Entity
@Table(name = "case_timeline")
class TimelineLine {

    /** Which line of which case. */
    @Embeddable
    record Place(@Column(name = "case_id") UUID caseId, @Column(name = "line") int line) implements Serializable {}

    @EmbeddedId
    private Place place;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String who;

    private String what;

    @Column(name = "from_state")
    @Enumerated(EnumType.STRING)
    private @Nullable CaseState from;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    private @Nullable CaseState to;

    @Column(name = "rule_name")
    private @Nullable String ruleName;

    @Column(name = "rule_version")
    private @Nullable LocalDate ruleVersion;

    @Column(name = "rule_source")
    private @Nullable String ruleSource;

    private @Nullable String reason;

    protected TimelineLine() {}

    TimelineLine(CaseId caseId, TimelineEntry entry) {
        this.place = new Place(caseId.value(), entry.number());
        this.recordedAt = entry.recordedAt();
        this.who = entry.who();
        this.what = entry.occurrence().what();
        this.happenedOn = entry.occurrence().on();
        this.reason = entry.occurrence().reason().orElse(null);
        entry.move().ifPresent(move -> {
            from = move.from();
            to = move.to();
        });
        entry.occurrence().rule().ifPresent(rule -> {
            ruleName = rule.name();
            ruleVersion = rule.version();
            ruleSource = rule.source();
        });
    }

    TimelineEntry entry() {
        Optional<RuleUse> rule = Optional.ofNullable(ruleName).map(name -> new RuleUse(name, ruleVersion, ruleSource));
        Occurrence occurrence = new Occurrence(what, happenedOn, rule, Optional.ofNullable(reason));
        Optional<Move> move = Optional.ofNullable(to).map(wanted -> new Move(from, wanted));
        return new TimelineEntry(place.line(), recordedAt, who, occurrence, move);
    }
}
