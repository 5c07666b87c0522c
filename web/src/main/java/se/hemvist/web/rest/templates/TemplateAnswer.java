package se.hemvist.web.rest.templates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Template;
import se.hemvist.followup.template.TemplateView;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.web.rest.templates.TemplateRequest.Question;

/**
 * A template, as it is told; it holds until the month before the next one's.
 *
 * @param source  where it is written or decided
 * @param entered who did; left out where it is the house's own
 */
public record TemplateAnswer(
        PaperKind kind,
        String version,
        YearMonth validFrom,
        String source,
        @Nullable EnteredBy entered,
        List<Question> questions) {

    /** Who entered it and when. */
    public record EnteredBy(String by, LocalDate on) {

        static EnteredBy of(SetBy setBy) {
            return new EnteredBy(setBy.user(), setBy.on());
        }
    }

    static TemplateAnswer of(TemplateView view) {
        Template template = view.template();
        return new TemplateAnswer(
                template.kind(),
                template.version(),
                template.from(),
                view.source(),
                view.entered().map(EnteredBy::of).orElse(null),
                template.questions().stream().map(Question::of).toList());
    }
}
