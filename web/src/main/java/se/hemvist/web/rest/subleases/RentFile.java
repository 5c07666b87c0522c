package se.hemvist.web.rest.subleases;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.rent.LedgerRow;
import se.hemvist.web.rest.csv.CsvRefusal;
import se.hemvist.web.rest.csv.CsvRefusal.WrongHeader;
import se.hemvist.web.rest.csv.CsvTable;

/**
 * A file of payments from a ledger: a line for each. A lease is named by its case's number, which is what people and their
 * slips have; or by the sublease's id, where a case has had more than one.
 */
final class RentFile extends CsvTable<LedgerRow> {

    private static final int MOST = 100_000;
    private static final List<RentColumn> COLUMNS = List.of(RentColumn.values());

    private RentFile() {
        super(MOST);
    }

    /**
     * What the file says.
     *
     * @throws CsvRefusal if it cannot be read at all
     */
    static RentPaymentsRequest of(byte[] file) {
        RentFile table = new RentFile();
        table.read(file);
        return new RentPaymentsRequest(table.rows(), table.faults());
    }

    @Override
    protected void header(List<String> headings) {
        if (!String.join(";", headings).equals(RentColumn.HEADER)) {
            throw new WrongHeader(RentColumn.HEADER);
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
    protected LedgerRow row(CSVRecord line, int number) {
        return new LedgerRow(number, RentColumn.LEASE.text(line), RentColumn.payment(line));
    }
}
