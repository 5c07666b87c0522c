package se.hemvist.intake.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.criteria.CriteriaRefusal.CriterionNotMet;
import se.hemvist.intake.criteria.CriteriaRefusal.NotAssessed;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;

import static se.hemvist.intake.criteria.CriterionAnswer.Answer.UNKNOWN;
import static se.hemvist.intake.criteria.CriterionAnswer.Answer.YES;

/**
 * For whom a programme is (målgrupp): what is asked, and the answer that each question needs. All must be answered as
 * needed; a length of time has no fixed figure and is judged in the reason. How recent violence is has a figure
 * that the question prompts with, and that stops nobody. A municipality may ask otherwise from a day on
 * ({@link CriteriaOfTheDay}). The day of receipt governs.
 *
 * @param questions    in the order of the source
 * @param recentMonths so many are the prompt for what is recent; a municipality may set others
 */
public record TargetGroup(List<Question> questions, int recentMonths) {

    private static final String MONTHS = "{months}";

    public static final Effective<TargetGroup> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new TargetGroup(asked(), 24),
            Source.goteborg("Målgrupp").readAs("A-57"));

    /** How many months a municipality prompts with where violence is asked of; a prompt and no rule. */
    @ApplicationScoped
    public static class RecentViolence extends SettableRule<TargetGroup> {

        public static final String NAME = "violence-recent-months";

        private static final int MOST = 120;

        public RecentViolence() {
            super(months(NAME, MOST), HOUSING_FIRST, TargetGroup::recentMonths, TargetGroup::prompting);
        }
    }

    public TargetGroup {
        questions = List.copyOf(questions);
    }

    /** The same, prompting with so many months. */
    TargetGroup prompting(int months) {
        return new TargetGroup(questions, months);
    }

    /**
     * One criterion.
     *
     * @param text     as it is put to the assessor; {@code {months}} stands for the prompt
     * @param required the answer that lets a person in
     */
    record Question(Criterion criterion, String text, Answer required, Source source) {

        private void admit(CriterionAnswer given) {
            if (given.answer() == UNKNOWN) {
                throw new NotAssessed(criterion);
            }
            if (given.answer() != required) {
                throw new CriterionNotMet(criterion);
            }
        }
    }

    /** A question as it is put, with the figure that it prompts with. */
    public String put(Question question) {
        return question.text().replace(MONTHS, Integer.toString(recentMonths));
    }

    /**
     * Lets through a person who meets every criterion.
     *
     * @throws MissingPart     if a criterion has no answer, or an answer no reason
     * @throws NotAssessed     if a criterion has not been found out
     * @throws CriterionNotMet if one has another answer than the one it needs
     */
    public void admit(Map<Criterion, CriterionAnswer> answers) {
        questions.forEach(question -> requireReasoned(question.criterion(), answers));
        questions.forEach(question -> question.admit(requireReasoned(question.criterion(), answers)));
    }

    /** The answer that each criterion needs that is asked. */
    public Map<Criterion, Answer> needed() {
        return questions.stream().collect(Collectors.toMap(Question::criterion, Question::required));
    }

    /** Each question with the answer that it got. */
    public List<CriterionView> answered(Map<Criterion, CriterionAnswer> answers) {
        return questions.stream()
                .map(question -> new CriterionView(
                        question.criterion(),
                        put(question),
                        requireReasoned(question.criterion(), answers),
                        question.source().toString()))
                .toList();
    }

    private static List<Question> asked() {
        return List.of(
                asked(Criterion.ADMINISTRATION, "Är aktuell hos en socialförvaltning och har sökt hjälp med bostad"),
                asked(
                        Criterion.HOMELESSNESS,
                        "Står långt från bostadsmarknaden och har länge varit hemlös i situation 1 eller 2, eller"
                                + " riskerar att snart bli det"),
                asked(
                        Criterion.ILL_HEALTH,
                        "Har ett missbruk av alkohol eller narkotika, eller psykisk ohälsa, eller båda"),
                asked(
                        Criterion.WISH,
                        "Vill bo i hyreslägenhet, vill ta emot stöd där och vill följa en hyresgästs åtaganden:"
                                + " betala hyran, vårda lägenheten och inte störa grannarna"),
                asked(
                        Criterion.EXCHANGE,
                        "Kan godkänna att relevant information utbyts mellan socialtjänsten, stödpersonalen,"
                                + " förvaltningen som hyr ut och fastighetsägaren"),
                new Question(
                        Criterion.VIOLENCE,
                        "Har inte i närtid en historia av våld och hot som kan påverka grannar eller personalens"
                                + " arbetsmiljö. Ange dagen för den senaste händelsen och varför den är nära eller inte;"
                                + " {months} månader är en påminnelse och ingen gräns",
                        YES,
                        Source.goteborg("Målgrupp").readAs("A-16")),
                asked(
                        Criterion.RISK,
                        "Bedöms inte ha hög risk för överdos eller suicid som kräver mer tillsyn än Bostad först kan ge"));
    }

    private static CriterionAnswer requireReasoned(Criterion criterion, Map<Criterion, CriterionAnswer> answers) {
        CriterionAnswer answer = answers.get(criterion);
        if (answer == null) {
            throw new MissingPart("criteria/" + criterion);
        }
        Input.text(answer.reason(), "criteria/" + criterion + "/reason");
        return answer;
    }

    private static Question asked(Criterion criterion, String text) {
        return new Question(criterion, text, YES, Source.goteborg("Målgrupp").readAs("A-57"));
    }
}
