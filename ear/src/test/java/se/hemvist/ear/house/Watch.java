package se.hemvist.ear.house;

import javax.sql.DataSource;

/** What the house of a test run is watched by; found by {@link java.util.ServiceLoader}, called when its server is up. */
public interface Watch {

    /**
     * Begins to watch.
     *
     * @param database the house's, as the superuser
     */
    void over(DataSource database);
}
