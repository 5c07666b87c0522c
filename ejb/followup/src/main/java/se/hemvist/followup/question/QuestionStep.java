package se.hemvist.followup.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a question.
 *
 * @param words the question, the proposal, the answer, or why it was dropped; none where it was lifted
 */
@Embeddable
public record QuestionStep(
        @Enumerated(EnumType.STRING) @Column(name = "became") QuestionState became,
        @Column(name = "on_day") LocalDate on,
        @Column(name = "words") @Nullable String words) {}
