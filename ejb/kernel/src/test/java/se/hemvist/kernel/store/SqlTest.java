package se.hemvist.kernel.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SqlTest {

    private final Database database = Database.migrated("kernel");
    private final Sql sql = Stores.sql(database);

    @BeforeEach
    void a_table_of_everything() {
        database.execute("create table thing (id uuid, day date, at timestamptz, n bigint, bytes bytea, word text)");
    }

    @Test
    void keeps_every_kind_of_value() {
        UUID id = UUID.fromString("0b8f7f0e-2f4b-4bb0-8a39-5a1c3f2f0a01");
        Instant at = Instant.parse("2026-11-22T03:04:05.678901Z");

        sql.update(
                "insert into thing values (?, ?, ?, ?, ?, ?)",
                id,
                LocalDate.of(2026, 11, 22),
                at,
                OptionalLong.of(7),
                Bytes.of("åäö"),
                Optional.of("word"));

        assertThat(sql.list(
                        "select * from thing where id = any (?::uuid[]) and at = ?",
                        row -> List.of(
                                Sql.uuid(row, "id"),
                                row.getObject("day", LocalDate.class),
                                row.getLong("n"),
                                Bytes.of(row.getBytes("bytes")),
                                row.getString("word")),
                        List.of(id),
                        at))
                .containsExactly(List.of(id, LocalDate.of(2026, 11, 22), 7L, Bytes.of("åäö"), "word"));
    }

    @Test
    void keeps_nothing_as_null() {
        sql.update(
                "insert into thing values (?, ?, ?, ?, ?, ?)",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(sql.one(
                        "select count(*) from thing where num_nulls(id, day, at, n, bytes, word) = 6",
                        row -> row.getInt(1)))
                .contains(1);
    }

    @Test
    void finds_none_among_no_ids() {
        assertThat(sql.list("select id from thing where id = any (?::uuid[])", row -> row.getString(1), List.of()))
                .isEmpty();
    }

    @Test
    void takes_two_rows_for_a_bug_where_there_can_be_one() {
        assertThatThrownBy(() -> sql.one("values (1), (2)", row -> row.getInt(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tells_of_a_failure_without_its_values() {
        assertThatThrownBy(() -> sql.update("insert into thing (day) values (cast(? as date))", "Anna Andersson"))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("SQL state 22007");
    }

    @Test
    void what_is_done_apart_outlives_the_callers_transaction() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    sql.update("insert into thing (word) values ('lost')");
                    database.apart(() -> sql.update("insert into thing (word) values ('kept')"));
                    throw new IllegalStateException("rolls back");
                }))
                .hasMessage("rolls back");

        assertThat(sql.list("select word from thing", row -> row.getString(1))).containsExactly("kept");
    }
}
