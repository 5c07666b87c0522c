package se.hemvist.ear.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Makes the database refuse what is written to one table, behind the house's back. */
final class Saboteur {

    /** What the database then says, which must not reach a caller. */
    static final String SAYS = "sabotage";

    private final DataSource database;
    private Optional<String> broken = Optional.empty();

    Saboteur(DataSource database) {
        this.database = database;
    }

    /** When the database refuses. */
    enum Moment {
        /** As soon as it is written. */
        AT_ONCE("create trigger sabotage before insert or update on %s"
                + " for each row execute function public.sabotage()"),
        /** When the transaction is to be committed, and everything seems well. */
        AT_COMMIT("create constraint trigger sabotage after insert or update on %s deferrable initially deferred"
                + " for each row execute function public.sabotage()");

        private final String trigger;

        Moment(String trigger) {
            this.trigger = trigger;
        }
    }

    void breakInto(String table, Moment moment) throws SQLException {
        execute("create or replace function public.sabotage() returns trigger language plpgsql as"
                + " $$ begin raise exception '" + SAYS + "'; end $$");
        broken = Optional.of(table);
        execute(moment.trigger.formatted(table));
    }

    /** Takes it back, if it was done. */
    void leave() throws SQLException {
        if (broken.isPresent()) {
            execute("drop trigger if exists sabotage on " + broken.get());
            broken = Optional.empty();
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
