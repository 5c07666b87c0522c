package se.hemvist.web.rest.assessments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.assessment.AbilityPoint;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.PersonalAssessment.Ability;
import se.hemvist.web.rest.input.InputRefusal;

/**
 * What a person manages, as it is sent and told.
 *
 * @param points       one that is left out is unknown
 * @param supportGiven with which it is so
 */
public record AbilityBody(
        @NotNull @Size(max = 4) List<@NotNull @Valid PointBody> points,
        @NotBlank @Size(max = 4000) String supportGiven) {

    /** One point and its answer. */
    public record PointBody(@NotNull AbilityPoint point, @NotNull Finding answer) {

        /** Which point; the answer is about a person. */
        @Override
        public String toString() {
            return "PointBody[" + point + "]";
        }
    }

    Ability read(String at) {
        Map<AbilityPoint, Finding> read = new EnumMap<>(AbilityPoint.class);
        for (int place = 0; place < points.size(); place++) {
            PointBody each = points.get(place);
            if (read.put(each.point(), each.answer()) != null) {
                throw new InputRefusal.TwiceInList(at + "/ability/points/" + place);
            }
        }
        return new Ability(read, supportGiven);
    }

    static AbilityBody of(Ability ability) {
        return new AbilityBody(
                ability.points().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(point -> new PointBody(point.getKey(), point.getValue()))
                        .toList(),
                ability.supportGiven());
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "AbilityBody[]";
    }
}
