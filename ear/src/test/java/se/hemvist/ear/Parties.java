package se.hemvist.ear;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisations and accounts that a story needs, entered by REST; those that are there already stay. */
final class Parties {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String OPERATOR = "operator";

    private final URI house;

    Parties(URI house) {
        this.house = house;
    }

    void register(String code, String kind) {
        HttpResponse<String> answer = answer(call(OPERATOR, "organisations")
                .POST(BodyPublishers.ofString(
                        """
                {"municipality": "1480", "code": "%1$s", "nature": {"kind": "%2$s", "ownership": "CITY"},
                 "contact": {"name": "%1$s", "email": "%1$s@example.org"}, "valid": {"from": "2021-01-01"}}
                """
                                .formatted(code, kind))));
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409);
    }

    void admit(String user, String code) {
        HttpResponse<String> answer = answer(call(OPERATOR, "accounts")
                .POST(BodyPublishers.ofString(
                        """
                {"user": "%s", "municipality": "1480", "organisation": "%s"}
                """
                                .formatted(user, code))));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    String caseAsSeenBy(String user, String caseId) {
        return answer(call(user, "cases/" + caseId).GET()).body();
    }

    private HttpRequest.Builder call(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(house.resolve("v1/" + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
