package se.hemvist.kernel.once;

import java.util.Map;
import se.hemvist.kernel.store.Bytes;

/** What was answered, to be answered again. */
public record Answer(int status, Map<String, String> headers, Bytes body) {

    public Answer {
        headers = Map.copyOf(headers);
    }
}
