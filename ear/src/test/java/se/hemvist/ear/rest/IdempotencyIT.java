package se.hemvist.ear.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Rest.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** A write with an Idempotency-Key has its effects once, and is answered the same every time. */
@InHouse
class IdempotencyIT {

    private static final String MUNICIPALITY = "9002";

    private static Rest rest;

    @BeforeAll
    static void connect(House house) {
        rest = new Rest(house);
    }

    @Test
    void the_same_call_again_gets_the_same_answer() {
        Map<String, String> key = key();
        String body = Rest.organisation(MUNICIPALITY, "again");

        Reply first = rest.post(Rest.OPERATOR, "organisations", body, key);
        Reply second = rest.post(Rest.OPERATOR, "organisations", body, key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotEmpty();
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        Map<String, String> key = key();
        rest.post(Rest.OPERATOR, "organisations", Rest.organisation(MUNICIPALITY, "one"), key);

        Reply other = rest.post(Rest.OPERATOR, "organisations", Rest.organisation(MUNICIPALITY, "other"), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("body-changed");
    }

    @Test
    void a_refused_call_gives_its_key_back() {
        Map<String, String> key = key();
        String body = Rest.organisation(MUNICIPALITY, "wanted");
        rest.register(MUNICIPALITY, "wanted");

        assertThat(rest.post(Rest.OPERATOR, "organisations", body, key).code()).isEqualTo("code-taken");
        assertThat(rest.post(Rest.OPERATOR, "organisations", body, key).code()).isEqualTo("code-taken");
        assertThat(rest.post(Rest.OPERATOR, "organisations", Rest.organisation(MUNICIPALITY, "instead"), key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_key_that_cannot_be_read_is_refused_by_its_name() {
        Reply reply = rest.post(
                Rest.OPERATOR,
                "organisations",
                Rest.organisation(MUNICIPALITY, "long"),
                Map.of("Idempotency-Key", "k".repeat(256)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void rivals_with_one_key_make_one_thing() throws Exception {
        Map<String, String> key = key();
        String body = Rest.organisation(MUNICIPALITY, "rivals");
        List<Reply> replies = new ArrayList<>();
        ExecutorService rivals = Executors.newFixedThreadPool(8);
        try {
            List<Future<Reply>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(rivals.submit(() -> rest.post(Rest.OPERATOR, "organisations", body, key)));
            }
            for (Future<Reply> call : calls) {
                replies.add(call.get());
            }
        } finally {
            rivals.shutdown();
        }

        assertThat(replies)
                .allMatch(reply -> reply.status() == 201 || reply.code().equals("in-flight"));
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(Reply::body)
                        .distinct())
                .hasSize(1);
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
