package se.hemvist.followup.template;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.followup.template.TemplateRefusal.PointNotYesOrNo;
import se.hemvist.followup.template.TemplateRefusal.QuestionTwice;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Setting.SetBy;

/** What a municipality has decided that a paper asks for, from a month until the next such decision. */
@Entity
@Table(name = "paper_template")
class EnteredTemplate {

    @Id
    @Column(name = "template_id")
    private UUID id;

    @Embedded
    private Municipality municipality;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "version_name")
    private String version;

    @Column(name = "valid_from")
    private LocalDate from;

    private String decision;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @ElementCollection
    @CollectionTable(name = "template_question", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "place")
    private List<TemplateQuestion> questions = new ArrayList<>();

    protected EnteredTemplate() {}

    private EnteredTemplate(Municipality municipality, NewTemplate wanted, SetBy by) {
        this.id = UUID.randomUUID();
        this.municipality = municipality;
        this.kind = wanted.kind();
        this.version = Input.text(wanted.version(), "version");
        this.from = wanted.from().atDay(1);
        this.decision = Input.text(wanted.decision(), "decision");
        this.enteredBy = by.user();
        this.enteredOn = by.on();
        this.questions.addAll(wanted.questions());
    }

    /**
     * A month that has begun keeps its template, so one is entered before its first month.
     *
     * @throws QuestionTwice                             if two questions have the same code
     * @throws PointNotYesOrNo                           if a point of the checklist asks for anything else
     * @throws se.hemvist.intake.application.CaseRefusal if its first month has begun, or a text is blank
     */
    static EnteredTemplate entered(Municipality municipality, NewTemplate wanted, SetBy by) {
        Input.notBefore(
                YearMonth.from(by.on()).plusMonths(1).atDay(1), wanted.from().atDay(1), "validFrom");
        demandAnswerable(wanted.kind(), wanted.questions());
        return new EnteredTemplate(municipality, wanted, by);
    }

    private static void demandAnswerable(PaperKind kind, List<TemplateQuestion> questions) {
        Set<String> codes = new HashSet<>();
        for (int place = 0; place < questions.size(); place++) {
            TemplateQuestion question = questions.get(place);
            String at = "questions/" + place;
            Input.text(question.code(), at + "/code");
            Input.text(question.words(), at + "/words");
            if (!codes.add(question.code())) {
                throw new QuestionTwice(question.code(), at + "/code");
            }
            if (kind == PaperKind.CARE_CHECKLIST && question.type() != AnswerType.YES_NO) {
                throw new PointNotYesOrNo(question.code(), at + "/type");
            }
        }
    }

    /** Whether both would hold from the same month on in the same municipality. */
    boolean standsInTheWayOf(EnteredTemplate other) {
        return municipality.equals(other.municipality) && kind == other.kind && from.equals(other.from);
    }

    UUID id() {
        return id;
    }

    String decision() {
        return decision;
    }

    SetBy enteredBy() {
        return new SetBy(enteredBy, enteredOn);
    }

    Template template() {
        return new Template(kind, version, YearMonth.from(from), questions);
    }
}
