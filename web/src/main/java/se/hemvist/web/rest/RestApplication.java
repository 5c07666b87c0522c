package se.hemvist.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The first major version of the REST interface. */
@ApplicationPath("v1")
public class RestApplication extends Application {}
