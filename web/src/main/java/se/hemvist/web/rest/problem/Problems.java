package se.hemvist.web.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.web.rest.problem.Problem.Kind;
import se.hemvist.web.rest.problem.Problem.Reason;
import se.hemvist.web.rest.problem.Problem.Why;

/** Writes the problems of one call, in the caller's language. */
final class Problems {

    private final Locale locale;
    private final URI instance;

    private Problems(Locale locale, URI instance) {
        this.locale = locale;
        this.instance = instance;
    }

    static Problems of(HttpHeaders headers, UriInfo uri) {
        return new Problems(
                Language.of(headers.getAcceptableLanguages()),
                URI.create(uri.getRequestUri().getRawPath()));
    }

    static Problems of(Locale locale, URI instance) {
        return new Problems(locale, instance);
    }

    Response refused(Refusal refusal) {
        return refused(refusal, refusal.field());
    }

    Response refused(Refusal refusal, Optional<String> pointer) {
        return told(AccessRefusal.asTold(refusal), refusal.kind() == Refusal.Kind.UNKNOWN ? Optional.empty() : pointer);
    }

    private Response told(Refusal refusal, Optional<String> pointer) {
        Kind kind = Kind.of(refusal.code(), refusal.kind().status(), RefusalTexts.title(refusal, locale));
        String detail = RefusalTexts.detail(refusal, locale);
        List<Reason> reasons = pointer.map(place -> List.of(new Reason(place, refusal.code(), detail)))
                .orElse(List.of());
        return response(new Problem(kind, detail, instance, new Why(reasons, Broken.of(refusal)), null));
    }

    Response invalid(List<Reason> reasons) {
        ProblemTexts texts = ProblemTexts.in(locale);
        Kind kind = Kind.of("invalid", 400, texts.of("invalid.title"));
        return response(new Problem(kind, texts.of("invalid.detail"), instance, Why.parts(reasons), null));
    }

    Response plain(int status) {
        return response(problem(status, null));
    }

    Response fault(String reference) {
        return response(problem(500, reference));
    }

    Problem problem(int status, @Nullable String reference) {
        ProblemTexts texts = ProblemTexts.in(locale);
        String key = String.valueOf(texts.has(status + ".code") ? status : status < 500 ? 400 : 500);
        Kind kind = Kind.of(texts.of(key + ".code"), status, texts.of(key + ".title"));
        return new Problem(kind, texts.of(key + ".detail"), instance, Why.parts(List.of()), reference);
    }

    /** The text of a rule that a part of the call broke. */
    String rule(String rule, Map<String, Object> facts) {
        ProblemTexts texts = ProblemTexts.in(locale);
        return texts.of(texts.has(rule) ? rule : "400.detail", facts);
    }

    private Response response(Problem problem) {
        return Response.status(problem.kind().status())
                .type(Problem.TYPE)
                .language(locale)
                .entity(problem)
                .build();
    }
}
