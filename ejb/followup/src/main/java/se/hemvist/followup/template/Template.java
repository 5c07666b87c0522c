package se.hemvist.followup.template;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.followup.template.Flaw.Problem;

/**
 * A template (mall) of a paper in one version.
 *
 * @param version   its name, which each paper says
 * @param from      the first month whose paper follows it; the next version's first month ends it
 * @param questions in the order of the form; a template without any takes whatever is answered
 */
public record Template(PaperKind kind, String version, YearMonth from, List<TemplateQuestion> questions) {

    public Template {
        questions = List.copyOf(questions);
    }

    /**
     * What is wrong with the answers, in the order of the form, and after that what it does not ask.
     *
     * @param answers by the code of the question; nothing but blanks is no answer
     */
    public List<Flaw> flaws(Map<String, String> answers) {
        return Stream.concat(
                        questions.stream().flatMap(question -> flaw(question, answers).stream()), notAsked(answers))
                .toList();
    }

    private static Optional<Flaw> flaw(TemplateQuestion question, Map<String, String> answers) {
        String answer = answers.getOrDefault(question.code(), "");
        if (answer.isBlank()) {
            return question.required() ? Optional.of(new Flaw(question.code(), Problem.MISSING)) : Optional.empty();
        }
        return question.type().takes(answer) ? Optional.empty() : Optional.of(new Flaw(question.code(), Problem.ODD));
    }

    private Stream<Flaw> notAsked(Map<String, String> answers) {
        Set<String> asked = questions.stream().map(TemplateQuestion::code).collect(Collectors.toSet());
        return answers.keySet().stream()
                .filter(code -> !asked.isEmpty() && !asked.contains(code))
                .sorted()
                .map(code -> new Flaw(code, Problem.NOT_ASKED));
    }
}
