package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of who decides by delegation, by REST; for days that no other test comes to. */
@InHouse
class DelegationIT {

    private final City city;

    DelegationIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"G-59", "L-20"})
    void the_rule_owner_enters_and_ends_one_and_the_organisation_reads_its_own() {
        String number = UUID.randomUUID().toString();

        Answer entered = enter(number);
        UUID id = UUID.fromString(entered.demand(201).json().at("/id").asText());

        assertThat(enter(number).code()).isEqualTo("delegation-there");
        assertThat(references(Part.UNIT_HEAD)).contains(number);
        assertThat(references(Part.OTHER_SOCIAL_WORKER)).doesNotContain(number);
        assertThat(city.as(Part.UNIT_HEAD).post("delegations", body(number)).status())
                .isEqualTo(403);
        end(id, "2002-01-01").demand(422);
        end(id, "2999-06-30").demand(204);
        assertThat(end(id, "2999-07-01").code()).isEqualTo("delegation-over");
        assertThat(end(UUID.randomUUID(), "2999-06-30").code()).isEqualTo("unknown");
    }

    private Answer enter(String number) {
        return city.as(Part.RULE_OWNER).post("delegations", body(number));
    }

    private static String body(String number) {
        return """
                {"municipality": "1480", "organisation": "sf-hisingen",
                 "power": {"decision": "HOUSING", "title": "Enhetschef", "reference": "%s"},
                 "valid": {"from": "2999-01-01"}}"""
                .formatted(number);
    }

    private Answer end(UUID id, String lastDay) {
        return city.as(Part.RULE_OWNER).post("delegations/" + id + "/end", "{\"lastDay\": \"%s\"}".formatted(lastDay));
    }

    private List<String> references(Part part) {
        JsonNode list = city.as(part).get("delegations?limit=100").demand(200).json();
        return list.at("/items").findValuesAsText("reference");
    }
}
