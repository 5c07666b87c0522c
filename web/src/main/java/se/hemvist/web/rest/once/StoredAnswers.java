package se.hemvist.web.rest.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import se.hemvist.kernel.once.Answer;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.web.rest.json.StrictJson;

/** An answer as it is kept and given again: status, headers and bytes. */
final class StoredAnswers {

    private StoredAnswers() {}

    static Answer of(Response response) throws JsonProcessingException {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (!response.hasEntity()) {
            return new Answer(response.getStatus(), headers, Bytes.of(new byte[0]));
        }
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        return new Answer(
                response.getStatus(), headers, Bytes.of(StrictJson.MAPPER.writeValueAsBytes(response.getEntity())));
    }

    static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body().size() > 0) {
            response.entity(answer.body().toArray());
        }
        return response.build();
    }
}
