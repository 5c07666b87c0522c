package se.hemvist.intake.casenote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.casenote.CaseNoteRefusal.TooLong;
import se.hemvist.intake.casenote.CaseNoteView.Signed;
import se.hemvist.intake.party.OrganisationId;

/** A note in a case; written once. */
@Entity
@Table(name = "case_note")
class CaseNote {

    /** How many characters a note may have. */
    private static final int MOST = 10_000;

    /** Which note of which case. */
    @Embeddable
    record Place(@Column(name = "case_id") UUID caseId, @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    private Place place;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "noted_on")
    private LocalDate on;

    private String text;

    private @Nullable Integer corrects;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CaseNote() {}

    /**
     * @throws TooLong                                               if the text is longer than a note
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is blank
     */
    CaseNote(Place place, OrganisationId organisation, NewCaseNote note, Signed signed) {
        this.place = place;
        this.organisation = organisation.value();
        this.on = note.on();
        this.text = Input.text(note.text(), "text");
        if (text.length() > MOST) {
            throw new TooLong(MOST);
        }
        this.corrects = note.corrects().orElse(null);
        this.writtenBy = signed.by();
        this.writtenAt = signed.at();
    }

    CaseNoteView view(Optional<Integer> correctedBy) {
        return new CaseNoteView(
                place.number(),
                new Signed(writtenBy, writtenAt),
                new NewCaseNote(on, text, Optional.ofNullable(corrects)),
                correctedBy);
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other.value());
    }

    int number() {
        return place.number();
    }

    /** The number of the note that it corrects. */
    Optional<Integer> corrects() {
        return Optional.ofNullable(corrects);
    }
}
