package se.hemvist.web.rest.flats;

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
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyRow;
import se.hemvist.intake.vacancy.VacancyRow.Named;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.flats.CsvRefusal.BrokenQuotes;
import se.hemvist.web.rest.flats.CsvRefusal.EmptyFile;
import se.hemvist.web.rest.flats.CsvRefusal.NotUtf8;
import se.hemvist.web.rest.flats.CsvRefusal.TooManyLines;
import se.hemvist.web.rest.flats.CsvRefusal.WrongHeader;
import se.hemvist.web.rest.flats.CsvRefusal.WrongNumberOfCells;

/** A file of vacant flats: a first line that names the columns, then a line for each flat. Empty lines are passed over. */
final class VacancyFile {

    static final int MOST = 100_000;

    private static final List<VacancyColumn> COLUMNS = List.of(VacancyColumn.values());

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .get();

    private final List<VacancyRow> rows = new ArrayList<>();
    private final List<Refused> faults = new ArrayList<>();

    /** How many bad cells have been told of. */
    private int cells;

    private VacancyFile() {}

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static VacanciesRequest read(byte[] file) {
        String text = decoded(file);
        VacancyFile read = new VacancyFile();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORM)) {
            read.all(parser);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new VacanciesRequest(read.rows, read.faults);
    }

    private void all(CSVParser parser) {
        Iterator<CSVRecord> lines = parser.iterator();
        try {
            requireHeader(lines);
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

    private static void requireHeader(Iterator<CSVRecord> lines) {
        if (!lines.hasNext()) {
            throw new EmptyFile();
        }
        List<String> headings = lines.next().stream().map(String::strip).toList();
        if (!String.join(";", headings).equals(VacancyColumn.HEADER)) {
            throw new WrongHeader(VacancyColumn.HEADER);
        }
    }

    private void take(CSVRecord line, int number) {
        if (line.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() + faults.size() == MOST) {
            throw new TooManyLines(MOST);
        }
        try {
            rows.add(row(line, number));
        } catch (Refusal first) {
            refuse(number, line.size() == COLUMNS.size() ? wrongIn(line) : List.of(first));
        }
    }

    /** Each bad cell is told of; once there have been as many as a file has lines, only the first of each line. */
    private void refuse(int number, List<Refusal> wrong) {
        List<Refusal> told = wrong.subList(0, Math.min(wrong.size(), Math.max(1, MOST - cells)));
        cells += told.size();
        faults.add(new Refused(number, told));
    }

    private static List<Refusal> wrongIn(CSVRecord line) {
        return COLUMNS.stream().flatMap(column -> column.fault(line).stream()).toList();
    }

    private static VacancyRow row(CSVRecord line, int number) {
        if (line.size() != COLUMNS.size()) {
            throw new WrongNumberOfCells(line.size(), COLUMNS.size());
        }
        return new VacancyRow(
                number,
                new Named(VacancyColumn.COMPANY.company(line), VacancyColumn.NUMBER.text(line)),
                new Address(
                        VacancyColumn.STREET.text(line),
                        VacancyColumn.POSTAL_CODE.text(line),
                        VacancyColumn.TOWN.text(line),
                        VacancyColumn.AREA.text(line)),
                new Size(VacancyColumn.ROOMS.number(line), VacancyColumn.SQUARE_METRES.decimal(line)),
                new LettingTerms(
                        new Money(VacancyColumn.MONTHLY_RENT.decimal(line)), VacancyColumn.AVAILABLE_FROM.day(line)));
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
