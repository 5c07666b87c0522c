package se.hemvist.followup;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.question.QuestionId;
import se.hemvist.followup.question.QuestionRefusal.UnknownQuestion;
import se.hemvist.followup.question.QuestionState;
import se.hemvist.followup.question.QuestionSubject;
import se.hemvist.followup.question.QuestionView;
import se.hemvist.followup.question.Questions;
import se.hemvist.followup.question.Said;
import se.hemvist.followup.question.SteeringBody;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** A question of Göteborg's, from those who work in the programme to Bogruppen, as the cooperation group reads it. */
class LiftedQuestionsTest {

    private static final LocalDate TODAY = FirstTenancy.ORDERED;

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-28", "G-29"})
    void the_group_reads_the_open_ones_first_with_their_way() {
        QuestionId dropped = story.supportWorker(Questions.class).raise(QuestionSubject.WITHIN_DOCUMENTS, said("En."));
        QuestionId lifted = story.supportWorker(Questions.class).raise(QuestionSubject.NEED_OF_FLATS, said("Två."));
        coordinator().close(dropped, said("Löst."));
        coordinator().propose(lifted, said("Tio till."));
        coordinator().lift(lifted, SteeringBody.BOGRUPPEN, TODAY);

        assertThat(read().items())
                .extracting(QuestionView::question, QuestionView::state)
                .containsExactly(tuple(lifted, QuestionState.LIFTED), tuple(dropped, QuestionState.CLOSED));

        coordinator().answer(lifted, said("Fem."));
        assertThat(read().items())
                .filteredOn(view -> view.question().equals(lifted))
                .flatExtracting(QuestionView::steps)
                .extracting("words")
                .containsExactly("Två.", "Tio till.", null, "Fem.");
    }

    @Test
    void the_coordinator_alone_leads_it_on_and_only_one_that_is_there() {
        QuestionId id = coordinator().raise(QuestionSubject.EXPANSION, said("En."));

        assertThatThrownBy(() -> story.supportWorker(Questions.class).propose(id, said("Ja.")))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(Questions.class).list(PageRequest.first()))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> coordinator().propose(QuestionId.next(), said("Ja.")))
                .isInstanceOf(UnknownQuestion.class);
    }

    private Page<QuestionView> read() {
        return story.as("cooperation-group-reader", OrganisationKind.COOPERATION_GROUP, Questions.class)
                .list(PageRequest.first());
    }

    private Questions coordinator() {
        return story.as("coordinator", OrganisationKind.COORDINATION_UNIT, Questions.class);
    }

    private static Said said(String words) {
        return new Said(TODAY, words);
    }
}
