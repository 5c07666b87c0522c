package se.hemvist.intake.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.intake.register.PaperLine.Registered;
import se.hemvist.intake.register.PaperLine.Struck;
import se.hemvist.intake.register.RegisterRefusal.AlreadyStruck;

/** A line of a case's register. Written once; all that is ever added is that it is struck. */
@Entity
@Table(name = "registered_paper")
class RegisteredPaper {

    @EmbeddedId
    private PaperId id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Column(updatable = false)
    private int number;

    @Embedded
    private Passage passage;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperKind kind;

    @Embedded
    private Correspondent with;

    @Column(updatable = false)
    private @Nullable String detail;

    @Column(name = "attachment_id", updatable = false)
    private @Nullable UUID file;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Embedded
    private @Nullable Strike strike;

    protected RegisteredPaper() {}

    private RegisteredPaper(CaseId caseId, int number, Paper paper, Registered registered) {
        this.id = PaperId.next();
        this.caseId = caseId;
        this.number = number;
        this.passage = paper.passage();
        this.kind = paper.kind();
        this.with = paper.with();
        this.detail = paper.detail().orElse(null);
        this.file = paper.file().map(AttachmentId::value).orElse(null);
        this.registeredAt = registered.at();
        this.registeredBy = registered.by();
    }

    static RegisteredPaper registered(CaseId caseId, int number, Paper paper, Registered registered) {
        return new RegisteredPaper(caseId, number, paper, registered);
    }

    /** @throws AlreadyStruck if it is */
    void strike(Strike wrong) {
        if (strike != null) {
            throw new AlreadyStruck(strike.on());
        }
        strike = wrong;
    }

    boolean isIn(CaseId other) {
        return caseId.equals(other);
    }

    boolean isStruck() {
        return strike != null;
    }

    PaperId id() {
        return id;
    }

    PaperLine line() {
        Optional<AttachmentId> content = Optional.ofNullable(file).map(AttachmentId::new);
        return new PaperLine(
                id,
                number,
                new Paper(passage, kind, with, Optional.ofNullable(detail), content),
                new Registered(registeredAt, registeredBy),
                Optional.ofNullable(strike).map(Struck::of));
    }
}
