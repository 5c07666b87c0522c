package se.hemvist.web.rest.input;

import java.util.Optional;

/**
 * The act at hand, by its address.
 *
 * @param path from the root of the interface on, without a slash before it
 * @param also where else the caller may have read of what it changes
 */
record Acted(String path, Optional<String> also) {

    /** No act at all. */
    static final Acted NOWHERE = new Acted("", Optional.empty());
}
