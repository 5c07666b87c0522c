package se.hemvist.kernel.setting;

import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;

/**
 * What a municipality wants a value to be.
 *
 * @param name     that of an {@link Adjustable}
 * @param from     the first day that it governs
 * @param decision by whom and when it was decided, as it is to be cited
 */
public record NewSetting(Municipality municipality, String name, int value, LocalDate from, String decision) {}
