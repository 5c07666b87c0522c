package se.hemvist.ear.job;

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
import se.hemvist.ear.house.Server;

/** Whoever runs the jobs of one server, by REST. */
final class Operator {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("operator:operator".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;

    Operator(Server server) {
        this.root = server.uri();
    }

    int night(String day) {
        return post("jobs/night", "{\"day\": \"%s\"}".formatted(day));
    }

    int month(String month) {
        return post("jobs/month", "{\"month\": \"%s\"}".formatted(month));
    }

    int catchUp() {
        return post("jobs/catch-up", "{}");
    }

    int pause(boolean paused) {
        return post("jobs/pause", "{\"paused\": %s}".formatted(paused));
    }

    private int post(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("v1/" + path))
                .timeout(LONGEST)
                .header("Authorization", LOGIN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
