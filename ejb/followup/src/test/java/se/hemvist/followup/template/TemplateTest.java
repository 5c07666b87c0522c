package se.hemvist.followup.template;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Dokumentation och uppföljning»: «enligt mall»; what it asks is A-80. */
class TemplateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all that is asked             | STAYS_IN_FLAT=BETTER, days-at-work=12, met-network=YES, other=Inget | |
                    all that is required          | STAYS_IN_FLAT=WORSE, days-at-work=0                  | |
                    nothing                       |                                                      | STAYS_IN_FLAT MISSING, days-at-work MISSING
                    blanks are nothing            | STAYS_IN_FLAT=BETTER, days-at-work=                  | days-at-work MISSING
                    a rating that is none         | STAYS_IN_FLAT=GOOD, days-at-work=3                   | STAYS_IN_FLAT ODD
                    a number in words             | STAYS_IN_FLAT=BETTER, days-at-work=tre               | days-at-work ODD
                    a number that is too long     | STAYS_IN_FLAT=BETTER, days-at-work=1234567           | days-at-work ODD
                    a number in other digits      | STAYS_IN_FLAT=BETTER, days-at-work=１２           | days-at-work ODD
                    perhaps, of what may be left  | STAYS_IN_FLAT=BETTER, days-at-work=3, met-network=MAYBE | met-network ODD
                    more than is asked            | STAYS_IN_FLAT=BETTER, days-at-work=3, zeal=1, age=1  | age NOT_ASKED, zeal NOT_ASKED
                    """)
    @Shows("G-71")
    void each_flaw_is_told_with_its_question(String when, String answers, String flaws) {
        assertThat(ATemplate.ofTheCity().flaws(answers(answers)).stream()
                        .map(flaw -> flaw.code() + " " + flaw.problem())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(flaws == null ? "" : flaws);
    }

    @Test
    @Shows("G-72")
    void the_house_asks_how_things_stand_with_each_goal() {
        Template template = ATemplate.house(PaperKind.MONTHLY_FOLLOW_UP);

        assertThat(template.flaws(Map.of("STAYS_IN_FLAT", "REACHED")))
                .extracting(Flaw::code)
                .containsExactly("WELL_IN_BODY_AND_MIND", "MEANINGFUL_EVERYDAY_LIFE");
    }

    @Test
    @Shows("G-95")
    void a_template_without_questions_takes_any_points() {
        assertThat(ATemplate.house(PaperKind.CARE_CHECKLIST).flaws(Map.of("Kök", AnswerType.YES)))
                .isEmpty();
    }

    @Test
    void what_was_not_asked_takes_nothing_from_a_paper() {
        assertThat(Arrays.stream(Flaw.Problem.values()).filter(problem -> new Flaw("Kök", problem).weighs()))
                .containsExactly(Flaw.Problem.MISSING, Flaw.Problem.ODD);
    }

    @Test
    @Shows("A-80")
    void the_routine_names_a_template_and_shows_none() {
        assertThat(HouseTemplates.HOUSING_FIRST.versions())
                .extracting(version -> version.source())
                .containsExactly(
                        Source.goteborg("Dokumentation och uppföljning").readAs("A-80"));
    }

    private static Map<String, String> answers(String list) {
        Map<String, String> answers = new TreeMap<>();
        if (list != null) {
            Arrays.stream(list.split(","))
                    .map(each -> each.strip().split("=", 2))
                    .forEach(each -> answers.put(each[0], each[1]));
        }
        return answers;
    }
}
