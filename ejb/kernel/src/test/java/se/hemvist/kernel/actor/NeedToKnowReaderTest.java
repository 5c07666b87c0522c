package se.hemvist.kernel.actor;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.actor.NeedToKnow.Entry;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NeedToKnowReaderTest {

    private static final String HEAD = "operation;role;relation;fields;source\n";

    @Test
    void reads_a_row() {
        assertThat(read("case.read;social-worker;administration;case,person;OSL 26:1\n")
                        .entries())
                .containsExactly(new Entry(
                        "case.read",
                        new Role("social-worker"),
                        "administration",
                        Set.of("case", "person"),
                        "OSL 26:1"));
    }

    @Test
    void knows_who_may_do_something_in_whatever_municipality() {
        NeedToKnow table = read(
                """
                setting.list;rule-owner;installation;setting;S-09
                setting.list;agency-manager;*;setting;S-09
                setting.set;operator;installation;setting;S-09
                """);

        assertThat(table.everywhere("setting.list")).containsExactly(new Role("rule-owner"));
    }

    @Test
    void reads_the_table_of_the_house() {
        assertThat(NeedToKnow.ofTheHouse().knows("no.such-operation")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            four parts             | case.read;operator;*;case                | has 4 parts
            six parts              | case.read;operator;*;case;A-01;more      | has 6 parts
            an empty line          | ''                                       | has 1 parts
            no operation           | read;operator;*;case;A-01                | names no operation
            capitals               | Case.read;operator;*;case;A-01           | names no operation
            an unknown role        | case.read;caretaker;*;case;A-01          | unknown role «caretaker»
            a role with a blank    | case.read;operator ;*;case;A-01          | unknown role «operator »
            no relation            | case.read;operator;;case;A-01            | names no relation
            no fields              | case.read;operator;*;;A-01               | lists no fields
            all fields and some    | case.read;operator;*;*,case;A-01         | lists no fields
            a blank between fields | case.read;operator;*;case, person;A-01   | lists no fields
            a group twice          | case.read;operator;*;case,case;A-01      | lists a group of fields twice
            no source              | 'case.read;operator;*;case; '            | gives no source
            """)
    void takes_nothing_that_it_does_not_understand(String what, String line, String fault) {
        assertThatThrownBy(() -> read(line + "\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("need-to-know.csv, line 2, ")
                .hasMessageContaining(fault);
    }

    @Test
    void a_row_stands_there_once() {
        assertThatThrownBy(() -> read("case.read;operator;*;case;A-01\ncase.read;operator;*;person;A-02\n"))
                .hasMessage("need-to-know.csv, line 3, says again what an earlier line says");
    }

    @Test
    void the_head_must_be_right() {
        assertThatThrownBy(() -> NeedToKnowReader.read(new StringReader("")))
                .hasMessageContaining("must begin with operation;role;relation;fields;source");
        assertThatThrownBy(() -> NeedToKnowReader.read(new StringReader("operation,role\n")))
                .hasMessageContaining("must begin with");
    }

    @ParameterizedTest
    @ValueSource(classes = {OfAnUnknownRole.class, OfNobody.class})
    void a_house_with_a_table_that_is_not_sound_does_not_start(Class<?> table) {
        assertThatThrownBy(() -> Bench.on(Database.migrated("kernel"), LocalDate.of(2026, 11, 2), table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("need-to-know.csv");
    }

    @Alternative
    @Priority(1)
    static class OfAnUnknownRole {
        @Produces
        @Singleton
        static NeedToKnow table() {
            return read("case.read;caretaker;*;case;A-01\n");
        }
    }

    @Alternative
    @Priority(1)
    static class OfNobody {
        @Produces
        @Singleton
        static NeedToKnow table() {
            return read("");
        }
    }

    private static NeedToKnow read(String lines) {
        return NeedToKnowReader.read(new StringReader(HEAD + lines));
    }
}
