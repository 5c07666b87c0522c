package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The open deadlines of one case, as somebody who answers for them sees them. */
final class Worklist {

    private final Caller caller;
    private final UUID caseId;

    Worklist(Caller caller, UUID caseId) {
        this.caller = caller;
        this.caseId = caseId;
    }

    /** Their kinds, the first due at the top. */
    List<String> kinds() {
        return all().map(one -> one.get("kind").asText()).toList();
    }

    /** The one of the kind for the occasion, such as a week. */
    Optional<JsonNode> find(String kind, String occasion) {
        return all().filter(one -> one.get("kind").asText().equals(kind))
                .filter(one -> one.path("occasion").asText().equals(occasion))
                .findFirst();
    }

    private Stream<JsonNode> all() {
        Answer answer = caller.get("deadlines?limit=100&caseId=" + caseId).demand(200);
        return StreamSupport.stream(answer.json().at("/items").spliterator(), false);
    }
}
