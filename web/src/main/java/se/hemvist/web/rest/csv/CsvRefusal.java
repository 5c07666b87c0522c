package se.hemvist.web.rest.csv;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a file, or a line of it, cannot be read. Never repeats what was sent. */
public abstract sealed class CsvRefusal extends Refusal {

    private CsvRefusal(String where, Map<String, ?> facts) {
        super(Kind.INPUT, facts);
        at(where);
    }

    /** There is nothing in the file but perhaps its first line. */
    public static final class EmptyFile extends CsvRefusal {
        public EmptyFile() {
            super("", Map.of());
        }
    }

    /** In another character set than UTF-8. */
    public static final class NotUtf8 extends CsvRefusal {
        public NotUtf8() {
            super("", Map.of());
        }
    }

    /** The first line does not name the columns of the template, in their order. */
    public static final class WrongHeader extends CsvRefusal {
        public WrongHeader(String expected) {
            super("", Map.of("expected", expected));
        }
    }

    /** The first line names something that is no column, or one twice. */
    public static final class UnknownColumn extends CsvRefusal {
        /** @param place from 1 */
        public UnknownColumn(int place, String expected) {
            super("", Map.of("place", place, "expected", expected));
        }
    }

    /** The first line leaves out columns that every line needs. */
    public static final class MissingColumns extends CsvRefusal {
        public MissingColumns(String missing) {
            super("", Map.of("missing", missing));
        }
    }

    /** More lines than a file may have. */
    public static final class TooManyLines extends CsvRefusal {
        public TooManyLines(int most) {
            super("", Map.of("most", most));
        }
    }

    /** The marks of quotation do not come in pairs, from the line on. */
    public static final class BrokenQuotes extends CsvRefusal {
        public BrokenQuotes(long line) {
            super("", Map.of("line", line));
        }
    }

    /** A line with more or fewer cells than there are columns. */
    public static final class WrongNumberOfCells extends CsvRefusal {
        public WrongNumberOfCells(int found, int expected) {
            super("", Map.of("found", found, "expected", expected));
        }
    }

    /** A cell that must hold something. */
    public static final class EmptyCell extends CsvRefusal {
        public EmptyCell(String column, String expected) {
            super(column, Map.of("expected", expected));
        }
    }

    /** A cell with a line break, or another control character, inside its value. */
    public static final class ControlCharacter extends CsvRefusal {
        public ControlCharacter(String column, String expected) {
            super(column, Map.of("expected", expected));
        }
    }

    /** A cell that holds something of another form. */
    public static final class WrongCell extends CsvRefusal {
        public WrongCell(String column, String expected) {
            super(column, Map.of("expected", expected));
        }
    }
}
