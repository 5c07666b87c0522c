package se.hemvist.kernel.number;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.hemvist.kernel.number.NumberRefusal.NotACaseNumber;

/**
 * The number by which people speak of a case: {@code HV-2026-000123}. Says nothing about the person.
 */
@Embeddable
public record CaseNumber(@Column(name = "case_number") String value) {

    /**
     * A number that a caller gives.
     *
     * @throws NotACaseNumber if it does not read like that
     */
    public CaseNumber {
        if (!value.matches("HV-[0-9]{4}-[0-9]{6,}")) {
            throw new NotACaseNumber();
        }
    }

    /**
     * A new number.
     *
     * @param sequence which number of that year it is, from 1
     */
    public static CaseNumber of(int year, long sequence) {
        return new CaseNumber("HV-%04d-%06d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
