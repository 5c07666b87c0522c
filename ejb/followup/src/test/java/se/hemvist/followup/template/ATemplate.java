package se.hemvist.followup.template;

import java.time.YearMonth;
import java.util.List;

/** Templates for tests. */
public final class ATemplate {

    private static final YearMonth ANY = YearMonth.of(2027, 2);

    private ATemplate() {}

    /** What a paper follows where the municipality has entered nothing. */
    public static Template house(PaperKind kind) {
        return HouseTemplates.of(kind, ANY);
    }

    /** A city's own of the follow-up: a goal and a number are required, words are not. */
    public static Template ofTheCity() {
        return new Template(PaperKind.MONTHLY_FOLLOW_UP, "2027-1", ANY, questions());
    }

    /** A city's own of the checklist, with two points. */
    public static Template ofTwoPoints() {
        return new Template(
                PaperKind.CARE_CHECKLIST, "2027-1", ANY, List.of(point("Brandvarnare"), point("Ventilation")));
    }

    static List<TemplateQuestion> questions() {
        return List.of(
                new TemplateQuestion("STAYS_IN_FLAT", "Bor kvar", AnswerType.RATING, true),
                new TemplateQuestion("days-at-work", "Dagar i arbete eller studier", AnswerType.NUMBER, true),
                new TemplateQuestion("met-network", "Har träffat sitt nätverk", AnswerType.YES_NO, false),
                new TemplateQuestion("other", "Annat", AnswerType.TEXT, false));
    }

    private static TemplateQuestion point(String point) {
        return new TemplateQuestion(point, point, AnswerType.YES_NO, true);
    }
}
