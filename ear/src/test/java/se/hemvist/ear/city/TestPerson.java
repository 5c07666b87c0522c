package se.hemvist.ear.city;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.hemvist.kernel.proof.Csv;

/**
 * Somebody who does not exist: an invented name, and a number that Skatteverket has set aside for tests.
 *
 * @param identityNumber twelve digits
 */
public record TestPerson(String identityNumber, String givenName, String familyName) {

    private static final String NUMBERS = "/testpersonnummer.csv";
    private static final String BORN_FROM = "1960";
    private static final String BORN_BEFORE = "2000";

    private static final List<String> GIVEN_NAMES =
            List.of("Exempel", "Prov", "Test", "Påhittad", "Uppdiktad", "Låtsas", "Fiktiv", "Tänkt");
    private static final List<String> FAMILY_NAMES =
            List.of("Exempelsson", "Provström", "Testberg", "Mallqvist", "Övningsson", "Skissgren", "Utkastlund");

    private static final List<String> ALL_NUMBERS = Stream.concat(
                    Csv.resource(NUMBERS).stream()
                            .map(row -> row.get(0))
                            .filter(number -> number.compareTo(BORN_FROM) > 0 && number.compareTo(BORN_BEFORE) < 0),
                    TestNumbers.series())
            .distinct()
            .toList();

    private static final List<String> COORDINATION_NUMBERS = List.of("198001662397", "198001732380");

    private static final AtomicInteger MET = new AtomicInteger();

    /** One whom nobody in this run has met. */
    public static TestPerson next() {
        return numbered(MET.getAndIncrement());
    }

    /**
     * The same human, known by a coordination number.
     *
     * @param place 0 or 1
     */
    public TestPerson coordinated(int place) {
        return new TestPerson(COORDINATION_NUMBERS.get(place), givenName, familyName);
    }

    /** Somebody who lives with them: always the same for the same one, of the numbers that come last. */
    public TestPerson cohabitant() {
        return numbered(ALL_NUMBERS.size() - 1 - ALL_NUMBERS.indexOf(identityNumber));
    }

    /** Always the same for the same place, and no other one's number. */
    public static TestPerson numbered(int place) {
        return new TestPerson(
                ALL_NUMBERS.get(place),
                GIVEN_NAMES.get(place % GIVEN_NAMES.size()),
                FAMILY_NAMES.get(place % FAMILY_NAMES.size()));
    }
}
