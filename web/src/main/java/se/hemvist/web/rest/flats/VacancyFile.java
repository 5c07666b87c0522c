package se.hemvist.web.rest.flats;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.intake.vacancy.VacancyRow;
import se.hemvist.intake.vacancy.VacancyRow.Named;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.csv.CsvRefusal;
import se.hemvist.web.rest.csv.CsvRefusal.WrongHeader;
import se.hemvist.web.rest.csv.CsvTable;

/** A file of vacant flats: the columns of the template in their order, and a line for each flat. */
final class VacancyFile extends CsvTable<VacancyRow> {

    static final int MOST = 100_000;

    private static final List<VacancyColumn> COLUMNS = List.of(VacancyColumn.values());

    private VacancyFile() {
        super(MOST);
    }

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static VacanciesRequest of(byte[] file) {
        VacancyFile table = new VacancyFile();
        table.read(file);
        return new VacanciesRequest(table.rows(), table.faults());
    }

    @Override
    protected void header(List<String> headings) {
        if (!String.join(";", headings).equals(VacancyColumn.HEADER)) {
            throw new WrongHeader(VacancyColumn.HEADER);
        }
    }

    @Override
    protected int columns() {
        return COLUMNS.size();
    }

    @Override
    protected List<Refusal> wrongIn(CSVRecord line) {
        return COLUMNS.stream().flatMap(column -> column.fault(line).stream()).toList();
    }

    @Override
    protected VacancyRow row(CSVRecord line, int number) {
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
}
