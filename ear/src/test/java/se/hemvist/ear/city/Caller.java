package se.hemvist.ear.city;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** One user of the house, who calls it by REST and SOAP. */
public final class Caller {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http;
    private final URI root;
    private final String authorization;

    /** @param root the house's, with a slash at its end */
    Caller(HttpClient http, URI root, String user, String password) {
        this.http = http;
        this.root = root;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads, under {@code v1/}. */
    public Answer get(String path) {
        return send(to("v1/" + path).GET());
    }

    /** Reads, in the form asked for. */
    public Answer get(String path, String accept) {
        return send(to("v1/" + path).header("Accept", accept).GET());
    }

    /** Reads a file, in the form asked for. */
    byte[] file(String path, String accept) {
        HttpRequest request = to("v1/" + path).header("Accept", accept).GET().build();
        HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray());
        answer(request, response, new String(response.body(), StandardCharsets.UTF_8))
                .demand(200);
        return response.body();
    }

    /** Acts, under {@code v1/}. */
    public Answer post(String path, String json) {
        return post(path, json, Map.of());
    }

    /** Acts, with more headers. */
    public Answer post(String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = to("v1/" + path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(json));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Sends bytes as they are, with the headers that say what they are. */
    Answer post(String path, byte[] content, Map<String, String> headers) {
        HttpRequest.Builder request =
                to("v1/" + path).header("Accept-Language", "en").POST(BodyPublishers.ofByteArray(content));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Sends a message to the SOAP address under {@code soap/}. */
    public Answer soap(String path, String envelope) {
        return send(to("soap/" + path)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofString(envelope)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(LONGEST).header("Authorization", authorization);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return answer(request, response, response.body());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UnexpectedAnswer(call(request), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer(call(request), e);
        }
    }

    private static Answer answer(HttpRequest request, HttpResponse<?> response, String body) {
        return new Answer(call(request), response.statusCode(), response.headers(), body);
    }

    private static String call(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }
}
