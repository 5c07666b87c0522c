package se.hemvist.web.rest.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** One page of a list. */
public record PageAnswer<T>(
        List<T> items, @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Which part of the list it is.
     *
     * @param totalRecords how many items the whole list has
     * @param offset       how many items come before this page
     * @param count        how many items are on this page
     */
    public record Meta(long totalRecords, int page, long offset, int limit, int count) {

        long lastPage() {
            return Math.max(1, (totalRecords + limit - 1) / limit);
        }
    }
}
