package se.hemvist.ear.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever watches over a house, by its health and its figures. */
final class Supervision {

    private static final Pattern DOWN = Pattern.compile("\"name\":\"([a-z]+)\",\"status\":\"DOWN\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;

    /** @param root of the application */
    Supervision(URI root) {
        this.root = root;
    }

    /** The answer to whether the house is well. */
    record Health(int status, String cacheControl, String body) {}

    /** Asked without a login. */
    Health health() {
        HttpResponse<String> answer = get("v1/health", "");
        return new Health(
                answer.statusCode(),
                answer.headers().firstValue("Cache-Control").orElse(""),
                answer.body());
    }

    /** Demands that the named parts of the house are down, and no other. */
    void demandDown(String... parts) {
        Health health = health();
        assertThat(DOWN.matcher(health.body()).results().map(found -> found.group(1)))
                .as(health.body())
                .containsExactly(parts);
        assertThat(health.status()).isEqualTo(parts.length == 0 ? 200 : 503);
    }

    /** The lines of the figures, as an operator reads them. */
    List<String> metrics() {
        HttpResponse<String> answer = get("v1/metrics", "operator");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        return answer.body().lines().toList();
    }

    /** The value of one of them. */
    long figure(String name) {
        return metrics().stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figure " + name));
    }

    /** The status of the answer when the user asks for figures; nobody if empty. */
    int metricsFor(String user) {
        return get("v1/metrics", user).statusCode();
    }

    private HttpResponse<String> get(String path, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        if (!user.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8)));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
