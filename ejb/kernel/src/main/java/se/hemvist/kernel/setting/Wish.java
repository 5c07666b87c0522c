package se.hemvist.kernel.setting;

import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;

/**
 * A value that a municipality thinks of setting.
 *
 * @param name that of an {@link Adjustable}
 * @param from the first day that it would govern
 */
public record Wish(Municipality municipality, String name, int value, LocalDate from) {}
