package se.hemvist.intake.flatapplication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.StillTime;

/**
 * A question that an application be completed: open until the parts come, the agency goes
 * on without them, or the case is over.
 */
@Entity
@Table(name = "completion")
class AskedCompletion {

    @Id
    @Column(name = "completion_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "completion_part", joinColumns = @JoinColumn(name = "completion_id"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<ApplicationPart> parts = EnumSet.noneOf(ApplicationPart.class);

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "without_because")
    private @Nullable String without;

    @Column(name = "case_over")
    private boolean caseOver;

    protected AskedCompletion() {}

    AskedCompletion(CaseId caseId, CompletionAsked asked, String askedBy, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        this.answerBy = asked.answerBy();
        this.note =
                asked.note().map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
        this.parts.addAll(asked.parts());
    }

    /** The parts have come. */
    void completed(String by, LocalDate on) {
        endedBy = by;
        endedOn = on;
    }

    /**
     * The agency goes on without what has not come.
     *
     * @throws StillTime                                             as long as it may still come in time
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart without a reason
     */
    void goOn(String by, LocalDate on, String because) {
        if (!on.isAfter(answerBy)) {
            throw new StillTime(answerBy).by(CompletionPolicy.APPLICATIONS.on(askedOn));
        }
        without = Input.text(because, "reason");
        endedBy = by;
        endedOn = on;
    }

    /** The case is over; nobody waits for the parts any more. */
    void over(String by, LocalDate on) {
        caseOver = true;
        endedBy = by;
        endedOn = on;
    }

    /** The case goes on after all, and waits for the parts still. */
    void waitsOn() {
        if (caseOver) {
            caseOver = false;
            endedBy = null;
            endedOn = null;
        }
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    /** In the order of the enum. */
    Set<ApplicationPart> parts() {
        return EnumSet.copyOf(parts);
    }

    CompletionView view() {
        return new CompletionView(
                new CompletionAsked(parts, answerBy, Optional.ofNullable(note)),
                askedOn,
                askedBy,
                Optional.ofNullable(endedOn)
                        .map(on -> new CompletionView.End(
                                on,
                                String.valueOf(endedBy),
                                without == null && !caseOver,
                                Optional.ofNullable(without))));
    }
}
