package se.hemvist.followup.template;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * What the papers of a month ask for where a municipality has entered no template. The routine says «enligt mall» and
 * names a checklist, and shows neither: of the follow-up this asks how things stand with each goal, of the checklist
 * any points. The first day of the month governs.
 *
 * @param version   its name, as it has been sent so far
 * @param followUp  what the follow-up asks for
 * @param checklist what the checklist asks for
 */
record HouseTemplates(String version, List<TemplateQuestion> followUp, List<TemplateQuestion> checklist) {

    static final Effective<HouseTemplates> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new HouseTemplates(
                    "2024-03",
                    List.of(
                            goal(Goal.STAYS_IN_FLAT, "Bor kvar i sin lägenhet"),
                            goal(Goal.WELL_IN_BODY_AND_MIND, "Mår väl fysiskt och psykiskt"),
                            goal(Goal.MEANINGFUL_EVERYDAY_LIFE, "Har en meningsfull vardag")),
                    List.of()),
            Source.goteborg("Dokumentation och uppföljning").readAs("A-80"));

    /** The house's template of the paper, in the version of the month. */
    static Template of(PaperKind kind, YearMonth month) {
        var governing = HOUSING_FIRST.on(month.atDay(1));
        HouseTemplates house = governing.rule();
        return new Template(kind, house.version(), YearMonth.from(governing.from()), house.asked(kind));
    }

    private List<TemplateQuestion> asked(PaperKind kind) {
        return switch (kind) {
            case MONTHLY_FOLLOW_UP -> followUp;
            case CARE_CHECKLIST -> checklist;
        };
    }

    private static TemplateQuestion goal(Goal goal, String words) {
        return new TemplateQuestion(goal.name(), words, AnswerType.RATING, true);
    }
}
