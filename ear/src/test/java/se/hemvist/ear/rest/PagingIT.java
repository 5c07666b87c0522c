package se.hemvist.ear.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Rest.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** DIGG's REST API profile, FNS.07 to FNS.14, on a list of five organisations of a municipality of its own. */
@InHouse
class PagingIT {

    private static final String LIST = "organisations?municipality=9001";

    private static Rest rest;

    @BeforeAll
    static void enter_five(House house) {
        rest = new Rest(house);
        for (int i = 1; i <= 5; i++) {
            rest.register("9001", "paging-" + i);
        }
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''              | 1   | 20 | paging-1 paging-2 paging-3 paging-4 paging-5
            &page=1&limit=2 | 1   | 2  | paging-1 paging-2
            &page=2&limit=2 | 2   | 2  | paging-3 paging-4
            &page=3&limit=2 | 3   | 2  | paging-5
            &page=4&limit=2 | 4   | 2  | ''
            &page=0         | 0   | 20 | ''
            &page=-3        | -3  | 20 | ''
            &page=999       | 999 | 20 | ''
            &page=999999999&limit=100 | 999999999 | 100 | ''
            &limit=100      | 1   | 100 | paging-1 paging-2 paging-3 paging-4 paging-5
            """)
    void a_page_holds(String parameters, int page, int limit, String codes) {
        Reply reply = rest.get(Rest.OPERATOR, LIST + parameters);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonNode meta = reply.json().path("_meta");
        List<String> found = new ArrayList<>();
        reply.json().path("items").forEach(item -> found.add(item.path("code").asText()));
        assertThat(String.join(" ", found)).isEqualTo(codes);
        assertThat(meta.path("totalRecords").asInt()).isEqualTo(5);
        assertThat(meta.path("page").asInt()).isEqualTo(page);
        assertThat(meta.path("limit").asInt()).isEqualTo(limit);
        assertThat(meta.path("count").asInt()).isEqualTo(found.size());
    }

    @Test
    void links_lead_to_the_neighbours_and_keep_the_other_parameters() {
        JsonNode links =
                rest.get(Rest.OPERATOR, LIST + "&page=2&limit=2").json().path("_links");

        assertThat(links.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("self", "first", "last", "prev", "next");
        links.forEach(link -> {
            assertThat(link.path("href").asText()).startsWith("http").contains("municipality=9001", "limit=2");
            assertThat(link.path("method").asText()).isEqualTo("GET");
        });
        assertThat(links.at("/next/href").asText()).contains("page=3");
        assertThat(links.at("/prev/href").asText()).contains("page=1");
        assertThat(links.at("/last/href").asText()).contains("page=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=two", "limit=0", "limit=101", "limit=", "limit=99999999999"})
    void what_is_no_page_is_refused_by_its_name(String parameter) {
        Reply reply = rest.get(Rest.OPERATOR, LIST + "&" + parameter);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asText())
                .isEqualTo(parameter.split("=")[0]);
    }

    @Test
    void a_list_may_be_kept_by_nobody() {
        assertThat(rest.get(Rest.OPERATOR, LIST).header("Cache-Control")).isEqualTo("no-store");
    }
}
