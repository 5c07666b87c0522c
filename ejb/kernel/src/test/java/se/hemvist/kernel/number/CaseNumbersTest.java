package se.hemvist.kernel.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

class CaseNumbersTest {

    private static final Municipality GOTHENBURG = new Municipality("1480");
    private static final Municipality STOCKHOLM = new Municipality("0180");

    private final Database database = Database.migrated("kernel");
    private final CaseNumbers numbers = new CaseNumbers();

    CaseNumbersTest() {
        numbers.sql = Stores.sql(database);
    }

    @Test
    void counts_per_municipality_and_year() {
        assertThat(numbers.next(GOTHENBURG, 2026)).hasToString("HV-2026-000001");
        assertThat(numbers.next(GOTHENBURG, 2026)).hasToString("HV-2026-000002");
        assertThat(numbers.next(GOTHENBURG, 2027)).hasToString("HV-2027-000001");
        assertThat(numbers.next(STOCKHOLM, 2026)).hasToString("HV-2026-000001");
    }

    @Test
    void never_gives_a_number_twice() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(4);
        Callable<CaseNumber> officer = () -> database.inTransaction(() -> numbers.next(GOTHENBURG, 2026));

        List<CaseNumber> given = new ArrayList<>();
        for (Future<CaseNumber> number : officers.invokeAll(Collections.nCopies(100, officer))) {
            given.add(number.get());
        }
        officers.shutdown();

        assertThat(given).hasSize(100).doesNotHaveDuplicates();
    }
}
