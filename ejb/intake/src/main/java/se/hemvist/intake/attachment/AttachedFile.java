package se.hemvist.intake.attachment;

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
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.AttachmentRefusal.UnknownFile;
import se.hemvist.intake.attachment.AttachmentView.Added;
import se.hemvist.intake.attachment.AttachmentView.Named;
import se.hemvist.intake.attachment.AttachmentView.TakenOut;
import se.hemvist.kernel.store.Bytes;

/** A case's own entry of a file; its content may be another case's too. Taken out, the entry stays and says why. */
@Entity
@Table(name = "attached_file")
class AttachedFile {

    @EmbeddedId
    private AttachmentId id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    private int number;

    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    @Column(name = "size_in_bytes")
    private long size;

    private byte @Nullable [] sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Embedded
    private @Nullable Removal removal;

    protected AttachedFile() {}

    private AttachedFile(CaseId caseId, int number, Identified file, Added added) {
        this.id = AttachmentId.next();
        this.caseId = caseId;
        this.number = number;
        this.name = file.named().name();
        this.kind = file.named().kind();
        this.sha256 = file.sha256().toArray();
        this.size = added.size();
        this.addedAt = added.at();
        this.addedBy = added.by();
    }

    /** What a file is called, and which content is its. */
    record Identified(Named named, Bytes sha256) {}

    static AttachedFile added(CaseId caseId, int number, Identified file, Added added) {
        return new AttachedFile(caseId, number, file, added);
    }

    /**
     * Takes its name and its content away, and keeps why; gives back which content that was.
     *
     * @throws UnknownFile if it has been taken out already
     */
    Bytes remove(Removal taken) {
        Bytes content = content();
        removal = taken;
        sha256 = null;
        name = null;
        return content;
    }

    /** @throws UnknownFile if it has been taken out */
    OpenedAttachment open(KeptContents contents) {
        Bytes content = content();
        return new OpenedAttachment(named().orElseThrow(UnknownFile::new), size, () -> contents.open(content, size));
    }

    private Bytes content() {
        byte[] content = sha256;
        if (content == null) {
            throw new UnknownFile();
        }
        return Bytes.of(content);
    }

    private Optional<Named> named() {
        return Optional.ofNullable(name).map(called -> new Named(called, kind));
    }

    boolean isIn(CaseId other) {
        return caseId.equals(other);
    }

    AttachmentId id() {
        return id;
    }

    AttachmentView view() {
        return new AttachmentView(
                id,
                number,
                named(),
                new Added(size, addedAt, addedBy),
                Optional.ofNullable(removal).map(TakenOut::of));
    }
}
