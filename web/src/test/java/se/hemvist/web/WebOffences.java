package se.hemvist.web;

import jakarta.ejb.Schedule;
import java.sql.Connection;

/** What an edge must not do. */
public final class WebOffences {

    void query(Connection connection) {}

    @Schedule(hour = "2")
    void atTwo() {}
}
