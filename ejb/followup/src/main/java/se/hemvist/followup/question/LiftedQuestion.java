package se.hemvist.followup.question;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.question.QuestionRefusal.QuestionNotThere;
import se.hemvist.followup.question.QuestionRefusal.WrongBody;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** A question: raised, with a proposal, lifted to the body that decides on it, and answered; or dropped on the way. */
@Entity
@Table(name = "question")
class LiftedQuestion {

    @EmbeddedId
    private QuestionId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId raisedBy;

    @Enumerated(EnumType.STRING)
    private QuestionSubject subject;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @ElementCollection
    @CollectionTable(name = "question_step", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "place")
    private List<QuestionStep> steps = new ArrayList<>();

    protected LiftedQuestion() {}

    private LiftedQuestion(
            Municipality municipality, OrganisationId raisedBy, QuestionSubject subject, QuestionStep raised) {
        this.id = QuestionId.next();
        this.municipality = municipality;
        this.raisedBy = raisedBy;
        this.subject = subject;
        this.state = QuestionState.RAISED;
        this.raisedOn = raised.on();
        this.steps.add(raised);
    }

    /**
     * Somebody raises it.
     *
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if there are no words
     */
    static LiftedQuestion raised(
            Municipality municipality, OrganisationId by, QuestionSubject subject, Said question, LocalDate today) {
        LocalDate on = Input.notAfter(today, question.on(), "on");
        QuestionStep raised = new QuestionStep(QuestionState.RAISED, on, Input.text(question.words(), "words"));
        return new LiftedQuestion(municipality, by, subject, raised);
    }

    /**
     * It has a proposal, an answer, or is dropped.
     *
     * @throws QuestionNotThere if it does not stand before that
     * @throws CaseRefusal      if the day is before the last step or still to come, or there are no words
     */
    void become(QuestionState wanted, Said said, LocalDate today) {
        go(wanted, said.on(), Input.text(said.words(), "words"), today);
    }

    /**
     * It is lifted.
     *
     * @throws QuestionNotThere unless it has a proposal
     * @throws WrongBody        if another body decides on such
     * @throws CaseRefusal      if the day is before the proposal or still to come
     */
    void lift(SteeringBody body, LocalDate on, LocalDate today) {
        demand(QuestionState.LIFTED);
        if (body != subject.body()) {
            throw new WrongBody(subject, body);
        }
        go(QuestionState.LIFTED, on, null, today);
    }

    private void go(QuestionState wanted, LocalDate on, @Nullable String words, LocalDate today) {
        demand(wanted);
        LocalDate last = steps.get(steps.size() - 1).on();
        steps.add(new QuestionStep(wanted, Input.notAfter(today, Input.notBefore(last, on, "on"), "on"), words));
        state = wanted;
    }

    private void demand(QuestionState wanted) {
        if (!state.next().contains(wanted)) {
            throw new QuestionNotThere(state, wanted);
        }
    }

    QuestionId id() {
        return id;
    }

    Municipality municipality() {
        return municipality;
    }

    QuestionView view() {
        return new QuestionView(id, subject, state, steps);
    }
}
