package se.hemvist.followup.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One question of a template.
 *
 * @param code     tells it from the others: of a goal its name, of a point of the checklist the point
 * @param words    as it is put
 * @param required whether a paper without an answer to it lacks something
 */
@Embeddable
public record TemplateQuestion(
        @Column(name = "code") String code,
        @Column(name = "words") String words,
        @Enumerated(EnumType.STRING) @Column(name = "answer_type") AnswerType type,
        @Column(name = "required") boolean required) {}
