package se.hemvist.followup.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Raising questions and lifting them to the body that decides. */
@Stateless
public class Questions {

    @Inject
    RaisedQuestions questions;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Raises a question where the caller works.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or there are no words
     */
    @Operation("question.raise")
    public QuestionId raise(QuestionSubject subject, Said question) {
        Member member = access.member().orElseThrow();
        OrganisationId by = new OrganisationId(member.organisation());
        LiftedQuestion raised = LiftedQuestion.raised(member.municipality(), by, subject, question, clock.today());
        questions.add(raised);
        return raised.id();
    }

    /**
     * Says what is proposed.
     *
     * @throws QuestionRefusal.UnknownQuestion  if there is none by that identity
     * @throws QuestionRefusal.QuestionNotThere unless it was raised, and no more
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or there are no words
     */
    @Operation("question.propose")
    public void propose(QuestionId id, Said proposal) {
        take(id).become(QuestionState.PROPOSED, proposal, clock.today());
    }

    /**
     * Lifts it to the body that decides on such.
     *
     * @throws QuestionRefusal.UnknownQuestion  if there is none by that identity
     * @throws QuestionRefusal.QuestionNotThere unless it has a proposal
     * @throws QuestionRefusal.WrongBody        if another body decides on such
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order
     */
    @Operation("question.lift")
    public void lift(QuestionId id, SteeringBody body, LocalDate on) {
        take(id).lift(body, on, clock.today());
    }

    /**
     * Records what the body answered.
     *
     * @throws QuestionRefusal.UnknownQuestion  if there is none by that identity
     * @throws QuestionRefusal.QuestionNotThere unless it was lifted
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or there are no words
     */
    @Operation("question.answer")
    public void answer(QuestionId id, Said answer) {
        take(id).become(QuestionState.ANSWERED, answer, clock.today());
    }

    /**
     * Drops it without an answer.
     *
     * @throws QuestionRefusal.UnknownQuestion  if there is none by that identity
     * @throws QuestionRefusal.QuestionNotThere if it was answered or dropped
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or there are no words
     */
    @Operation("question.close")
    public void close(QuestionId id, Said why) {
        take(id).become(QuestionState.CLOSED, why, clock.today());
    }

    /** The questions of the municipality in which the reader works: the open ones first, the latest at the top. */
    @Operation(value = "question.list", read = true)
    public Page<QuestionView> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<QuestionView> list(Member member, PageRequest request) {
        return new Page<>(
                questions.in(member.municipality(), request).stream()
                        .map(LiftedQuestion::view)
                        .toList(),
                questions.count(member.municipality()),
                request);
    }

    private LiftedQuestion take(QuestionId id) {
        LiftedQuestion question = questions.lock(id);
        access.permit(Related.anything(question.municipality()));
        return question;
    }
}
