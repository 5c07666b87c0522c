package se.hemvist.followup.template;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.template.TemplateRefusal.MonthThere;
import se.hemvist.followup.template.TemplateRefusal.PointNotYesOrNo;
import se.hemvist.followup.template.TemplateRefusal.QuestionTwice;
import se.hemvist.followup.template.TemplateRefusal.TemplateNotInForce;
import se.hemvist.followup.template.TemplateRefusal.UnknownTemplate;
import se.hemvist.followup.template.TemplateRefusal.VersionThere;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.RefusalTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.FirstTenancy.GOTEBORG;
import static se.hemvist.followup.template.PaperKind.CARE_CHECKLIST;
import static se.hemvist.followup.template.PaperKind.MONTHLY_FOLLOW_UP;

/** Göteborgs Stads rutin för Bostad först, «Dokumentation och uppföljning»; on Monday 2 November 2026. */
@Shows({"G-71", "G-109", "A-80"})
class PaperTemplatesTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Municipality ELSEWHERE = new Municipality("1481");

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"2026-12, 2024-03", "2027-01, 2027-1", "2027-03, 2027-1", "2027-04, 2027-2", "2030-01, 2027-2"})
    void a_version_holds_from_its_first_month_until_the_next_one_s(YearMonth month, String version) {
        enter("2027-2", YearMonth.of(2027, 4));
        enter("2027-1", JANUARY);

        assertThat(onThe(month)).isEqualTo(version);
    }

    @Test
    void it_is_that_municipality_s_and_that_paper_s_only() {
        enter("2027-1", JANUARY);

        story.inTransaction(() -> {
            TemplatesInForce inForce = story.bench().get(TemplatesInForce.class);
            assertThat(inForce.on(ELSEWHERE, MONTHLY_FOLLOW_UP, JANUARY)).isEqualTo(ATemplate.house(MONTHLY_FOLLOW_UP));
            assertThat(inForce.on(GOTEBORG, CARE_CHECKLIST, JANUARY)).isEqualTo(ATemplate.house(CARE_CHECKLIST));
            return inForce;
        });
    }

    @Test
    void a_paper_names_the_version_of_its_month() {
        enter("2027-1", JANUARY);

        assertThat(named(JANUARY, "2027-1").questions()).isEqualTo(ATemplate.questions());
        assertThatThrownBy(() -> named(JANUARY, "2024-03"))
                .isInstanceOfSatisfying(TemplateNotInForce.class, Refusals::demandSaid);
        assertThatThrownBy(() -> named(JANUARY.minusMonths(1), "2027-1")).isInstanceOf(TemplateNotInForce.class);
        assertThatThrownBy(() -> named(JANUARY, "2023-12"))
                .isInstanceOfSatisfying(
                        UnknownTemplate.class, no -> assertThat(no.facts()).containsEntry("known", "2024-03, 2027-1"));
    }

    @Test
    void the_house_s_own_and_those_entered_are_listed() {
        enter("2027-1", JANUARY);

        assertThat(owner().list(GOTEBORG))
                .extracting(
                        view -> view.template().kind() + " " + view.template().version() + " " + view.source())
                .containsExactly(
                        "MONTHLY_FOLLOW_UP 2024-03 Göteborgs Stads rutin för Bostad först, Dokumentation och uppföljning; A-80",
                        "MONTHLY_FOLLOW_UP 2027-1 Socialnämnden 2026-10-01 § 4",
                        "CARE_CHECKLIST 2024-03 Göteborgs Stads rutin för Bostad först, Dokumentation och uppföljning; A-80");
    }

    @Test
    void a_month_that_has_begun_keeps_its_template() {
        assertThatThrownBy(() -> enter("2026-2", YearMonth.of(2026, 11))).isInstanceOf(DayTooEarly.class);
        enter("2026-2", YearMonth.of(2026, 12));
    }

    @Test
    void a_version_has_a_name_and_a_first_month_of_its_own() {
        enter("2027-1", JANUARY);

        assertThatThrownBy(() -> enter("2027-1", JANUARY.plusMonths(1)))
                .isInstanceOfSatisfying(VersionThere.class, Refusals::demandSaid);
        assertThatThrownBy(() -> enter("2024-03", JANUARY.plusMonths(1))).isInstanceOf(VersionThere.class);
        assertThatThrownBy(() -> enter("2027-2", JANUARY))
                .isInstanceOfSatisfying(MonthThere.class, Refusals::demandSaid);
    }

    @Test
    void its_questions_can_be_told_apart_and_answered() {
        TemplateQuestion words = new TemplateQuestion("other", "Annat", AnswerType.TEXT, false);
        TemplateQuestion days = new TemplateQuestion("days", "Dagar", AnswerType.NUMBER, true);
        TemplateQuestion point = new TemplateQuestion("Spis", "Spis", AnswerType.YES_NO, true);

        assertThatThrownBy(() -> enter(MONTHLY_FOLLOW_UP, List.of(words, days, words)))
                .isInstanceOfSatisfying(QuestionTwice.class, no -> {
                    Refusals.demandSaid(no);
                    assertThat(no.facts()).containsEntry("code", "other");
                    assertThat(no.field()).contains("questions/2/code");
                });
        assertThatThrownBy(() -> enter(CARE_CHECKLIST, List.of(point, words)))
                .isInstanceOfSatisfying(PointNotYesOrNo.class, no -> {
                    Refusals.demandSaid(no);
                    assertThat(no.facts()).containsEntry("code", "other");
                    assertThat(no.field()).contains("questions/1/type");
                    assertThat(RefusalTexts.detail(no, RefusalTexts.SWEDISH)).contains("ja eller nej");
                    assertThat(RefusalTexts.detail(no, RefusalTexts.ENGLISH)).contains("yes or no");
                });
        assertThatThrownBy(() ->
                        enter(MONTHLY_FOLLOW_UP, List.of(new TemplateQuestion(" ", "Annat", AnswerType.TEXT, false))))
                .isInstanceOf(MissingPart.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(TemplateRefusal.class);
    }

    private PaperTemplates owner() {
        return story.as("rule-owner", OrganisationKind.COORDINATION_UNIT, PaperTemplates.class);
    }

    private void enter(String version, YearMonth from) {
        owner().enter(GOTEBORG, template(MONTHLY_FOLLOW_UP, version, from, ATemplate.questions()));
    }

    private void enter(PaperKind kind, List<TemplateQuestion> questions) {
        owner().enter(GOTEBORG, template(kind, "2027-1", JANUARY, questions));
    }

    private static NewTemplate template(
            PaperKind kind, String version, YearMonth from, List<TemplateQuestion> questions) {
        return new NewTemplate(kind, version, from, "Socialnämnden 2026-10-01 § 4", questions);
    }

    private String onThe(YearMonth month) {
        return story.inTransaction(() -> story.bench()
                .get(TemplatesInForce.class)
                .on(GOTEBORG, MONTHLY_FOLLOW_UP, month)
                .version());
    }

    private Template named(YearMonth month, String version) {
        return story.inTransaction(
                () -> story.bench().get(TemplatesInForce.class).named(GOTEBORG, MONTHLY_FOLLOW_UP, month, version));
    }
}
