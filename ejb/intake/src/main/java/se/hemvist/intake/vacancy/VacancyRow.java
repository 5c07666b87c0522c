package se.hemvist.intake.vacancy;

import java.util.Optional;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;

/**
 * One line of a landlord's list of vacant flats.
 *
 * @param line its number in the file, from 1
 */
public record VacancyRow(int line, Named named, Address address, Size size, LettingTerms terms) {

    /**
     * Whose flat it is, and what they call it.
     *
     * @param company the owner's code; empty for the landlord who sends the list
     */
    public record Named(Optional<String> company, String number) {}
}
