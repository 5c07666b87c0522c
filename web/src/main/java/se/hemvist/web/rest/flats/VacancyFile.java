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
import java.util.Optional;
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

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .get();

    private final List<VacancyRow> rows = new ArrayList<>();
    private final List<Refused> faults = new ArrayList<>();

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
        } catch (Refusal fault) {
            faults.add(new Refused(number, fault));
        }
    }

    private static VacancyRow row(CSVRecord line, int number) {
        if (line.size() != VacancyColumn.values().length) {
            throw new WrongNumberOfCells(line.size(), VacancyColumn.values().length);
        }
        Optional<String> company =
                VacancyColumn.COMPANY.isEmpty(line) ? Optional.empty() : Optional.of(VacancyColumn.COMPANY.text(line));
        return new VacancyRow(
                number,
                new Named(company, VacancyColumn.NUMBER.text(line)),
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
