package se.hemvist.web.rest.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal.BrokenQuotes;
import se.hemvist.web.rest.csv.CsvRefusal.EmptyFile;
import se.hemvist.web.rest.csv.CsvRefusal.NotUtf8;
import se.hemvist.web.rest.csv.CsvRefusal.TooManyLines;
import se.hemvist.web.rest.csv.CsvRefusal.WrongNumberOfCells;

/**
 * A file with a first line that names the columns, then a line for each row. Empty lines are passed over.
 *
 * @param <R> what a line that can be read says
 */
public abstract class CsvTable<R> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .get();

    private final int most;
    private final List<R> rows = new ArrayList<>();
    private final List<Refused> faults = new ArrayList<>();

    /** How many bad cells have been told of. */
    private int cells;

    /** @param most how many lines it may have */
    protected CsvTable(int most) {
        this.most = most;
    }

    /**
     * Takes what the first line says.
     *
     * @throws CsvRefusal if it does not name the columns
     */
    protected abstract void header(List<String> headings);

    /** How many cells a line has. */
    protected abstract int columns();

    /**
     * What a line says.
     *
     * @throws Refusal for the first cell that is wrong
     */
    protected abstract R row(CSVRecord line, int number);

    /** Everything that is wrong with a line, in the order of its cells. */
    protected abstract List<Refusal> wrongIn(CSVRecord line);

    /**
     * Reads the file.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    protected final void read(byte[] file) {
        String text = decoded(file);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORM)) {
            all(parser);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines that can be read. */
    protected final List<R> rows() {
        return rows;
    }

    /** The lines that cannot. */
    protected final List<Refused> faults() {
        return faults;
    }

    private void all(CSVParser parser) {
        Iterator<CSVRecord> lines = parser.iterator();
        try {
            if (!lines.hasNext()) {
                throw new EmptyFile();
            }
            header(lines.next().stream().map(String::strip).toList());
            while (lines.hasNext()) {
                CSVRecord line = lines.next();
                take(line, (int) (parser.getCurrentLineNumber() - breaksIn(line)));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new BrokenQuotes(parser.getCurrentLineNumber());
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            throw new EmptyFile();
        }
    }

    private void take(CSVRecord line, int number) {
        if (line.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() + faults.size() == most) {
            throw new TooManyLines(most);
        }
        if (line.size() != columns()) {
            refuse(number, List.of(new WrongNumberOfCells(line.size(), columns())));
            return;
        }
        try {
            rows.add(row(line, number));
        } catch (Refusal first) {
            refuse(number, wrongIn(line));
        }
    }

    /** Each bad cell is told of; once there have been as many as a file has lines, only the first of each line. */
    private void refuse(int number, List<Refusal> wrong) {
        List<Refusal> told = wrong.subList(0, Math.min(wrong.size(), Math.max(1, most - cells)));
        cells += told.size();
        faults.add(new Refused(number, told));
    }

    /** A cell in quotes may go over several lines; a line's number is that of its first. */
    private static long breaksIn(CSVRecord line) {
        return line.stream()
                .mapToLong(cell -> BREAK.matcher(cell).results().count())
                .sum();
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new NotUtf8();
        }
    }
}
