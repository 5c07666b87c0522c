package se.hemvist.web.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import se.hemvist.web.rest.json.StrictJson;

/** Tells what the web container itself refuses, above all a missing login, in the same form as everything else. */
@WebServlet("/problem")
public class ContainerProblems extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object called = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Locale locale = Language.of(
                request.getHeader("Accept-Language") == null
                        ? Collections.emptyList()
                        : Collections.list(request.getLocales()));
        Problem problem = Problems.of(locale, URI.create(called == null ? request.getRequestURI() : called.toString()))
                .problem(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND, null);
        response.setStatus(problem.kind().status());
        response.setContentType(Problem.TYPE.toString());
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(StrictJson.MAPPER.writeValueAsBytes(problem));
    }
}
