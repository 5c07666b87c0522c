package se.hemvist.followup.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which question. */
@Embeddable
public record QuestionId(@Column(name = "question_id") UUID value) implements Serializable {

    public static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }
}
