package se.hemvist.web.rest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.setting.SettingRefusal.FromPastDay;
import se.hemvist.kernel.setting.SettingRefusal.OutOfBounds;
import se.hemvist.kernel.setting.SettingRefusal.UnknownSetting;
import se.hemvist.web.rest.json.StrictJson;

import static org.assertj.core.api.Assertions.assertThat;

/** RFC 9457: a problem says which rule forbids a call, where that is written and what failed. */
class ProblemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Version<Integer> DEFAULT = new Version<>(
            25,
            LocalDate.of(2002, 1, 1),
            Source.stockholm("Bostadsförmedlingen").readAs("A-01"),
            false);

    @Test
    void a_rule_that_is_dated_is_told_with_the_version_that_was_applied_and_its_facts() {
        JsonNode problem = told(new OutOfBounds(new Adjustable.Bounds(0, 100)).by(DEFAULT));

        assertThat(problem.path("code").asText()).isEqualTo("out-of-bounds");
        assertThat(problem.at("/rule/name").asText()).isEqualTo("Adjustable");
        assertThat(problem.at("/rule/version").asText()).isEqualTo("2002-01-01");
        assertThat(problem.at("/rule/source").asText())
                .isEqualTo("Försöks- och träningslägenheter, Bostadsförmedlingen; A-01");
        assertThat(problem.path("facts")).isEqualTo(json(Map.of("least", "0", "most", "100")));
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("value");
    }

    @Test
    void a_rule_that_nothing_dates_is_told_by_its_number_and_without_a_version() {
        JsonNode problem = told(new FromPastDay(TODAY));

        assertThat(problem.path("rule")).isEqualTo(json(Map.of("name", "L-01", "source", "2026:773 transitional")));
        assertThat(problem.path("facts")).isEqualTo(json(Map.of("earliest", "2026-11-26")));
    }

    @Test
    void a_rule_that_looked_at_nothing_more_has_no_facts() {
        JsonNode problem = told(new Bare());

        assertThat(problem.at("/rule/name").asText()).isEqualTo("A-05");
        assertThat(problem.has("facts")).isFalse();
    }

    @Test
    void a_flat_that_is_held_is_told_by_whom_and_since_when_though_no_rule_is_named() {
        FlatId flat = FlatId.next();

        JsonNode problem = told(new AlreadyHeld(flat, "coordinator", "2026-11-26 09:15"));

        assertThat(problem.path("code").asText()).isEqualTo("already-held");
        assertThat(problem.has("rule")).isFalse();
        assertThat(problem.path("facts"))
                .isEqualTo(json(
                        Map.of("flat", flat.value().toString(), "heldBy", "coordinator", "since", "2026-11-26 09:15")));
    }

    @Test
    void what_no_rule_forbids_names_none() {
        assertThat(told(new UnknownSetting()).has("rule")).isFalse();
        assertThat(told(new UnknownSetting()).has("facts")).isFalse();
        assertThat(json(problems().problem(404, null)).has("rule")).isFalse();
    }

    /** Has no facts. */
    @Guards(rule = "A-05")
    private static final class Bare extends Refusal {
        Bare() {
            super(Kind.RULE);
        }
    }

    private static JsonNode told(Refusal refusal) {
        List<Problem.Reason> errors = refusal.field()
                .map(field -> List.of(new Problem.Reason(field, refusal.code(), "")))
                .orElse(List.of());
        return json(new Problem(
                Problem.Kind.of(refusal.code(), refusal.kind().status(), ""),
                "",
                URI.create("/hemvist/v1/settings"),
                new Problem.Why(errors, Broken.of(refusal)),
                null));
    }

    private static Problems problems() {
        return Problems.of(RefusalTexts.SWEDISH, URI.create("/hemvist/v1/settings"));
    }

    private static JsonNode json(Object body) {
        return StrictJson.MAPPER.valueToTree(body);
    }
}
