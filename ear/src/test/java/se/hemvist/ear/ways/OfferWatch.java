package se.hemvist.ear.ways;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import se.hemvist.ear.house.Watch;

/** Keeps each way that an offer goes: of these the house keeps no history, as it does of a case's. */
public final class OfferWatch implements Watch {

    static final String SEEN = "select distinct from_state, to_state from proof.offer_way";

    private static final String SET_UP =
            """
            create schema proof;
            grant usage on schema proof to public;
            create table proof.offer_way (from_state text, to_state text);
            grant select, insert on proof.offer_way to public;
            create function proof.keep_offer_way() returns trigger language plpgsql as $$
            begin
                insert into proof.offer_way values (old.state, new.state);
                return null;
            end $$;
            create trigger way after update of state on intake.offer for each row
            when (old.state <> new.state) execute function proof.keep_offer_way();
            """;

    @Override
    public void over(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SET_UP);
        } catch (SQLException e) {
            throw new IllegalStateException("The offers cannot be watched", e);
        }
    }
}
