package se.hemvist.ear.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;

/** A client that knows every demo account's password. */
final class Rest {

    static final String OPERATOR = "operator";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI root;
    private final Map<String, String> passwords;

    Rest(House house) {
        this.root = house.uri().resolve("v1/");
        this.passwords = house.accounts().all().stream().collect(Collectors.toMap(Account::user, Account::password));
    }

    /** What was answered. */
    record Reply(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(body, e);
            }
        }

        String code() {
            return json().path("code").asText();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Reply get(String user, String path) {
        return send(call(user, path).GET().build());
    }

    /** Sends the bytes as they are. */
    Reply post(String user, String path, byte[] body) {
        return send(call(user, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    Reply post(String user, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder call =
                call(user, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        headers.forEach(call::setHeader);
        return send(call.build());
    }

    Reply post(String user, String path, String body) {
        return post(user, path, body, Map.of());
    }

    /** Enters an organisation, unless the code is taken. */
    void register(String municipality, String code) {
        post(OPERATOR, "organisations", organisation(municipality, code));
    }

    static String organisation(String municipality, String code) {
        return """
                {"municipality": "%s", "code": "%s", "nature": {"kind": "HOUSING_COMPANY", "ownership": "PRIVATE"},
                 "contact": {"name": "%2$s", "email": "post@example.org"}, "valid": {"from": "2026-01-01"}}
                """
                .formatted(municipality, code);
    }

    private HttpRequest.Builder call(String user, String path) {
        String login = user + ":" + passwords.get(user);
        return HttpRequest.newBuilder(root.resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
