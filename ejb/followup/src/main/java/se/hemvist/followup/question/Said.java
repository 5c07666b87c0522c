package se.hemvist.followup.question;

import java.time.LocalDate;

/**
 * What was said of a question on a day.
 *
 * @param words nobody is named in them
 */
public record Said(LocalDate on, String words) {}
