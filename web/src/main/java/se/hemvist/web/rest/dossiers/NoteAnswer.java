package se.hemvist.web.rest.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.casenote.CaseNoteView;

/**
 * A note in a case, as it is told.
 *
 * @param corrections which one it corrects, and which one corrects it
 */
public record NoteAnswer(int number, Signed signed, LocalDate on, String text, Corrections corrections) {

    /** Under whose name it stands, and when it was written. */
    public record Signed(String by, Instant recordedAt) {}

    /** Numbers of notes. */
    public record Corrections(
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Integer corrects,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Integer correctedBy) {}

    static NoteAnswer of(CaseNoteView view) {
        return new NoteAnswer(
                view.number(),
                new Signed(view.signed().by(), view.signed().at()),
                view.note().on(),
                view.note().text(),
                new Corrections(
                        view.note().corrects().orElse(null), view.correctedBy().orElse(null)));
    }

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "NoteAnswer[" + number + "]";
    }
}
