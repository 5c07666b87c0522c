package se.hemvist.web.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.hemvist.web.rest.json.JsonPointer;
import se.hemvist.web.rest.problem.Problem.Reason;

/** Tells which parts of the body are missing or not of the right form. */
@Provider
public class ViolationMapper extends ProblemMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        Problems problems = problems();
        List<Reason> reasons = broken.getConstraintViolations().stream()
                .map(violation -> reason(violation, problems))
                .sorted(Comparator.comparing(Reason::pointer).thenComparing(Reason::code))
                .toList();
        return problems.invalid(reasons);
    }

    private static Reason reason(ConstraintViolation<?> violation, Problems problems) {
        var constraint = violation.getConstraintDescriptor();
        String rule = constraint.getAnnotation().annotationType().getSimpleName();
        String code = rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new Reason(
                JsonPointer.of(violation.getPropertyPath()), code, problems.rule(rule, constraint.getAttributes()));
    }
}
