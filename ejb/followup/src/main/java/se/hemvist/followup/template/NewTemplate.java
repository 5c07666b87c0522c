package se.hemvist.followup.template;

import java.time.YearMonth;
import java.util.List;

/**
 * What a municipality decides that a paper asks for.
 *
 * @param version  what it is called
 * @param from     the first month whose paper follows it
 * @param decision as the municipality cites it
 */
public record NewTemplate(
        PaperKind kind, String version, YearMonth from, String decision, List<TemplateQuestion> questions) {

    public NewTemplate {
        questions = List.copyOf(questions);
    }
}
