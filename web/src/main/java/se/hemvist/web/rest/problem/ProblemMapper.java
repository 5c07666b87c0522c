package se.hemvist.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What the mappers share: the problems of the call at hand. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    Problems problems() {
        return Problems.of(headers, uri);
    }
}
