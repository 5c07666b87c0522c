package se.hemvist.web;

import java.sql.Connection;

/** What an edge must not do. */
public final class WebOffences {

    void query(Connection connection) {}
}
